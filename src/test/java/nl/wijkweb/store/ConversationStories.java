package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.ATTENDS;
import static nl.wijkweb.model.TieType.FRIEND_OF;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Conversations, and what they tell of a web. */
interface ConversationStories extends WebStoreContract {
  PartialDate SPRING = PartialDate.parse("2017-03-01");

  @Test
  default void shouldWriteAConversationWithAllThatItTells() {
    AreaCode dorp = bring(aKern());
    ActorId fatma = resident(dorp);
    ActorId choir = store().createActor(dorp, actor(CLUB, "Koor"), ANNA).value().id();
    StoredTie old = store().createTie(dorp, tie(fatma, ATTENDS, choir, "on Mondays"), ANNA).value();
    Actor son = actor(CONTACT, "son");
    Tie family = tie(son.id(), FRIEND_OF, fatma, "calls daily");
    Tie changed = WebStoreContract.withNote(old.id(), old.tie(), "on Tuesdays", old.tie().course());
    Conversation talk = talk(fatma, "first");

    Saved<Conversation> saved =
        store()
            .saveConversation(
                talk,
                new Heard(
                    List.of(asked(fatma, Answer.SOME)),
                    facts -> facts,
                    List.of(son),
                    List.of(family),
                    List.of(new Heard.Changed(changed, old.version())),
                    entry(talk)),
                ANNA);

    assertThat(saved).isEqualTo(new Saved<>(talk, true));
    assertThat(store().findConversation(talk.id())).contains(talk);
    assertThat(store().listContacts(fatma)).containsExactly(entry(talk));
    assertThat(store().listAsked(fatma)).containsExactly(asked(fatma, Answer.SOME));
    AreaWeb web = store().loadWeb(dorp).orElseThrow();
    assertThat(web.ties())
        .extracting(store()::openNote)
        .extracting(note -> note.orElse(""))
        .containsExactlyInAnyOrder("calls daily", "on Tuesdays");
    assertThat(web.actors()).hasSize(3);
    assertThat(store().history().listHistory(son.id())).hasSize(1);
    assertThat(store().history().listHistory(old.id())).hasSize(2);
    assertThat(store().history().listHistory(fatma)).hasSize(2);
  }

  @Test
  default void shouldBringAWebAtHandUpToDateWithAConversation() {
    AreaCode dorp = bring(aKern());
    ActorId fatma = resident(dorp);
    AreaWeb before = store().loadWeb(dorp).orElseThrow();
    Actor son = actor(CONTACT, "son");
    Conversation talk = talk(fatma, "first");
    Tie family = tie(son.id(), FRIEND_OF, fatma, null);
    store().saveConversation(talk, heard(talk, son, family), ANNA);

    assertThat(store().refreshWeb(before)).isEqualTo(store().loadWeb(dorp));
  }

  @Test
  default void shouldAddSomebodyToANearCircleOnceOrNotAtAll() {
    AreaCode dorp = bring(aKern());
    ActorId fatma = resident(dorp);
    AreaWeb before = store().loadWeb(dorp).orElseThrow();
    Actor son = actor(CONTACT, "son");
    Tie family = tie(son.id(), FRIEND_OF, fatma, "calls daily");
    ActorId nobody = new ActorId(UUID.randomUUID().toString());
    List<Tie> torn = List.of(family, tie(son.id(), MEMBER_OF, nobody, null));

    assertThatThrownBy(() -> store().addContact(dorp, son, torn, ANNA))
        .isInstanceOf(NotThere.class);
    assertThat(store().loadWeb(dorp)).contains(before);
    Saved<StoredActor> added = store().addContact(dorp, son, List.of(family), ANNA);
    assertThat(added.created()).isTrue();
    assertThat(store().openNote(store().findTie(family.id()).orElseThrow()))
        .contains("calls daily");
    assertThat(store().addContact(dorp, son, List.of(family), ANNA))
        .isEqualTo(new Saved<>(added.value(), false));
    Tie other = tie(son.id(), FRIEND_OF, fatma, null);
    assertThatThrownBy(() -> store().addContact(dorp, son, List.of(other), ANNA))
        .isInstanceOf(IdTaken.class);
    assertThat(store().refreshWeb(before)).isEqualTo(store().loadWeb(dorp));
    assertThat(store().history().listHistory(son.id())).hasSize(1);
  }

  @Test
  default void shouldSaveAConversationOnce() {
    AreaCode dorp = bring(aKern());
    ActorId fatma = resident(dorp);
    Conversation talk = talk(fatma, "first");
    store().saveConversation(talk, heard(talk), ANNA);
    long version = versionOf(dorp);
    Conversation other = new Conversation(talk.id(), fatma, SPRING, "other", "other", ANNA.when());

    assertThat(store().saveConversation(talk, heard(talk), ANNA))
        .isEqualTo(new Saved<>(talk, false));
    assertThat(versionOf(dorp)).isEqualTo(version);
    assertThatThrownBy(() -> store().saveConversation(other, heard(other), ANNA))
        .isInstanceOf(IdTaken.class);
    assertThat(store().listConversations(fatma)).containsExactly(talk);
  }

  @Test
  default void shouldDoNothingWhenAnythingOfAConversationIsRefused() {
    AreaCode dorp = bring(aKern());
    ActorId fatma = resident(dorp);
    ActorId choir = store().createActor(dorp, actor(CLUB, "Koor"), ANNA).value().id();
    StoredTie old = store().createTie(dorp, tie(fatma, MEMBER_OF, choir, null), ANNA).value();
    Actor son = actor(CONTACT, "son");
    Tie family = tie(son.id(), FRIEND_OF, fatma, null);
    ActorId nobody = new ActorId(UUID.randomUUID().toString());
    Conversation talk = talk(fatma, "first");
    AreaWeb before = store().loadWeb(dorp).orElseThrow();

    assertThatThrownBy(
            () ->
                store()
                    .saveConversation(
                        talk,
                        new Heard(
                            List.of(asked(fatma, Answer.NONE)),
                            facts -> facts,
                            List.of(son),
                            List.of(family),
                            List.of(new Heard.Changed(old.tie(), 7)),
                            entry(talk)),
                        ANNA))
        .isInstanceOfSatisfying(
            StaleVersion.class, stale -> assertThat(stale.current()).isEqualTo(old));
    assertThatThrownBy(
            () ->
                store()
                    .saveConversation(
                        talk, heard(talk, son, tie(fatma, FRIEND_OF, nobody, null)), ANNA))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(
            () ->
                store()
                    .saveConversation(
                        talk, heard(talk, aSon(choir), tie(fatma, FRIEND_OF, choir, null)), ANNA))
        .isInstanceOf(IdTaken.class);
    assertThatThrownBy(
            () -> store().saveConversation(talk, heard(talk, son, withId(family, old)), ANNA))
        .isInstanceOf(IdTaken.class);
    assertThatThrownBy(() -> store().saveConversation(talk(nobody, "x"), heard(talk), ANNA))
        .isInstanceOf(NotThere.class);

    assertThat(store().loadWeb(dorp)).contains(before);
    assertThat(store().listConversations(fatma)).isEmpty();
    assertThat(store().listContacts(fatma)).isEmpty();
    assertThat(store().listAsked(fatma)).isEmpty();
  }

  @Test
  default void shouldReplaceWhatWasAskedOfTheSameOnTheSameDay() {
    ActorId fatma = resident(bring(aKern()));
    Conversation morning = talk(fatma, "morning");
    Conversation evening = talk(fatma, "evening");
    Asked support = new Asked(fatma, "support", SPRING, null, null, "the stairs", "joke");

    store().saveConversation(morning, heard(morning, asked(fatma, Answer.NONE), support), ANNA);
    store().saveConversation(evening, heard(evening, asked(fatma, Answer.SOME)), ANNA);

    assertThat(store().listAsked(fatma))
        .containsExactlyInAnyOrder(asked(fatma, Answer.SOME), support);
  }

  @Test
  default void shouldListConversationsNewestFirstAndForgetThemWithThePerson() {
    AreaCode dorp = bring(aKern());
    ActorId fatma = resident(dorp);
    ActorId bep = resident(dorp);
    Conversation first = talk(fatma, "2016-05");
    Conversation second = talk(fatma, "2017-01-02");
    Conversation hers = talk(bep, "2016");
    for (Conversation one : List.of(second, first, hers)) {
      store().saveConversation(one, heard(one), ANNA);
    }

    assertThat(store().listConversations(fatma)).containsExactly(second, first);
    store().removeActor(fatma, 3, ANNA);
    assertThat(store().listConversations(fatma)).isEmpty();
    assertThat(store().findConversation(first.id())).isEmpty();
    assertThat(store().listConversations(bep)).containsExactly(hers);
  }

  private ActorId resident(AreaCode dorp) {
    return store().createActor(dorp, actor(RESIDENT, "Somebody"), ANNA).value().id();
  }

  private static Actor aSon(ActorId id) {
    Actor bare = actor(CONTACT, "son");
    return new Actor(id, bare.kind(), bare.facts(), bare.details());
  }

  private static Tie withId(Tie tie, StoredTie other) {
    return WebStoreContract.withNote(other.id(), tie, null, tie.course());
  }

  /** A conversation that says a day or some words. */
  static Conversation talk(ActorId person, String said) {
    boolean isDay = said.startsWith("20");
    return new Conversation(
        UUID.randomUUID(),
        person,
        isDay ? PartialDate.parse(said) : SPRING,
        said,
        "fingerprint of " + said,
        ANNA.when());
  }

  static Heard heard(Conversation talk, Asked... asked) {
    return new Heard(List.of(asked), facts -> facts, List.of(), List.of(), List.of(), entry(talk));
  }

  private static Heard heard(Conversation talk, Actor contact, Tie tie) {
    return new Heard(
        List.of(), facts -> facts, List.of(contact), List.of(tie), List.of(), entry(talk));
  }

  private static ContactEntry entry(Conversation talk) {
    return new ContactEntry(talk.id(), "joke", talk.on(), "at home", null, null, null);
  }

  private static Asked asked(ActorId person, @Nullable Answer answer) {
    return new Asked(person, "near", SPRING, answer, null, null, "joke");
  }
}
