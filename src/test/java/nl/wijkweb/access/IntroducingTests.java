package nl.wijkweb.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
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

/** Who may be named on a warm path between others, and with what. */
class IntroducingTests {
  private static final Actor AGREED = resident("agreed", Permission.INTRODUCE);
  private static final Actor ALSO = resident("also", Permission.INTRODUCE, Permission.KNOWN);
  private static final Actor ONLY_KNOWN = resident("known", Permission.KNOWN);
  private static final Actor CLUB = actor("club", ActorKind.CLUB, "clubs");
  private static final Actor WORKER = actor("worker", ActorKind.PROFESSIONAL, "welfare");

  private static boolean may(Actor from, TieType type, Actor to) {
    return new Policy().mayIntroduce(Tie.of(from.id(), type, to.id()), from, to);
  }

  @Test
  void shouldNameWithWhatTheyTakePartIn() {
    assertThat(may(AGREED, TieType.ATTENDS, CLUB)).isTrue();
    assertThat(may(AGREED, TieType.RUNS, CLUB)).isTrue();
    assertThat(may(AGREED, TieType.SIGNALS_TO, WORKER)).isTrue();
    assertThat(may(ONLY_KNOWN, TieType.ATTENDS, CLUB)).isFalse();
    assertThat(may(resident("other"), TieType.RUNS, CLUB)).isFalse();
    assertThat(may(WORKER, TieType.WORKS_WITH, CLUB)).isFalse();
  }

  @Test
  void shouldNameTwoWhoKnowEachOtherOnlyWhenBothAgreed() {
    assertThat(may(AGREED, TieType.FRIEND_OF, ALSO)).isTrue();
    assertThat(may(AGREED, TieType.FRIEND_OF, ONLY_KNOWN)).isFalse();
    assertThat(may(resident("other"), TieType.KNOWS, AGREED)).isFalse();
    assertThat(may(AGREED, TieType.CARES_FOR, ALSO)).isFalse();
    assertThat(may(AGREED, TieType.FAMILY_OF, actor("son", ActorKind.CONTACT, null))).isFalse();
  }

  @Test
  void shouldNeverTellOfFaithOrCare() {
    assertThat(may(AGREED, TieType.VOLUNTEERS_AT, actor("kerk", ActorKind.CHURCH, null))).isFalse();
    assertThat(may(AGREED, TieType.ATTENDS, actor("iftar", ActorKind.ACTIVITY, "faith"))).isFalse();
    assertThat(may(AGREED, TieType.CLIENT_OF, CLUB)).isFalse();
    assertThat(may(WORKER, TieType.SUPPORTS, AGREED)).isFalse();
  }

  private static Actor resident(String id, Permission... permissions) {
    return actor(id, ActorKind.RESIDENT, null, permissions);
  }

  private static Actor actor(
      String id, ActorKind kind, @Nullable String domain, Permission... agreed) {
    List<DomainId> domains = domain == null ? List.of() : List.of(new DomainId(domain));
    ActorFacts facts =
        new ActorFacts(
            new Standing(domains, null, List.of(), null),
            Home.UNKNOWN,
            List.of(),
            Period.UNKNOWN,
            new Basis(LegalBasis.CONSENT, Set.of(agreed)),
            Offering.UNKNOWN,
            List.of());
    return new Actor(new ActorId(id), kind, facts, Details.named(id));
  }
}
