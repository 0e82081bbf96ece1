package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.CARES_FOR;
import static nl.wijkweb.model.TieType.COMMISSIONS;
import static nl.wijkweb.model.TieType.FAMILY_OF;
import static nl.wijkweb.model.TieType.FRIEND_OF;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.WorryState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is left when somebody was erased: nothing of them, and all of the others. */
interface ErasureStories extends WebStoreContract {
  LocalDate THAT_DAY = LocalDate.parse("2017-03-01");

  @Test
  default void shouldEraseAPersonWithAllThatIsHeldOnThem() {
    AreaCode dorp = bring(aKern());
    ActorId fatma = add(dorp, RESIDENT, "Fatma");
    Conversation talk = ConversationStories.talk(fatma, "first");
    store().saveConversation(talk, ConversationStories.heard(talk), ANNA);
    String worker = "joke-" + fatma;
    store().openCase(fatma, worker, ANNA);
    Visit visit =
        new Visit(
            "visit-" + fatma,
            worker,
            fatma,
            "check-in",
            false,
            ANNA.when(),
            ANNA.when().plusSeconds(9));
    store().startVisit(visit);
    UUID worry = worryAbout(dorp, fatma);

    erase(fatma);

    assertThat(store().findActor(fatma)).isEmpty();
    assertThat(store().history().listHistory(fatma)).isEmpty();
    assertThat(store().listContacts(fatma)).isEmpty();
    assertThat(store().listAsked(fatma)).isEmpty();
    assertThat(store().listConversations(fatma)).isEmpty();
    assertThat(store().findConversation(talk.id())).isEmpty();
    assertThat(store().listCases(worker, THAT_DAY)).isEmpty();
    assertThat(store().findVisit(visit.tokenHash(), ANNA.when())).isEmpty();
    assertThat(store().worries().find(worry, THAT_DAY)).isEmpty();
    assertThat(store().listAudit(fatma, 9)).containsExactly(line(fatma));
    assertThatThrownBy(() -> erase(fatma)).isInstanceOf(NotThere.class);
  }

  @Test
  default void shouldEraseWhoeverIsThereForTheirSakeAlone() {
    AreaCode dorp = bring(aKern());
    ActorId fatma = add(dorp, RESIDENT, "Fatma");
    ActorId bep = add(dorp, RESIDENT, "Bep");
    ActorId choir = add(dorp, CLUB, "Koor");
    ActorId son = add(dorp, CONTACT, "son");
    ActorId wife = add(dorp, CONTACT, "his wife");
    ActorId shared = add(dorp, CONTACT, "neighbour of both");
    ActorId other = add(dorp, CONTACT, "friend of the neighbour");
    join(dorp, son, FAMILY_OF, fatma);
    join(dorp, wife, FAMILY_OF, son);
    join(dorp, son, MEMBER_OF, choir);
    join(dorp, son, FRIEND_OF, shared);
    join(dorp, shared, CARES_FOR, fatma);
    join(dorp, shared, CARES_FOR, bep);
    join(dorp, other, FRIEND_OF, shared);
    AreaWeb before = store().loadWeb(dorp).orElseThrow();

    erase(fatma);

    AreaWeb after = store().loadWeb(dorp).orElseThrow();
    assertThat(after.actors())
        .extracting(StoredActor::id)
        .containsExactlyInAnyOrder(bep, choir, shared, other);
    assertThat(after.ties()).hasSize(2);
    assertThat(store().refreshWeb(before)).contains(after);
  }

  @Test
  default void shouldTakeThemOutOfTheTiesBetweenOthers() {
    AreaCode dorp = bring(aKern());
    ActorId fatma = add(dorp, RESIDENT, "Fatma");
    ActorId bep = add(dorp, RESIDENT, "Bep");
    ActorId cor = add(dorp, RESIDENT, "Cor");
    ActorId choir = add(dorp, CLUB, "Koor");
    ActorId hall = add(dorp, CLUB, "Zaal");
    Tie cares = telling(cor, CARES_FOR, bep, fatma, "the neighbours know");
    Tie business = telling(choir, COMMISSIONS, hall, fatma, null);
    Tie otherwise = telling(choir, COMMISSIONS, hall, cor, null);
    for (Tie tie : List.of(cares, business, otherwise)) {
      store().createTie(dorp, tie, ANNA);
    }

    erase(fatma);

    for (Tie tie : List.of(cares, business)) {
      StoredTie now = store().findTie(given(tie)).orElseThrow();
      Tie bare =
          new Tie(
              tie.id(),
              tie.from(),
              tie.type(),
              tie.to(),
              Course.UNKNOWN,
              Bond.UNKNOWN,
              Help.UNKNOWN,
              Terms.UNKNOWN,
              Provenance.UNKNOWN,
              tie.note());
      assertThat(store().open(now)).contains(bare);
      assertThat(now.version()).isEqualTo(2);
      assertThat(store().history().listHistory(given(tie))).hasSize(2);
    }
    assertThat(store().open(store().findTie(given(otherwise)).orElseThrow())).contains(otherwise);
  }

  @Test
  default void shouldTakeThemOutOfWhatWasSaidWithOthers() {
    AreaCode dorp = bring(aKern());
    ActorId bep = add(dorp, RESIDENT, "Bep");
    ActorId fatma = add(dorp, RESIDENT, "Fatma");
    Conversation telling = ConversationStories.talk(bep, told(fatma, "Fatma brings soup"));
    Conversation other = ConversationStories.talk(bep, told(bep, "nothing of her"));
    for (Conversation one : List.of(telling, other)) {
      store().saveConversation(one, ConversationStories.heard(one), ANNA);
    }

    erase(fatma);

    Conversation left = store().findConversation(telling.id()).orElseThrow();
    assertThat(left.said()).isEqualTo("{\"about\":\"at home\",\"contacts\":[]}");
    assertThat(left.isSame(telling)).isTrue();
    assertThat(store().findConversation(other.id())).contains(other);
    assertThat(store().history().listHistory(bep)).hasSize(3);
  }

  private static String told(ActorId of, String words) {
    return "{\"about\":\"at home\",\"contacts\":[{\"id\":\"%s\",\"name\":\"%s\"}]}"
        .formatted(of, words);
  }

  @Test
  default void shouldNeverTakeUpTheSameIdAgain() {
    AreaCode dorp = bring(aKern());
    Actor fatma = actor(RESIDENT, "Fatma");
    store().createActor(dorp, fatma, ANNA);

    erase(fatma.id());

    assertThatThrownBy(() -> store().createActor(dorp, fatma, ANNA)).isInstanceOf(IdTaken.class);
    assertThat(store().loadWeb(dorp).orElseThrow().actors()).isEmpty();
  }

  @Test
  default void shouldNotBringThemInAgainUnderTheIdOfTheirFolder() {
    Dorp dorp = aKern().with(RESIDENT, "fatma", "Fatma").with(CLUB, "koor", "Koor");
    AreaCode code = bring(dorp);
    ActorId own = add(code, RESIDENT, "Bep");
    erase(idOf(code, "fatma"));
    erase(own);
    AreaWeb before = store().loadWeb(code).orElseThrow();
    List<ActorId> ids = List.of(new ActorId("fatma"), new ActorId("koor"), own);

    assertThat(store().findErased(code, ids)).containsExactlyInAnyOrder(ids.get(0), own);
    assertThat(store().findErased(aKern().code(), ids)).containsExactly(own);
    assertThatThrownBy(() -> bring(dorp)).isInstanceOf(IdTaken.class);
    assertThat(store().loadWeb(code)).contains(before);
    bring(dorp.emptied().with(RESIDENT, "fatma-2", "Fatma").with(CLUB, "koor", "Koor"));
    assertThat(store().loadWeb(code).orElseThrow().actors()).hasSize(2);
  }

  @Test
  default void shouldErasePeopleOnly() {
    AreaCode dorp = bring(aKern());
    ActorId choir = add(dorp, CLUB, "Koor");

    assertThatThrownBy(() -> erase(choir)).isInstanceOf(NotThere.class);
    assertThat(store().findActor(choir)).isPresent();
  }

  private void erase(ActorId person) {
    store().erasePerson(person, ANNA, line(person));
  }

  private static AuditLine line(ActorId person) {
    return new AuditLine(
        ANNA.when(), "fatma", "resident", "person-erased", "own-request", null, List.of(person));
  }

  private ActorId add(AreaCode web, ActorKind kind, String name) {
    return store().createActor(web, actor(kind, name), ANNA).value().id();
  }

  private void join(AreaCode web, ActorId from, TieType type, ActorId to) {
    store().createTie(web, tie(from, type, to, "a note"), ANNA);
  }

  private static TieId given(Tie tie) {
    return Objects.requireNonNull(tie.id());
  }

  private static Tie telling(
      ActorId from, TieType type, ActorId to, ActorId of, @Nullable String note) {
    return new Tie(
        new TieId(UUID.randomUUID().toString()),
        from,
        type,
        to,
        new Course(null, Period.UNKNOWN, null, null, null, null, of.value(), of),
        new Bond(null, null, null, of.value(), null, null),
        new Help(Set.of(), of.value(), null),
        Terms.UNKNOWN,
        Provenance.UNKNOWN,
        note);
  }

  private UUID worryAbout(AreaCode dorp, ActorId person) {
    UUID id = UUID.randomUUID();
    store()
        .worries()
        .passOn(
            new Worry(
                id,
                dorp,
                WorryState.PASSED_ON,
                ANNA.when(),
                THAT_DAY,
                null,
                person,
                "{\"what\":\"no light\"}",
                null),
            THAT_DAY,
            ANNA);
    return id;
  }
}
