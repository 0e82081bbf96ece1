package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.FallenAway.Shares;
import nl.wijkweb.insight.Lever.Kind;
import nl.wijkweb.metrics.Cuts;
import org.jspecify.annotations.Nullable;

/** Looks for the ties that change most; see {@link Lever}. */
final class Levers {
  private static final int NOBODY = PackedWeb.NOWHERE;

  private final WhatIf whatIf;
  private final PackedWeb web;
  private final WebGraph graph;
  private final int most;

  /**
   * A piece of the web.
   *
   * @param speaker the organisation, group, place or activity with most ties in it, or {@link
   *     #NOBODY}
   */
  private record Piece(int size, int residents, boolean hasHelp, int speaker) {
    boolean speaks() {
      return speaker != NOBODY;
    }
  }

  Levers(WhatIf whatIf, int most) {
    this.whatIf = whatIf;
    this.web = whatIf.web();
    this.graph = whatIf.graph();
    this.most = most;
  }

  List<Lever> all() {
    List<Piece> pieces = pieces(web.wholeRoots, NOBODY);
    return Stream.of(kept(), joining(pieces), helping(pieces), secondWays())
        .flatMap(some -> some.stream().sorted(Lever.BY_GAIN).limit(most))
        .toList();
  }

  /** Ties that alone join two parts. */
  private List<Lever> kept() {
    Cuts cuts = Cuts.of(graph.neighbours());
    List<Lever> levers = new ArrayList<>();
    for (int bridge = 0; bridge < cuts.bridges().size(); bridge++) {
      int one = cuts.bridges().get(bridge).one();
      int other = cuts.bridges().get(bridge).other();
      if (mayBeNamed(one) && mayBeNamed(other) && isOneTie(one, other)) {
        int beyond = cuts.beyond(bridge);
        int rest = web.whole.size(web.wholeRoots[one]) - beyond;
        Shares shares = new Shares(fragmentation(-(long) beyond * rest), web.whole.fragmentation());
        levers.add(
            Lever.of(
                Kind.KEEP, graph.id(one), graph.id(other), Math.min(beyond, rest), shares, null));
      }
    }
    return levers;
  }

  private boolean isOneTie(int one, int other) {
    Set<Integer> all = graph.getAllEdges(one, other);
    return all != null && all.size() == 1;
  }

  /** Ties between the largest piece and another; what joins two others joins fewer pairs. */
  private List<Lever> joining(List<Piece> pieces) {
    List<Piece> speaking = pieces.stream().filter(Piece::speaks).toList();
    return speaking.stream()
        .skip(1)
        .limit(most)
        .map(piece -> added(Kind.JOIN, speaking.get(0), piece, piece.size()))
        .toList();
  }

  /** Ties from a piece where nobody helps to the largest where somebody does. */
  private List<Lever> helping(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.speaks() && piece.hasHelp())
        .findFirst()
        .map(
            helped ->
                pieces.stream()
                    .filter(piece -> piece.speaks() && !piece.hasHelp() && piece.residents() > 0)
                    .map(piece -> added(Kind.HELP, helped, piece, piece.residents()))
                    .toList())
        .orElse(List.of());
  }

  private Lever added(Kind kind, Piece one, Piece other, int gain) {
    Shares shares =
        new Shares(web.whole.fragmentation(), fragmentation((long) one.size() * other.size()));
    return Lever.of(kind, graph.id(one.speaker()), graph.id(other.speaker()), gain, shares, null);
  }

  /** Ties between two of the pieces into which the web falls without one who may be named. */
  private List<Lever> secondWays() {
    return IntStream.range(0, graph.order())
        .parallel()
        .filter(this::mayBeNamed)
        .boxed()
        .flatMap(hinge -> secondWay(hinge).stream())
        .toList();
  }

  private Optional<Lever> secondWay(int hinge) {
    List<Piece> pieces = pieces(whatIf.rootsWithout(hinge), web.wholeRoots[hinge]);
    List<Piece> speaking = pieces.stream().filter(Piece::speaks).limit(2).toList();
    if (speaking.size() < 2) {
      return Optional.empty();
    }
    Piece one = speaking.get(0);
    Piece other = speaking.get(1);
    int gain = one.size() + other.size() - pieces.get(0).size();
    Shares same = new Shares(web.whole.fragmentation(), web.whole.fragmentation());
    return Optional.of(
            Lever.of(
                Kind.SECOND_WAY,
                graph.id(one.speaker()),
                graph.id(other.speaker()),
                gain,
                same,
                graph.id(hinge)))
        .filter(lever -> lever.gain() > 0);
  }

  /**
   * The pieces of some roots, the largest first, and of pieces as large the one of who came first.
   *
   * @param within only those in this piece of the whole web, or {@link #NOBODY} for all
   */
  private List<Piece> pieces(int[] roots, int within) {
    Map<Integer, int[]> found = new HashMap<>();
    for (int actor = 0; actor < roots.length; actor++) {
      if (roots[actor] != NOBODY && (within == NOBODY || web.wholeRoots[actor] == within)) {
        add(found.computeIfAbsent(roots[actor], root -> new int[] {0, 0, 0, NOBODY, root}), actor);
      }
    }
    int[][] pieces = found.values().toArray(int[][]::new);
    Arrays.sort(
        pieces,
        Comparator.<int[]>comparingInt(piece -> -piece[0]).thenComparingInt(piece -> piece[4]));
    return Arrays.stream(pieces)
        .map(piece -> new Piece(piece[0], piece[1], piece[2] > 0, piece[3]))
        .toList();
  }

  private void add(int[] piece, int actor) {
    piece[0]++;
    piece[1] += web.residents.get(actor) ? 1 : 0;
    piece[2] += web.helpers.get(actor) ? 1 : 0;
    if (mayBeNamed(actor) && (piece[3] == NOBODY || web.degree[actor] > web.degree[piece[3]])) {
      piece[3] = actor;
    }
  }

  private boolean mayBeNamed(int actor) {
    return graph.isInside(actor)
        && graph.findMember(actor).filter(member -> !member.kind().isPerson()).isPresent();
  }

  /** The web's fragmentation once so many more pairs reach each other; null below two actors. */
  private @Nullable Double fragmentation(long more) {
    Double now = web.whole.fragmentation();
    double order = graph.order();
    return now == null ? null : now - 2.0 * more / (order * (order - 1));
  }
}
