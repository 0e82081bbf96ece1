package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Dossier;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.Conversation;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.Visit;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.Worry;

/**
 * A web in which everything is held on Fatma that the store can hold on a person, each with a mark,
 * and as much on Bep, a friend of hers.
 *
 * @param own the marks of Fatma
 * @param others the marks of Bep
 */
record FilledWeb(AreaCode code, ActorId person, Marks own, Marks others) {
  private static final ActorId FATMA = new ActorId("map-fatma");
  private static final ActorId BEP = new ActorId("map-bep");
  private static final ActorId CHOIR = new ActorId("map-koor");

  /** With what every mark of Bep begins that is a text. */
  static final String OTHERS = "anders";

  private static final AtomicInteger RUNS = new AtomicInteger();
  private static final LocalDate DAY = LocalDate.parse("2026-11-01");

  /** A web that no other test knows. */
  static FilledWeb in(WebStore store) {
    AreaCode code = new AreaCode("f-" + Village.newId());
    // The hash of a token is one of its kind in the whole store.
    int run = RUNS.incrementAndGet();
    Marks own = marks("eigen" + run + '-', FATMA, code);
    Marks others = marks(OTHERS + run + '-', BEP, code);
    Details choir = Details.named("Koor");
    Web web =
        new Web(
            List.of(new Area(code, "Dorp", AreaKind.CORE, null, null, null, List.of())),
            List.of(),
            List.of(
                resident(FATMA, own),
                resident(BEP, others),
                new Actor(CHOIR, ActorKind.CLUB, ActorFacts.UNKNOWN, choir)),
            List.of(own.of(Involvement.class), others.of(Involvement.class)),
            List.of(own.of(Tie.class), others.of(Tie.class), Tie.of(FATMA, TieType.FRIEND_OF, BEP)),
            List.of(own.of(Asked.class), others.of(Asked.class)),
            List.of());
    store.importWeb(web, Village.CHANGE, (done, total) -> {});
    ActorId fatma = idOf(store, code, FATMA);
    keep(store, code, fatma, own, false);
    keep(store, code, idOf(store, code, BEP), others, true);
    return new FilledWeb(code, fatma, own, others);
  }

  private static Marks marks(String sign, ActorId person, AreaCode code) {
    Marks marks = new Marks(sign);
    marks.put("StoredActor.folderId", person);
    String tie = marks.put("StoredTie.folderId", "map-" + sign);
    return marks
        .with("Tie.id", new TieId(tie))
        .with("Tie.from", person)
        .with("Tie.to", CHOIR)
        .with("Tie.type", TieType.MEMBER_OF)
        .with("Tie.course.arose", CHOIR)
        .with("Asked.person", person)
        .with("Asked.subject", "near")
        .with("Involvement.actor", person)
        .with("Involvement.level", 4)
        .with("Involvement.area", code)
        .with("standing.level", 2)
        .with("standing.formality.value", 3)
        .with("standing.marks", List.of())
        .with("Details.dossier", Dossier.NONE)
        .with("home.area", code)
        .with("Worry.area", code)
        .with("Worry.state", WorryState.CONVERSATION);
  }

  private static Actor resident(ActorId id, Marks marks) {
    return new Actor(id, ActorKind.RESIDENT, marks.of(ActorFacts.class), marks.of(Details.class));
  }

  private static ActorId idOf(WebStore store, AreaCode code, ActorId folderId) {
    return store.loadWeb(code).orElseThrow().actors().stream()
        .filter(actor -> folderId.value().equals(actor.folderId()))
        .map(StoredActor::id)
        .findFirst()
        .orElseThrow();
  }

  /** All that is kept beside the web itself. */
  private static void keep(
      WebStore store, AreaCode code, ActorId person, Marks marks, boolean mayTell) {
    String sign = marks.sign();
    // Each of the changes below has an id of its own.
    Change made = marks.with("Change.id", UUID.randomUUID()).of(Change.class);
    Change change = new Change(made.who(), made.role(), made.when(), made.why(), null);
    store.saveContact(person, marks.of(ContactEntry.class), change);
    talk(store, person, marks, change);
    String worker = marks.put("HeldCase.worker", sign + "-werker");
    LocalDate until = LocalDate.parse("2150-01-01").plusDays(sign.length());
    marks.put("HeldCase.until", until);
    store.handOverCase(person, null, worker, until, Village.CHANGE);
    store.startVisit(marks.with("Visit.person", person).of(Visit.class));
    marks.with("AuditLine.persons", List.of(person));
    store.appendAudit(List.of(marks.of(AuditLine.class)));
    ObjectNode words = Json.MAPPER.createObjectNode();
    for (String field : List.of("about", "what", "from")) {
      words.put(field, marks.put("Worry.words." + field, sign + '-' + field));
    }
    words.put("mayTell", mayTell).putArray("steps").addObject().put("who", sign + "-stap");
    marks.put("Worry.words.steps", sign + "-stap");
    marks.with("Worry.person", person).with("Worry.words", words.toString());
    store.worries().passOn(marks.of(Worry.class), DAY, change);
    LocalDate met = LocalDate.parse("2015-05-05").plusDays(sign.length());
    store.kept().meet(List.of(person), met);
    store.kept().renew(person, met.plusYears(1));
    marks.put("Kept.since", met);
    marks.put("Kept.renewed", met.plusYears(1));
  }

  private static void talk(WebStore store, ActorId person, Marks marks, Change change) {
    Conversation made = marks.with("Conversation.person", person).of(Conversation.class);
    ObjectNode said = Json.MAPPER.createObjectNode();
    said.put("id", made.id().toString()).put("on", made.on().toString());
    said.put("who", marks.put("Conversation.said.who", marks.sign() + "-sprak"));
    said.put("about", made.said());
    List.of("asked", "contacts", "ties", "changed").forEach(said::putArray);
    store.saveConversation(
        new Conversation(
            made.id(), person, made.on(), said.toString(), made.fingerprint(), made.saved()),
        new Heard(
            List.of(),
            facts -> facts,
            List.of(),
            List.of(),
            List.of(),
            new ContactEntry(made.id(), "wie", made.on(), "wat", null, null, null)),
        change);
  }
}
