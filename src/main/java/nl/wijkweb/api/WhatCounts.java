package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.graph.Border;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.store.StoredTie;

/** What a call wants counted: on which day, which actors and ties, and where the area ends. */
record WhatCounts(LocalDate day, Projection projection, Border.Kind border) {
  /** The first is what counts when nothing is asked: cutting at a border makes isolates. */
  private static final List<Border.Kind> BORDERS = List.of(Border.Kind.HALO, Border.Kind.CLOSED);

  /** Reads {@code asOf}, {@code projection} and {@code border}; what is wrong is noted. */
  static WhatCounts of(Call call, LocalDate today) {
    return of(call, Projections.of(call), today);
  }

  /** Reads {@code asOf} and {@code border}, where the projection is not to be chosen. */
  static WhatCounts of(Call call, Projection projection, LocalDate today) {
    return new WhatCounts(call.day("asOf", today), projection, call.choice("border", BORDERS));
  }

  /** Reads {@code directed} and {@code weighted} too. */
  static WhatCounts withDirection(Call call, LocalDate today) {
    WhatCounts plain = of(call, today);
    Projection wanted = plain.projection;
    wanted = call.flag("directed") ? wanted.asDirected() : wanted;
    wanted = call.flag("weighted") ? wanted.asWeighted() : wanted;
    return new WhatCounts(plain.day, wanted, plain.border);
  }

  /** The same on another day. */
  WhatCounts on(LocalDate other) {
    return new WhatCounts(other, projection, border);
  }

  /** The graph of what the viewer may see. */
  WebGraph graph(View view) {
    return projection.apply(
        view.cut().actors(),
        view.cut().ties().stream().map(StoredTie::tie).toList(),
        day,
        new Border(border, view::isInside));
  }
}
