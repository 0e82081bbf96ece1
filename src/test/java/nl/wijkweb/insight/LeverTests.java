package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.Lever.Kind;
import nl.wijkweb.insight.NaiveWhatIf.Edge;
import nl.wijkweb.insight.NaiveWhatIf.Node;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeverTests {
  private static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /** A web as nodes and edges, to which any tie can be added. */
  private record Tried(List<Node> nodes, List<Edge> edges) {
    static Tried of(WebGraph graph) {
      List<Node> nodes = new ArrayList<>();
      for (int actor = 0; actor < graph.order(); actor++) {
        nodes.add(Node.of(graph.findMember(actor).orElseThrow()));
      }
      List<Edge> edges = new ArrayList<>();
      for (int edge = 0; edge < graph.edgeCount(); edge++) {
        edges.add(Edge.of(graph.findTie(edge).orElseThrow()));
      }
      return new Tried(nodes, edges);
    }

    double fragmentation() {
      Double found = new NaiveWhatIf(nodes, edges, List.of()).fragmentationBefore();
      return found == null ? 0 : found;
    }

    Tried with(Node one, Node other) {
      List<Edge> more = new ArrayList<>(edges);
      more.add(new Edge(one.id(), "WORKS_WITH", other.id(), null));
      return new Tried(nodes, more);
    }

    Tried without(Edge edge) {
      List<Edge> fewer = new ArrayList<>(edges);
      fewer.remove(edge);
      return new Tried(nodes, fewer);
    }

    int hangsLooseWithout(String id) {
      return new NaiveWhatIf(nodes, edges, List.of(id)).hangsLoose();
    }

    List<Node> groups() {
      return nodes.stream().filter(node -> !isPerson(node.kind())).toList();
    }

    boolean isPersonTied(Edge edge) {
      return nodes.stream()
          .filter(node -> node.id().equals(edge.from()) || node.id().equals(edge.to()))
          .anyMatch(node -> isPerson(node.kind()));
    }

    private static boolean isPerson(String kind) {
      return ActorKind.valueOf(kind).isPerson();
    }
  }

  private static Optional<Lever> first(List<Lever> levers, Kind kind) {
    return levers.stream().filter(one -> one.kind() == kind).findFirst();
  }

  /** Every tie that could be added is tried. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldJoinAsMuchAsAnyTieBetweenTwoGroupsWould(long seed) {
    Pasture web = Pasture.random(seed);
    Tried tried = Tried.of(web.graph());
    double now = tried.fragmentation();
    double best = now;
    for (Node one : tried.groups()) {
      for (Node other : tried.groups()) {
        best = one.equals(other) ? best : Math.min(best, tried.with(one, other).fragmentation());
      }
    }

    Optional<Lever> found = first(Lever.in(web.whatIf(), 5), Kind.JOIN);

    double told = found.map(lever -> lever.fragmentation().after()).orElse(now);
    assertThat(told).isCloseTo(best, within(1e-9));
  }

  /** Every tie there is, is let go of. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldKeepWhatAnyTieBetweenTwoGroupsHolds(long seed) {
    Pasture web = Pasture.random(seed);
    Tried tried = Tried.of(web.graph());
    double now = tried.fragmentation();
    OptionalDouble worst =
        tried.edges().stream()
            .filter(edge -> !tried.isPersonTied(edge))
            .mapToDouble(edge -> tried.without(edge).fragmentation())
            .filter(after -> after > now + 1e-12)
            .max();

    List<Lever> levers = Lever.in(web.whatIf(), 100);

    OptionalDouble told =
        levers.stream()
            .filter(lever -> lever.kind() == Kind.KEEP)
            .mapToDouble(lever -> lever.fragmentation().before())
            .max();
    assertThat(told.isPresent()).isEqualTo(worst.isPresent());
    worst.ifPresent(value -> assertThat(told.getAsDouble()).isCloseTo(value, within(1e-9)));
  }

  /** A second way takes from what hangs loose without the hinge just what is told. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldMakeThatFewerHangByTheHinge(long seed) {
    Pasture web = Pasture.random(seed);
    Tried tried = Tried.of(web.graph());

    for (Lever lever : Lever.in(web.whatIf(), 5)) {
      if (lever.kind() == Kind.SECOND_WAY) {
        String hinge = lever.hinge().value();
        Node one = node(tried, lever.one());
        Node other = node(tried, lever.other());
        int before = tried.hangsLooseWithout(hinge);
        int after = tried.with(one, other).hangsLooseWithout(hinge);
        assertThat(after).isLessThan(before);
        assertThat(lever.gain()).isPositive();
      }
    }
  }

  private static Node node(Tried tried, ActorId id) {
    return tried.nodes().stream()
        .filter(node -> node.id().equals(id.value()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shouldGiveResidentsAPathToHelpThroughAGroup() {
    Pasture web =
        new Pasture()
            .with(ActorKind.RESIDENT, "an", "bea")
            .with(ActorKind.INFORMAL_GROUP, "walkers")
            .with(ActorKind.ORGANISATION, 1, "welfare", "welfare")
            .with(ActorKind.CLUB, "club")
            .tie("an", TieType.MEMBER_OF, "walkers")
            .tie("bea", TieType.MEMBER_OF, "walkers")
            .tie("club", TieType.WORKS_WITH, "welfare");

    Lever found = first(Lever.in(web.whatIf(), 5), Kind.HELP).orElseThrow();

    assertThat(List.of(found.one().value(), found.other().value())).contains("walkers");
    assertThat(found.gain()).isEqualTo(2);
  }

  @Test
  void shouldNameNobody() {
    for (long seed = 0; seed < 200; seed++) {
      WhatIf web = Pasture.random(seed).whatIf();
      for (Lever lever : Lever.in(web, 5)) {
        for (ActorId id : List.of(lever.one(), lever.other())) {
          int vertex = web.graph().findVertex(id).orElseThrow();
          assertThat(web.graph().findMember(vertex).orElseThrow().kind().isPerson()).isFalse();
        }
      }
    }
  }
}
