package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.Gap;
import nl.wijkweb.store.Point;

/** Writes points of a neighbourhood agenda, without whom the viewer does not see. */
final class PointJson {
  private PointJson() {}

  /** A point, stamped with its version. */
  static ObjectNode write(View view, Point point) {
    return new JsonObject()
        .put("id", point.id())
        .put("head", point.head())
        .put("text", point.text())
        .put("made", point.made())
        .put("fromResidents", point.fromResidents())
        .put("published", point.published())
        .array(
            "went",
            point.went(),
            went -> new JsonObject().put("status", went.status()).put("on", went.on()))
        .list("takers", seen(view, point.takers()), ActorId::value)
        .list("about", seen(view, point.about()), ActorId::value)
        .array(
            "gaps",
            gaps(view, point),
            gap -> new JsonObject().put("kind", gap.kind()).list("of", gap.of(), one -> one))
        .stamped();
  }

  /** The actors on it that the viewer sees. */
  static List<ActorId> actors(View view, Point point) {
    Stream<ActorId> introduced =
        gaps(view, point).stream()
            .filter(gap -> gap.kind() == Gap.Kind.INTRODUCTION)
            .flatMap(gap -> gap.of().stream())
            .map(ActorId::new);
    return Stream.of(
            seen(view, point.takers()).stream(), seen(view, point.about()).stream(), introduced)
        .flatMap(all -> all)
        .distinct()
        .toList();
  }

  private static List<ActorId> seen(View view, List<ActorId> actors) {
    return actors.stream().filter(view::sees).toList();
  }

  private static List<Gap> gaps(View view, Point point) {
    return point.gaps().stream()
        .filter(
            gap ->
                gap.kind() != Gap.Kind.INTRODUCTION
                    || gap.of().stream().map(ActorId::new).allMatch(view::sees))
        .toList();
  }
}
