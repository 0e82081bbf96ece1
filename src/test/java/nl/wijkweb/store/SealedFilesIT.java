package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.CARES_FOR;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.ANNA;
import static nl.wijkweb.store.WebStoreContract.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.Web;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that was said about people can be read in the files: not in the store, not in its logs.
 */
@Tag("every")
class SealedFilesIT {
  /** In words about people alone; so long, with such a sign, that the store does not pack it. */
  private static final String CANARY = "Kwartelkoning ✓ brengt iedere dinsdag de soep rond";

  /** The name of a club, which is not sealed: proof that the search finds what is there. */
  private static final String OPEN = "Nachtegaalkoor ✓ zingt iedere donderdag in de kerk";

  @TempDir Path folder;

  @Test
  void shouldLeaveNoWordAboutPeopleInAnyFile() throws IOException {
    try (WebStore store = Neo4jStores.open(StoreConfig.embedded(folder))) {
      live(store);
      assertThat(filesWith("brengt iedere dinsdag")).isEmpty();
    }
    assertThat(filesWith("brengt iedere dinsdag")).isEmpty();
    assertThat(filesWith("zingt iedere donderdag")).isNotEmpty();
  }

  /** Everything that can be done with words about people, by folder and by hand. */
  private static void live(WebStore store) {
    Dorp dorp =
        aKern()
            .with(person(RESIDENT, "fatma"))
            .with(person(RESIDENT, CANARY))
            .tied(tie(new TieId(CANARY), new ActorId(CANARY), new ActorId("fatma")))
            .involved(CANARY, 2, "2016")
            .with(person(PROFESSIONAL, "joke"))
            .with(person(CONTACT, "son"))
            .with(CLUB, "koor", OPEN)
            .tied(tie(null, new ActorId("fatma"), new ActorId("joke")))
            .asked(
                new Asked(
                    new ActorId("fatma"),
                    "near",
                    PartialDate.parse("2017"),
                    null,
                    null,
                    CANARY,
                    CANARY));
    store.importWeb(dorp.web(), ANNA, QUIET);
    AreaWeb read = store.loadWeb(dorp.code()).orElseThrow();
    Change change = new Change("joke", ANNA.when(), CANARY);
    for (StoredActor actor : read.actors()) {
      if (actor.kind().isPerson()) {
        Actor open =
            new Actor(actor.id(), actor.kind(), actor.facts(), store.open(actor).orElseThrow());
        store.changeActor(open, 1, change);
        store.saveContact(actor.id(), contact(), change);
      }
    }
    StoredTie tie = read.ties().get(0);
    StoredTie changed = store.changeTie(store.open(tie).orElseThrow(), 1, change);
    ActorId bep = new ActorId(UUID.randomUUID().toString());
    store.createActor(dorp.code(), person(RESIDENT, bep.value()), change);
    store.saveConversation(
        new Conversation(UUID.randomUUID(), bep, contact().on(), CANARY, CANARY, ANNA.when()),
        new Heard(
            List.of(new Asked(bep, "near", contact().on(), null, null, CANARY, CANARY)),
            facts -> offering(facts, CANARY),
            List.of(person(CONTACT, UUID.randomUUID().toString())),
            List.of(tie(new TieId(UUID.randomUUID().toString()), bep, tie.tie().to())),
            List.of(),
            contact()),
        change);
    worry(store, dorp);
    TieId id = new TieId(UUID.randomUUID().toString());
    store.createTie(dorp.code(), tie(id, bep, tie.tie().to()), change);
    store.importWeb(renamed(dorp), change, QUIET);
    store.removeTie(changed.id(), changed.version(), change);
    store.removeActor(bep, 2, change);
  }

  private static void worry(WebStore store, Dorp dorp) {
    LocalDate today = LocalDate.parse("2017-03-01");
    UUID id = UUID.randomUUID();
    Worry worry =
        new Worry(
            id,
            dorp.code(),
            WorryState.PASSED_ON,
            ANNA.when(),
            today,
            null,
            null,
            "{\"what\":\"" + CANARY + "\"}",
            null);
    store.worries().passOn(worry, today, ANNA);
    UnaryOperator<Worry> taken =
        now ->
            new Worry(
                id,
                dorp.code(),
                WorryState.TAKEN_UP,
                now.passedOn(),
                today,
                "joke",
                null,
                "{\"what\":\"" + CANARY + "\",\"who\":\"" + CANARY + "\"}",
                id);
    store.worries().step(id, today, new WorryWork(taken, null, false, null), ANNA);
  }

  private static Actor person(ActorKind kind, String id) {
    Details details = new Details(CANARY, CANARY, CANARY, CANARY, CANARY, CANARY + " " + id);
    return new Actor(new ActorId(id), kind, living(), details);
  }

  private static ActorFacts living() {
    return new ActorFacts(
        ActorFacts.UNKNOWN.standing(),
        new Home(null, CANARY, null, CANARY),
        List.of(),
        Period.UNKNOWN,
        Basis.UNKNOWN,
        new Offering(null, null, null, CANARY, List.of(), List.of(), List.of()),
        List.of(CANARY));
  }

  private static ActorFacts offering(ActorFacts facts, String words) {
    Offering own =
        new Offering(null, null, null, null, List.of(), List.of(words), List.of(words + " ook"));
    return new ActorFacts(
        facts.standing(),
        facts.home(),
        facts.roles(),
        facts.period(),
        facts.basis(),
        own,
        facts.source());
  }

  private static Web renamed(Dorp dorp) {
    return dorp.emptied().with(RESIDENT, "fatma", CANARY + " de Wit").web();
  }

  private static Tie tie(@Nullable TieId id, ActorId from, ActorId to) {
    return new Tie(
        id,
        from,
        CARES_FOR,
        to,
        new Course(null, Period.UNKNOWN, CANARY, null, null, null, CANARY, null),
        Bond.UNKNOWN,
        new Help(Set.of(), CANARY, null),
        Terms.UNKNOWN,
        new Provenance(CANARY, List.of(CANARY)),
        CANARY);
  }

  private static ContactEntry contact() {
    PartialDate date = PartialDate.parse("2017-03");
    return new ContactEntry(UUID.randomUUID(), "joke", date, CANARY, CANARY, null, null);
  }

  private List<Path> filesWith(String word) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
            .anyMatch(charset -> bytes.contains(asRead(word, charset)))) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static String asRead(String word, Charset charset) {
    return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
  }
}
