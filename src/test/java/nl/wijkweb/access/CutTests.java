package nl.wijkweb.access;

import static nl.wijkweb.access.Kern.aKern;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutTests {
  private static final String HIDDEN = "01890000-0000-7000-8000-00000000000a";

  private final Policy policy = new Policy();

  @Test
  void shouldShowTheCoordinatorOnlyResidentsWhoAgreedToBeKnown() {
    Kern kern =
        aKern()
            .with("fatma", ActorKind.RESIDENT, Permission.KNOWN)
            .with("joop", ActorKind.RESIDENT)
            .with("son", ActorKind.CONTACT, Permission.KNOWN)
            .with("choir", ActorKind.CLUB)
            .tie("fatma", TieType.RUNS, "choir")
            .tie("joop", TieType.VOLUNTEERS_AT, "choir");
    Cut cut = cut(UserRole.COORDINATOR, kern, null);
    assertThat(ids(cut)).containsExactly("fatma", "choir");
    assertThat(types(cut)).containsExactly(TieType.RUNS);
    StoredActor fatma = cut.findActor(new ActorId("fatma")).orElseThrow();
    assertThat(fatma.facts().home()).isEqualTo(Home.UNKNOWN);
    assertThat(cut.redact(fatma, kern.details(fatma.id()).orElseThrow()).phone()).isNull();
  }

  @Test
  void shouldHideWhatAKnownResidentDoesInPrivateAndAtChurchOrCare() {
    Kern kern =
        aKern()
            .with("fatma", ActorKind.RESIDENT, Permission.KNOWN)
            .with("ria", ActorKind.RESIDENT, Permission.KNOWN)
            .with("choir", ActorKind.CLUB)
            .with("church", ActorKind.CHURCH)
            .withIn("primary-care", "doctor", ActorKind.ORGANISATION)
            .tie("fatma", TieType.FRIEND_OF, "ria")
            .tie("fatma", TieType.MEMBER_OF, "choir")
            .tie("fatma", TieType.VOLUNTEERS_AT, "church")
            .tie("fatma", TieType.CLIENT_OF, "doctor")
            .tie("ria", TieType.VOLUNTEERS_AT, "doctor");
    assertThat(cut(UserRole.COORDINATOR, kern, null).ties()).isEmpty();
  }

  @Test
  void shouldShowWhatAPublicSourceSaysOfPeople() {
    Kern kern =
        aKern()
            .withPublic("alderman", ActorKind.PROFESSIONAL)
            .withPublic("director", ActorKind.PROFESSIONAL)
            .with("nurse", ActorKind.PROFESSIONAL)
            .tie("alderman", TieType.KNOWS, "director")
            .tie("nurse", TieType.KNOWS, "director");
    assertThat(types(cut(UserRole.COORDINATOR, kern, null))).containsExactly(TieType.KNOWS);
  }

  @ParameterizedTest
  @EnumSource(
      value = UserRole.class,
      names = {"OPERATOR", "COORDINATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void shouldShowNoResidentToAnybodyElse(UserRole role) {
    Kern kern =
        aKern()
            .with("fatma", ActorKind.RESIDENT, Permission.values())
            .with("choir", ActorKind.CLUB)
            .tie("fatma", TieType.RUNS, "choir");
    Cut cut = cut(role, kern, null);
    assertThat(ids(cut)).doesNotContain("fatma");
    assertThat(cut.ties()).isEmpty();
  }

  @Test
  void shouldShowAnOpenedPersonWholeAndTheOtherEndsByLabelOnly() {
    Kern kern =
        aKern()
            .with("fatma", ActorKind.RESIDENT)
            .with("ria", ActorKind.RESIDENT)
            .with("joop", ActorKind.RESIDENT)
            .with("choir", ActorKind.CLUB)
            .tie("fatma", TieType.FRIEND_OF, "ria")
            .tie("ria", TieType.FRIEND_OF, "joop")
            .tie("ria", TieType.MEMBER_OF, "choir");
    Cut cut = cut(UserRole.WIJKTEAM, kern, new OpenPerson(new ActorId("fatma"), "v", "worry"));
    assertThat(ids(cut)).containsExactly("fatma", "ria", "choir");
    assertThat(types(cut)).containsExactly(TieType.FRIEND_OF);
    assertThat(cut.sight(new ActorId("ria"))).isEqualTo(Sight.LABEL);
    assertThat(cut.findActor(new ActorId("ria")).orElseThrow().facts().home())
        .isEqualTo(Home.UNKNOWN);
    assertThat(cut.ties().get(0).tie().bond().strain()).isNotNull();
  }

  /** Whether an id is of somebody out of sight or of nobody makes no difference. */
  @ParameterizedTest
  @ValueSource(strings = {HIDDEN, "01890000-0000-7000-8000-00000000000f"})
  void shouldNotLeakAHiddenPersonThroughAReferenceOfAVisibleTie(String id) {
    Kern kern =
        aKern()
            .with("fatma", ActorKind.RESIDENT, Permission.KNOWN)
            .with(HIDDEN, ActorKind.RESIDENT)
            .with("choir", ActorKind.CLUB)
            .tie("fatma", TieType.RUNS, "choir", new Help(Set.of(Support.COMPANY), id, null));
    StoredTie seen = cut(UserRole.COORDINATOR, kern, null).ties().get(0);
    assertThat(seen.tie().help().fallback()).isNull();
    assertThat(seen.tie().bond().strain()).isNull();
    assertThat(seen.tie().bond().closeness()).isNull();
  }

  @Test
  void shouldShowAResearcherOrganisationsWithoutNotesOrNamesOfPeople() {
    Kern kern = aKern().with("choir", ActorKind.CLUB).with("shop", ActorKind.SHOP);
    kern.tie("choir", TieType.WORKS_WITH, "shop");
    Cut cut = cut(UserRole.RESEARCHER, kern, null);
    StoredActor choir = cut.findActor(new ActorId("choir")).orElseThrow();
    var shown = cut.redact(choir, kern.details(choir.id()).orElseThrow());
    assertThat(shown.contactPerson()).isNull();
    assertThat(shown.note()).isNull();
    assertThat(shown.website()).isNotNull();
    assertThat(cut.ties().get(0).note()).isNull();
  }

  @Test
  void shouldShowOnAWarmPathByLabelWhoAgreedToIntroduce() {
    Kern kern =
        aKern()
            .with("fatma", ActorKind.RESIDENT, Permission.INTRODUCE)
            .with("ria", ActorKind.RESIDENT, Permission.KNOWN)
            .with("choir", ActorKind.CLUB)
            .with("church", ActorKind.CHURCH)
            .tie("fatma", TieType.MEMBER_OF, "choir")
            .tie("fatma", TieType.FRIEND_OF, "ria")
            .tie("fatma", TieType.VOLUNTEERS_AT, "church")
            .tie("ria", TieType.MEMBER_OF, "choir");
    Cut anyway = cut(UserRole.WIJKTEAM, kern, null);
    Cut cut = anyway.introducing(policy);

    assertThat(ids(anyway)).containsExactly("choir", "church");
    assertThat(ids(cut)).containsExactly("fatma", "choir", "church");
    assertThat(types(cut)).containsExactly(TieType.MEMBER_OF);
    assertThat(cut.sight(new ActorId("fatma"))).isEqualTo(Sight.LABEL);
    assertThat(cut.ownTies()).isEmpty();
    assertThat(cut.anyway()).isEqualTo(anyway);
  }

  @Test
  void shouldTellTheOwnTiesOfWhoIsOpen() {
    Kern kern =
        aKern()
            .with("joop", ActorKind.RESIDENT)
            .with("choir", ActorKind.CLUB)
            .with("hall", ActorKind.PLACE)
            .tie("choir", TieType.MEETS_AT, "hall")
            .tie("joop", TieType.MEMBER_OF, "choir");
    OpenPerson joop = new OpenPerson(new ActorId("joop"), "visit", "conversation");
    Cut cut = cut(UserRole.WIJKTEAM, kern, joop);

    assertThat(cut.ownTies()).hasSize(1);
    assertThat(cut.ties()).hasSize(2).containsAll(cut.ownTies());
    assertThat(cut.anyway().ties()).hasSize(1);
  }

  private Cut cut(UserRole role, Kern kern, @Nullable OpenPerson open) {
    Viewer viewer = new Viewer("test", role, AreaScope.EVERYWHERE, null);
    Cut anyway = Cut.of(policy, viewer, kern.web());
    return open == null ? anyway : anyway.opened(policy, viewer, open, ties(kern, open.person()));
  }

  private static List<StoredTie> ties(Kern kern, ActorId person) {
    return kern.web().ties().stream()
        .filter(tie -> tie.tie().from().equals(person) || tie.tie().to().equals(person))
        .toList();
  }

  private static List<String> ids(Cut cut) {
    return cut.actors().stream().map(actor -> actor.id().value()).toList();
  }

  private static List<TieType> types(Cut cut) {
    return cut.ties().stream().map(tie -> tie.tie().type()).toList();
  }
}
