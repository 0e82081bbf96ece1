package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.graph.Border;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Bands;
import nl.wijkweb.metrics.Recent;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Cancelled;
import org.junit.jupiter.api.Test;

class LongWorkTests {
  private static final LongKey KEY =
      new LongKey(
          new FiguresKey(
              new AreaCode("kern"),
              UserRole.COORDINATOR,
              null,
              new WhatCounts(LocalDate.of(2016, 5, 21), Projection.EVERYONE, Border.Kind.HALO)),
          "seen");

  private final Recent<LongKey, Disclosed<Bands>> cache = new Recent<>(9);
  private final LongWork<Bands> work =
      new LongWork<>(
          new BandsFigure(new Disclosure("rounding for tests".getBytes(StandardCharsets.UTF_8))),
          cache,
          List.of(new LongQuestion(KEY, ring(), kind -> false)));

  private static WebGraph ring() {
    List<ActorId> ids = IntStream.range(0, 8).mapToObj(v -> new ActorId("n" + v)).toList();
    int[] from = IntStream.range(0, 8).toArray();
    int[] to = IntStream.range(0, 8).map(v -> (v + 1) % 8).toArray();
    return WebGraph.ofEdges(ids, from, to, null, false);
  }

  @Test
  void shouldTellHowFarItIsAndKeepWhatItFound() {
    AtomicLong told = new AtomicLong();

    assertThat(work.run(control(told, Long.MAX_VALUE)).path("samples").intValue())
        .isEqualTo(Bands.SAMPLES);

    assertThat(told).hasValue(Bands.SAMPLES);
    assertThat(cache.find(KEY)).isPresent();
    work.run(control(told, 0));
    assertThat(told).as("what is kept is not computed again").hasValue(Bands.SAMPLES);
  }

  @Test
  void shouldKeepNothingWhenItIsStoppedHalfway() {
    AtomicLong told = new AtomicLong();

    assertThatThrownBy(() -> work.run(control(told, 50))).isInstanceOf(Cancelled.class);

    assertThat(told).hasValue(50);
    assertThat(cache.find(KEY)).isEmpty();
  }

  /** Somebody who stops the work once it has told of so many. */
  private static Job.Control control(AtomicLong told, long most) {
    return new Job.Control() {
      @Override
      public String id() {
        return "job";
      }

      @Override
      public void about(AreaCode area) {
        assertThat(area).isEqualTo(KEY.figures().area());
      }

      @Override
      public void at(long done, long total) {
        told.set(done);
      }

      @Override
      public boolean cancelled() {
        return told.get() >= most;
      }
    };
  }
}
