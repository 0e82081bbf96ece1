package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back written otherwise is what it was, and what differs differs. */
class SameRowsTests {
  private final Web web = RandomWeb.of(new Random(11), 200, 300);

  @TempDir private Path folder;

  @Test
  void shouldTakeWhatComesBackForWhatItWas() throws IOException {
    Web again = Formats.read(Formats.write(web, WebFormat.JSON, folder)).orElseThrow();
    assertThat(again.actors()).doesNotContainAnyElementsOf(unsorted());

    Web settled = SameRows.settled(again, web);

    assertThat(Set.copyOf(settled.actors())).isEqualTo(Set.copyOf(web.actors()));
    assertThat(Set.copyOf(settled.ties())).isEqualTo(Set.copyOf(web.ties()));
    assertThat(Set.copyOf(settled.asked())).isEqualTo(new HashSet<>(web.asked()));
    assertThat(Set.copyOf(settled.involvement())).isEqualTo(Set.copyOf(web.involvement()));
    assertThat(GraphHash.of(settled)).isEqualTo(GraphHash.of(web));
  }

  /** Actors with sources in an order that no file keeps. */
  private List<Actor> unsorted() {
    return web.actors().stream()
        .filter(actor -> !sorted(actor.facts().source()).equals(actor.facts().source()))
        .toList();
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted(CodePointOrder.TEXTS).toList();
  }

  @Test
  void shouldTakeTheOwnAreaForNoneAndAnotherNameForAnother() {
    Actor before = web.actors().get(0);
    Actor placed =
        new Actor(
            before.id(),
            before.kind(),
            new ActorFacts(
                before.facts().standing(),
                new Home(web.areas().get(0).code(), null, null, null),
                before.facts().roles(),
                before.facts().period(),
                before.facts().basis(),
                before.facts().offering(),
                before.facts().source()),
            before.details());
    Actor unplaced =
        new Actor(
            before.id(),
            before.kind(),
            new ActorFacts(
                before.facts().standing(),
                new Home(null, null, null, null),
                before.facts().roles(),
                before.facts().period(),
                before.facts().basis(),
                before.facts().offering(),
                before.facts().source()),
            before.details());
    Actor renamed =
        new Actor(before.id(), before.kind(), unplaced.facts(), Details.named("another"));

    assertThat(SameRows.settled(only(unplaced), only(placed)).actors()).containsExactly(placed);
    assertThat(SameRows.settled(only(renamed), only(placed)).actors()).containsExactly(renamed);
  }

  private Web only(Actor actor) {
    return new Web(
        web.areas(), List.of(), List.of(actor), List.of(), List.of(), List.of(), List.of());
  }
}
