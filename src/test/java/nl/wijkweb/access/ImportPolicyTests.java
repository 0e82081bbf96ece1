package nl.wijkweb.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a folder somebody may bring in, and what stays of what they cannot see. */
class ImportPolicyTests {
  private static final Viewer COORDINATOR = viewer(UserRole.COORDINATOR);
  private static final Viewer OPERATOR = viewer(UserRole.OPERATOR);

  private final Policy policy = new Policy();

  @Test
  void shouldLetTheOperatorBringInAnybody() {
    Actor son = actor("son", ActorKind.CONTACT, Home.UNKNOWN, "06");
    Actor fatma = actor("fatma", ActorKind.RESIDENT, home("Kade"), "06");

    assertThat(policy.refusesImport(OPERATOR, son)).isEmpty();
    assertThat(policy.refusesImport(OPERATOR, fatma)).isEmpty();
    assertThat(policy.refusesImport(OPERATOR, tie(fatma, TieType.FAMILY_OF, son), fatma, son))
        .isEmpty();
    assertThat(policy.refusesImportOfAnswers(OPERATOR)).isEmpty();
  }

  @Test
  void shouldLetACoordinatorBringInAResidentWhoAgreedToBeKnown() {
    Actor fatma = actor("fatma", ActorKind.RESIDENT, Home.UNKNOWN, null, Permission.KNOWN);

    assertThat(policy.refusesImport(COORDINATOR, fatma)).isEmpty();
  }

  @Test
  void shouldRefuseACoordinatorEverybodyElseInPrivate() {
    Actor follow = actor("f", ActorKind.RESIDENT, Home.UNKNOWN, null, Permission.FOLLOW_UP);
    Actor street = actor("s", ActorKind.RESIDENT, home("Kade"), null, Permission.KNOWN);
    Actor phone = actor("p", ActorKind.RESIDENT, Home.UNKNOWN, "06", Permission.KNOWN);
    Actor contact = actor("c", ActorKind.CONTACT, Home.UNKNOWN, null, Permission.KNOWN);

    assertThat(policy.refusesImport(COORDINATOR, follow)).contains(ImportRefusal.NOT_KNOWN);
    assertThat(policy.refusesImport(COORDINATOR, street)).contains(ImportRefusal.PRIVATE_FACTS);
    assertThat(policy.refusesImport(COORDINATOR, phone)).contains(ImportRefusal.PRIVATE_FACTS);
    assertThat(policy.refusesImport(COORDINATOR, contact)).contains(ImportRefusal.NEAR_CIRCLE);
    assertThat(policy.refusesImportOfAnswers(COORDINATOR)).contains(ImportRefusal.PRIVATE_ANSWER);
  }

  @ParameterizedTest
  @EnumSource(
      value = ActorKind.class,
      names = {"RESIDENT", "CONTACT"},
      mode = EnumSource.Mode.EXCLUDE)
  void shouldLetACoordinatorBringInWhateverIsNoPrivatePerson(ActorKind kind) {
    assertThat(policy.refusesImport(COORDINATOR, actor("one", kind, home("Kade"), "0186")))
        .isEmpty();
  }

  @Test
  void shouldRefuseACoordinatorTiesThatTheyWouldNotSee() {
    Actor fatma = actor("fatma", ActorKind.RESIDENT, Home.UNKNOWN, null, Permission.KNOWN);
    Actor choir = actor("choir", ActorKind.CLUB, Home.UNKNOWN, null);
    Actor church = actor("church", ActorKind.CHURCH, Home.UNKNOWN, null);

    assertThat(refusal(fatma, TieType.RUNS, choir)).isNull();
    assertThat(refusal(choir, TieType.MEETS_AT, church)).isNull();
    assertThat(refusal(fatma, TieType.MEMBER_OF, choir)).isEqualTo(ImportRefusal.PRIVATE_TIE);
    assertThat(refusal(fatma, TieType.VOLUNTEERS_AT, church)).isEqualTo(ImportRefusal.PRIVATE_TIE);
  }

  @Test
  void shouldKeepWhatTheOneWhoReplacesAPersonCouldNotSee() {
    Actor kept = actor("fatma", ActorKind.RESIDENT, home("Kade"), "06", Permission.KNOWN);
    Actor given = actor("fatma", ActorKind.RESIDENT, Home.UNKNOWN, null, Permission.KNOWN);

    assertThat(Unseen.keep(Sight.WORK, given, kept)).isEqualTo(kept);
  }

  @Test
  void shouldLetWhatWasSeenBeTakenAway() {
    Actor kept = actor("choir", ActorKind.CLUB, home("Kade"), "0186");
    Actor given = actor("choir", ActorKind.CLUB, Home.UNKNOWN, null);

    assertThat(Unseen.keep(Sight.WORK, given, kept)).isEqualTo(given);
  }

  @Test
  void shouldKeepOfATieWhatTheOneWhoReplacesItCouldNotSee() {
    Actor choir = actor("choir", ActorKind.CLUB, Home.UNKNOWN, null);
    Actor shop = actor("shop", ActorKind.SHOP, Home.UNKNOWN, null);
    Tie given = tie(choir, TieType.WORKS_WITH, shop);
    Tie kept =
        new Tie(
            null,
            given.from(),
            given.type(),
            given.to(),
            given.course(),
            new Bond(null, Closeness.CLOSE, null, "fatma", null, null),
            given.help(),
            given.terms(),
            given.provenance(),
            null);

    Tie whole = Unseen.keep(Sight.WORK, given, kept, Set.of(choir.id(), shop.id()), id -> true);

    assertThat(whole).isEqualTo(kept);
  }

  @Test
  void shouldLetOnlyTheAdministratorManageTheJobsOfOthers() {
    assertThat(policy.mayManageJobs(viewer(UserRole.ADMINISTRATOR))).isTrue();
    assertThat(policy.mayManageJobs(COORDINATOR)).isFalse();
    assertThat(policy.mayManageJobs(OPERATOR)).isFalse();
  }

  private @Nullable ImportRefusal refusal(Actor from, TieType type, Actor to) {
    return policy.refusesImport(COORDINATOR, tie(from, type, to), from, to).orElse(null);
  }

  private static Tie tie(Actor from, TieType type, Actor to) {
    return Tie.of(from.id(), type, to.id());
  }

  private static Home home(String street) {
    return new Home(null, street, "65-79", null);
  }

  private static Actor actor(
      String id, ActorKind kind, Home home, @Nullable String phone, Permission... permissions) {
    ActorFacts facts =
        new ActorFacts(
            Standing.UNKNOWN,
            home,
            List.of(),
            Period.UNKNOWN,
            new Basis(LegalBasis.CONSENT, Set.of(permissions)),
            Offering.UNKNOWN,
            List.of());
    return new Actor(
        new ActorId(id), kind, facts, new Details("Naam", null, phone, null, null, null));
  }

  private static Viewer viewer(UserRole role) {
    return new Viewer("maria", role, AreaScope.EVERYWHERE, null);
  }
}
