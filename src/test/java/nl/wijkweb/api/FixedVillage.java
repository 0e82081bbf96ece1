package nl.wijkweb.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.CardLink;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.InvitationList;
import nl.wijkweb.store.InvitationList.Invitee;
import nl.wijkweb.store.InvitationMark;
import nl.wijkweb.store.Point;
import nl.wijkweb.store.PointHead;
import nl.wijkweb.store.SavedView;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.Story;
import nl.wijkweb.store.Story.Step;
import nl.wijkweb.store.WebStore;

/**
 * The {@link Village} with ids that follow from the names in it, so that two stores can hold the
 * very same one, and what may be in it in private: Piet, whom only Karin follows, with all that is
 * held of him, and that Ria is a client of the doctor.
 */
final class FixedVillage {
  static final AreaCode CODE = new AreaCode("v-twee");
  static final AreaCode ELSEWHERE = new AreaCode("v-twee-elders");
  static final String KARIN = "karin";
  static final String KIOSK = "kiosk";
  static final String STALL = "kraam";

  /** An invitation list with the choir on it. */
  static final String LIST = "lijst";

  /** A point that the choir takes up. */
  static final String POINT = "punt";

  /** A story in which the choir is chosen. */
  static final String STORY = "verhaal";

  /** A link to the card of the kiosk, and its token. */
  static final String LINK = "link";

  static final String TOKEN = "0123456789012345678901234567890123456789abc";

  static final String PIET = "piet";
  static final String LENDER = "uitleen";
  static final String BORROWER = "buurtfeest";
  static final String OFFER = "tafels en banken";
  static final String NEED = "tafels voor buiten";

  /** The change by which Joop was tied to the choir within a visit. */
  static final String TIED = "joop-bij-koor";

  static final String BROTHER = "broer-van-piet";
  static final String PIETS_NAME = "Piet Verborgen";
  static final ActorId NOWHERE = id("nergens");

  private FixedVillage() {}

  /** Builds the village, without anything in private. */
  static void in(WebStore store) {
    Web village = Village.web(CODE);
    for (AreaCode code : List.of(CODE, ELSEWHERE)) {
      Area area = new Area(code, "Dorp " + code, AreaKind.CORE, null, null, null, List.of());
      store.importWeb(
          new Web(List.of(area), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
          change("gebied " + code),
          (done, total) -> {});
    }
    village.actors().forEach(actor -> add(store, actor.id().value(), actor));
    add(store, KARIN, bare(KARIN, ActorKind.PROFESSIONAL, "Karin Werker"));
    add(store, KIOSK, bare(KIOSK, ActorKind.SHOP, "Kiosk"));
    add(store, STALL, bare(STALL, ActorKind.SHOP, "Kraam"));
    add(store, LENDER, Village.offering(LENDER, List.of(OFFER), List.of()));
    add(store, BORROWER, Village.offering(BORROWER, List.of(), List.of(NEED)));
    village.ties().forEach(tie -> store.createTie(CODE, fixed(tie), change(tie.toString())));
    store.createTie(
        CODE,
        named(Tie.of(id(Village.JOOP), TieType.ATTENDS, id(Village.CHOIR))),
        change(TIED, UserRole.WIJKTEAM));
    store.openCase(id(Village.JOOP), id(Village.WIM).value(), Village.CHANGE);
    store
        .cardLinks()
        .create(
            new CardLink(
                UUID.fromString(id(LINK).value()),
                CODE,
                id(KIOSK),
                Json.hash(TOKEN),
                Instant.EPOCH,
                Instant.parse("2100-01-01T00:00:00Z")));
    store
        .invitations()
        .create(
            new InvitationList(
                UUID.fromString(id(LIST).value()),
                CODE,
                "Buurtfeest",
                null,
                LocalDate.of(2026, 1, 1),
                List.of(new Invitee(id(Village.CHOIR), InvitationMark.INVITED)),
                1));
    store
        .points()
        .create(
            new Point(
                UUID.fromString(id(POINT).value()),
                CODE,
                PointHead.AGENDA,
                "Een bankje bij de vijver.",
                LocalDate.of(2026, 1, 1),
                true,
                true,
                List.of(),
                List.of(id(Village.CHOIR)),
                List.of(),
                List.of(),
                1));
    store
        .stories()
        .create(
            new Story(
                UUID.fromString(id(STORY).value()),
                CODE,
                "Zo begon het",
                LocalDate.of(2026, 1, 1),
                List.of(
                    new Step(
                        new SavedView("kern", "bij=" + id(Village.CHOIR).value()), "Het koor.")),
                1));
  }

  /** Adds what is in private, by a service on the same store. */
  static void addPrivate(WebStore store, TestService service) {
    add(store, PIET, bare(PIET, ActorKind.RESIDENT, PIETS_NAME));
    store.openCase(id(PIET), id(KARIN).value(), Village.CHANGE);
    Client karin = service.as(UserRole.WIJKTEAM, id(KARIN), CODE);
    String visit =
        done(karin.post(
                "/v1/visits", "{\"person\":\"%s\",\"purpose\":\"worry\"}".formatted(id(PIET))))
            .json()
            .path("token")
            .textValue();
    Client visiting = karin.with(Views.VISIT, visit);
    done(
        visiting.put(
            "/v1/people/%s/conversations/%s".formatted(id(PIET), id("gesprek-met-piet")),
            """
            {"id":"%s","who":"Karin","on":"2026-02","about":"alleen",
             "answers":{"how":"stil"},"nextStep":"bellen",
             "asked":[{"subject":"near","answer":"none"}]}
            """
                .formatted(id("gesprek-met-piet"))));
    done(
        visiting.put(
            "/v1/people/%s/contacts/%s".formatted(id(PIET), id(BROTHER)),
            CircleIT.brother(id(BROTHER).value(), id(PIET).value())));
    done(
        visiting.put(
            "/v1/actors/%s/contact-log/%s".formatted(id(PIET), id("regel-van-piet")),
            "{\"id\":\"%s\",\"who\":\"Karin\",\"on\":\"2026-02\",\"about\":\"gebeld\"}"
                .formatted(id("regel-van-piet"))));
    done(
        karin.post(
            "/v1/worries",
            """
            {"id":"%s","area":"%s","about":"Piet","what":"komt niet meer","from":"de kiosk"}
            """
                .formatted(id("zorg-om-piet"), CODE)));
    for (Tie tie :
        List.of(
            Tie.of(id(PIET), TieType.CLIENT_OF, id(Village.DOCTOR)),
            Tie.of(id(PIET), TieType.VOLUNTEERS_AT, id(Village.CHURCH)),
            Tie.of(id(PIET), TieType.MEMBER_OF, id(Village.CHOIR)),
            Tie.of(id(PIET), TieType.FRIEND_OF, id(Village.RIA)),
            Tie.of(id(KARIN), TieType.SUPPORTS, id(PIET)),
            Tie.of(id(Village.RIA), TieType.CLIENT_OF, id(Village.DOCTOR)))) {
      store.createTie(CODE, named(tie), Village.CHANGE);
    }
  }

  /** The id of whoever or whatever has a name in the village. */
  static ActorId id(String name) {
    return new ActorId(
        new UUID(
                0x0180_0000_0000_7000L,
                0x8000_0000_0000_0000L
                    | UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                            .getMostSignificantBits()
                        >>> 8)
            .toString());
  }

  /** The ids of every actor in a store's village, by where they come from. */
  static List<String> actors(WebStore store) {
    return store.loadWeb(CODE).orElseThrow().actors().stream()
        .map(StoredActor::id)
        .map(ActorId::value)
        .sorted()
        .toList();
  }

  /** The ids of every tie in a store's village. */
  static List<String> ties(WebStore store) {
    return store.loadWeb(CODE).orElseThrow().ties().stream()
        .map(StoredTie::id)
        .map(TieId::value)
        .sorted()
        .toList();
  }

  private static void add(WebStore store, String name, Actor actor) {
    store.createActor(
        CODE,
        new Actor(id(name), actor.kind(), actor.facts(), actor.details()),
        change(added(name)));
  }

  /** The name of the change by which somebody came. */
  static String added(String name) {
    return name + "-erbij";
  }

  private static Change change(String name) {
    return change(name, UserRole.COORDINATOR);
  }

  private static Change change(String name, UserRole role) {
    return new Change(
        "test", role.code(), Village.CHANGE.when(), null, UUID.fromString(id(name).value()));
  }

  private static Actor bare(String name, ActorKind kind, String called) {
    return new Actor(id(name), kind, ActorFacts.UNKNOWN, Details.named(called));
  }

  private static Tie fixed(Tie tie) {
    return named(Tie.of(id(tie.from().value()), tie.type(), id(tie.to().value())));
  }

  private static Tie named(Tie tie) {
    String name = tie.from() + " " + tie.type() + " " + tie.to();
    return Village.withId(new TieId(id(name).value()), tie);
  }

  private static Reply done(Reply reply) {
    if (reply.status() >= 300) {
      throw new AssertionError("not done: " + reply);
    }
    return reply;
  }
}
