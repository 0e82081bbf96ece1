package nl.wijkweb.store;

import static nl.wijkweb.store.Dorp.aKern;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.store.InvitationList.Invitee;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom somebody invites, and what is written of it in contact logs. */
interface InvitationStories extends WebStoreContract {
  private static Change change() {
    return new Change("test", Instant.parse("2026-01-01T10:00:00Z"), null);
  }

  private StoredActor club(AreaCode web, String name) {
    ActorId id = new ActorId(UUID.randomUUID().toString());
    Actor club = new Actor(id, ActorKind.CLUB, ActorFacts.UNKNOWN, Details.named(name));
    return store().createActor(web, club, change()).value();
  }

  private static InvitationList list(AreaCode web, @Nullable LocalDate on, List<Invitee> invitees) {
    LocalDate made = LocalDate.of(2026, 1, 1);
    return new InvitationList(UUID.randomUUID(), web, "Buurtfeest", on, made, invitees, 1);
  }

  @Test
  default void shouldReplaceAListOnlyByTheVersionThatWasSeen() {
    AreaCode dorp = bring(aKern());
    ActorId choir = club(dorp, "Koor").id();
    InvitationList list = list(dorp, null, List.of(new Invitee(choir, null)));
    store().invitations().create(list);

    assertThat(store().invitations().list(dorp)).containsExactly(list);
    assertThatThrownBy(() -> store().invitations().create(list)).isInstanceOf(IdTaken.class);
    assertThat(store().invitations().replace(list)).isTrue();
    assertThat(store().invitations().replace(list)).isFalse();
    assertThat(store().invitations().remove(list)).isFalse();
    InvitationList next =
        new InvitationList(
            list.id(), dorp, list.name(), list.on(), list.made(), list.invitees(), 2);
    assertThat(store().invitations().list(dorp)).containsExactly(next);
    assertThat(store().invitations().remove(next)).isTrue();
    assertThat(store().invitations().list(dorp)).isEmpty();
  }

  @Test
  default void shouldForgetAListAfterItsDay() {
    AreaCode dorp = bring(aKern());
    InvitationList past = list(dorp, LocalDate.of(2020, 5, 1), List.of());
    InvitationList begun = list(dorp, null, List.of());
    store().invitations().create(past);
    store().invitations().create(begun);

    store().invitations().forget(LocalDate.of(2020, 5, 1));
    assertThat(store().invitations().list(dorp)).containsExactlyInAnyOrder(past, begun);
    store().invitations().forget(LocalDate.of(2020, 5, 2));
    assertThat(store().invitations().list(dorp)).containsExactly(begun);
  }

  @Test
  default void shouldNameWhoStayedOfTwoThatWereMerged() {
    AreaCode dorp = bring(aKern());
    StoredActor kept = club(dorp, "Koor");
    StoredActor gone = club(dorp, "Het koor");
    InvitationList list =
        list(
            dorp,
            null,
            List.of(new Invitee(gone.id(), InvitationMark.CAME), new Invitee(kept.id(), null)));
    store().invitations().create(list);
    ActorMerge merge =
        new ActorMerge(kept.id(), kept.version(), gone.id(), gone.version(), Set.of());
    store().duplicates().merge(merge, change());

    assertThat(store().invitations().list(dorp).get(0).invitees())
        .containsExactly(new Invitee(kept.id(), InvitationMark.CAME));
  }

  @Test
  default void shouldWriteManyLinesOnce() {
    AreaCode dorp = bring(aKern());
    ActorId choir = club(dorp, "Koor").id();
    ActorId nobody = new ActorId(UUID.randomUUID().toString());
    ContactEntry line =
        new ContactEntry(
            UUID.randomUUID(), "Maria", PartialDate.parse("2026-02"), "Kwam", null, null, null);
    Map<ActorId, List<ContactEntry>> lines = Map.of(choir, List.of(line), nobody, List.of(line));

    assertThat(store().addContacts(dorp, lines, change())).isEqualTo(1);
    assertThat(store().addContacts(dorp, lines, change())).isZero();
    assertThat(store().listContacts(choir)).containsExactly(line);
  }

  @Test
  default void shouldKnowALinkUntilItIsOverOrTakenBack() {
    AreaCode dorp = bring(aKern());
    ActorId choir = club(dorp, "Koor").id();
    Instant noon = Instant.parse("2026-01-01T12:00:00Z");
    CardLink link =
        new CardLink(
            UUID.randomUUID(),
            dorp,
            choir,
            UUID.randomUUID().toString(),
            noon,
            noon.plusSeconds(60));
    store().cardLinks().create(link);

    assertThat(store().cardLinks().find(link.tokenHash(), noon)).contains(link);
    assertThat(store().cardLinks().list(choir, noon)).containsExactly(link);
    assertThat(store().cardLinks().find(link.tokenHash(), link.expires())).isEmpty();
    assertThat(store().cardLinks().remove(link.id(), new ActorId("elders"))).isFalse();
    store().cardLinks().forget(noon);
    assertThat(store().cardLinks().remove(link.id(), choir)).isTrue();
    assertThat(store().cardLinks().find(link.tokenHash(), noon)).isEmpty();
    store().cardLinks().create(link);
    store().cardLinks().forget(link.expires());
    assertThat(store().cardLinks().list(choir, noon)).isEmpty();
  }
}
