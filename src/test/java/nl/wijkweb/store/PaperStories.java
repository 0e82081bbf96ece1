package nl.wijkweb.store;

import static nl.wijkweb.store.Dorp.aKern;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Details;
import nl.wijkweb.store.Point.Went;
import nl.wijkweb.store.Story.Step;
import org.junit.jupiter.api.Test;

/** What is told about a web beside it. */
interface PaperStories extends WebStoreContract {
  private static Change change() {
    return new Change("test", Instant.parse("2026-01-01T10:00:00Z"), null);
  }

  private StoredActor club(AreaCode web, String name) {
    ActorId id = new ActorId(UUID.randomUUID().toString());
    Actor club = new Actor(id, ActorKind.CLUB, ActorFacts.UNKNOWN, Details.named(name));
    return store().createActor(web, club, change()).value();
  }

  private static Story story(AreaCode web, List<Step> steps, long version) {
    UUID id = UUID.nameUUIDFromBytes(web.value().getBytes(StandardCharsets.UTF_8));
    return new Story(id, web, "Zo begon het", LocalDate.of(2026, 1, 1), steps, version);
  }

  private static Step step(String query) {
    return new Step(new SavedView("kern", query), "Het koor.");
  }

  @Test
  default void shouldKeepTheStepsOfAStoryInTheirOrder() {
    AreaCode dorp = bring(aKern());
    Story told = story(dorp, List.of(step(""), step("op=2016-01-01"), step("")), 1);
    store().stories().create(told);
    assertThat(store().stories().list(dorp)).containsExactly(told);
    assertThatThrownBy(() -> store().stories().create(told)).isInstanceOf(IdTaken.class);

    assertThat(store().stories().replace(story(dorp, List.of(), 1))).isTrue();
    assertThat(store().stories().replace(told)).isFalse();
    assertThat(store().stories().list(dorp)).containsExactly(story(dorp, List.of(), 2));
    assertThat(store().stories().remove(told)).isFalse();
    assertThat(store().stories().remove(story(dorp, List.of(), 2))).isTrue();
    assertThat(store().stories().list(dorp)).isEmpty();
  }

  @Test
  default void shouldKeepAPointWithAllThatItIsTiedTo() {
    AreaCode dorp = bring(aKern());
    ActorId choir = club(dorp, "Koor").id();
    LocalDate day = LocalDate.of(2026, 1, 1);
    Point item =
        new Point(
            UUID.randomUUID(),
            dorp,
            PointHead.AGENDA,
            "Een bankje",
            day,
            true,
            true,
            List.of(
                new Went(PointStatus.IDEA, day), new Went(PointStatus.TAKEN_UP, day.plusDays(1))),
            List.of(choir),
            List.of(choir),
            List.of(new Gap(Gap.Kind.CROSSING, List.of("clubs", "arts"))),
            1);
    Point line =
        new Point(
            UUID.randomUUID(),
            dorp,
            PointHead.GOOD,
            "De vijver",
            day.plusDays(9),
            false,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            1);
    store().points().create(item);
    store().points().create(line);
    assertThat(store().points().list(dorp)).containsExactly(line, item);
    assertThat(item.status()).contains(PointStatus.TAKEN_UP);
    assertThat(line.status()).isEmpty();
  }

  @Test
  default void shouldFollowWhoStayedOfTwoThatWereMergedInAStory() {
    AreaCode dorp = bring(aKern());
    StoredActor kept = club(dorp, "Koor");
    StoredActor gone = club(dorp, "Het koor");
    store().stories().create(story(dorp, List.of(step("bij=" + gone.id())), 1));
    ActorMerge merge =
        new ActorMerge(kept.id(), kept.version(), gone.id(), gone.version(), Set.of());
    store().duplicates().merge(merge, change());

    assertThat(store().stories().list(dorp).get(0).steps())
        .containsExactly(step("bij=" + kept.id()));
  }
}
