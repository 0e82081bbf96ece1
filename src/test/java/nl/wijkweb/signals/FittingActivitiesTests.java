package nl.wijkweb.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Wish;
import nl.wijkweb.signals.FittingActivity.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FittingActivitiesTests {
  private static final ActorId SHE = new ActorId("she");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  private void activity(String id, String domain, @Nullable OpenTo openTo) {
    activity(id, domain, openTo, null, null, Period.UNKNOWN);
  }

  private void activity(
      String id,
      String domain,
      @Nullable OpenTo openTo,
      @Nullable Integer capacity,
      @Nullable Integer members,
      Period period) {
    Offering offering =
        new Offering(openTo, capacity, members, null, List.of(), List.of(), List.of());
    actors.add(actor(id, ActorKind.ACTIVITY, domain, offering, period));
  }

  private static Actor actor(
      String id, ActorKind kind, @Nullable String domain, Offering offering, Period period) {
    List<DomainId> domains = domain == null ? List.of() : List.of(new DomainId(domain));
    ActorFacts facts =
        new ActorFacts(
            new Standing(domains, null, List.of(), null),
            Home.UNKNOWN,
            List.of(),
            period,
            Basis.UNKNOWN,
            offering,
            List.of());
    return new Actor(new ActorId(id), kind, facts, Details.named(id));
  }

  private List<FittingActivity> fitting() {
    List<Actor> all = new ArrayList<>(actors);
    all.add(actor("she", ActorKind.RESIDENT, null, Offering.UNKNOWN, Period.UNKNOWN));
    PersonWeb web = new PersonWeb(KnownWeb.of(all, ties), asked, SHE, DAY, Set.of());
    return FittingActivities.of(web, actors);
  }

  private static List<String> ids(List<FittingActivity> activities) {
    return activities.stream().map(one -> one.activity().value()).toList();
  }

  @Test
  void shouldOfferOnlyWhatIsOpenToAllHasRoomAndIsThere() {
    Period over = new Period(null, PartialDate.parse("2025"));
    activity("coffee", "welfare", OpenTo.EVERYONE);
    activity("members", "welfare", OpenTo.MEMBERS);
    activity("nobody-knows", "welfare", null);
    activity("full", "welfare", OpenTo.EVERYONE, 12, 12, Period.UNKNOWN);
    activity("room", "welfare", OpenTo.EVERYONE, 12, 11, Period.UNKNOWN);
    activity("over", "welfare", OpenTo.EVERYONE, null, null, over);

    assertThat(ids(fitting())).containsExactly("coffee", "room");
    assertThat(fitting().get(0).reasons()).containsExactly(Reason.OPEN);
    assertThat(fitting().get(1).reasons()).containsExactly(Reason.OPEN, Reason.ROOM);
  }

  @Test
  void shouldPutWhatSheWishedFirstAndThenWhatSheChose() {
    activity("a-walk", "clubs", OpenTo.EVERYONE);
    activity("b-choir", "arts", OpenTo.EVERYONE);
    activity("c-class", "education", OpenTo.EVERYONE);
    activity("d-band", "arts", OpenTo.EVERYONE);
    ties.add(Tie.of(SHE, TieType.ATTENDS, new ActorId("d-band")));
    asked.add(
        new Asked(SHE, "education", PartialDate.parse("2026-05-01"), null, Wish.MORE, null, null));

    assertThat(ids(fitting())).containsExactly("c-class", "b-choir", "a-walk");
    assertThat(fitting().get(0).reasons()).containsExactly(Reason.WISHED, Reason.OPEN);
    assertThat(fitting().get(1).reasons()).containsExactly(Reason.CHOSEN, Reason.OPEN);
  }

  /** More of everything is not more of this, and content with it is no wish for it. */
  @Test
  void shouldTakeAWishForWhatItSays() {
    activity("class", "education", OpenTo.EVERYONE);
    asked.add(new Asked(SHE, "all", PartialDate.parse("2026-05"), null, Wish.MORE, null, null));
    assertThat(fitting().get(0).reasons()).containsExactly(Reason.OPEN);

    asked.add(
        new Asked(SHE, "education", PartialDate.parse("2026-04"), null, Wish.MORE, null, null));
    asked.add(
        new Asked(
            SHE, "education", PartialDate.parse("2026-05-02"), null, Wish.CONTENT, null, null));
    assertThat(fitting().get(0).reasons()).containsExactly(Reason.OPEN);
  }
}
