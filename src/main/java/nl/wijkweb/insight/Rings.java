package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Cores;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Ring;
import org.jspecify.annotations.Nullable;

/**
 * The rings in which somebody placed partners by hand, beside those that follow from the ties. By
 * its ties a partner is in the inner ring when it is in the 2-core of the web of parties: joined
 * with at least two others who are that too, so that no single tie holds it there (Seidman 1983).
 * Else it is in the outer ring, if two others are known with whom it is joined; with fewer nothing
 * follows. Which ring is right people say: the ties that nobody recorded are not there.
 *
 * @param placed those whom somebody placed, by id; empty when nobody did
 * @param unplaced organisations and groups whom nobody placed and whose ties put them in the inner
 *     ring, by id; empty when nobody is placed at all
 */
public record Rings(List<Placed> placed, List<Unplaced> unplaced) {
  /** With so many others of it one is in the inner ring. */
  public static final int CORE = 2;

  private static final Set<ActorKind> PARTNERS =
      EnumSet.of(
          ActorKind.ORGANISATION,
          ActorKind.CLUB,
          ActorKind.CHURCH,
          ActorKind.SHOP,
          ActorKind.INFORMAL_GROUP);

  /** Why no ring follows from the ties. */
  public enum Undefined implements Coded {
    /** Fewer than two others are known with whom it is joined. */
    FEW_TIES
  }

  /**
   * A partner that somebody placed.
   *
   * @param derived the ring that follows from its ties; null when none does
   * @param because why none does; null when one does
   * @param joined with whom it is joined: in the inner ring with those of the 2-core, by id
   */
  public record Placed(
      ActorId actor,
      Ring byHand,
      @Nullable Ring derived,
      @Nullable Undefined because,
      List<ActorId> joined) {
    public Placed {
      joined = List.copyOf(joined);
    }

    /** Whether the ties say another ring than the hand did. */
    public boolean isDisputed() {
      return derived != null && derived != byHand;
    }
  }

  /** Whom nobody placed, with those of the 2-core with whom it is joined, by id. */
  public record Unplaced(ActorId actor, List<ActorId> joined) {
    public Unplaced {
      joined = List.copyOf(joined);
    }
  }

  public Rings {
    placed = List.copyOf(placed);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * Holds both beside each other. O(n + m log m).
   *
   * @param byHand in which ring each was placed on the day; who is no party then is left out
   */
  public static Rings of(Map<ActorId, Ring> byHand, PartyWeb web) {
    Map<ActorId, List<ActorId>> core = core(web);
    List<Placed> placed = new ArrayList<>();
    new TreeMap<>(byHand)
        .forEach(
            (actor, ring) -> {
              if (mayStand(web, actor)) {
                placed.add(placed(actor, ring, web, Optional.ofNullable(core.get(actor))));
              }
            });
    List<Unplaced> unplaced = new ArrayList<>();
    if (!placed.isEmpty()) {
      new TreeMap<>(core)
          .forEach(
              (actor, joined) -> {
                boolean partner =
                    web.find(actor).map(Member::kind).filter(PARTNERS::contains).isPresent();
                if (partner && !byHand.containsKey(actor)) {
                  unplaced.add(new Unplaced(actor, joined));
                }
              });
    }
    return new Rings(placed, unplaced);
  }

  private static boolean mayStand(PartyWeb web, ActorId actor) {
    return web.isParty(actor)
        || web.find(actor).filter(member -> !member.kind().isPerson()).isPresent();
  }

  private static Placed placed(
      ActorId actor, Ring byHand, PartyWeb web, Optional<List<ActorId>> core) {
    if (core.isPresent()) {
      return new Placed(actor, byHand, Ring.INNER, null, core.get());
    }
    List<ActorId> joined = web.neighbours(actor).stream().sorted().toList();
    return joined.size() < CORE
        ? new Placed(actor, byHand, null, Undefined.FEW_TIES, joined)
        : new Placed(actor, byHand, Ring.OUTER, null, joined);
  }

  /** Everybody in the 2-core, with their neighbours in it. */
  private static Map<ActorId, List<ActorId>> core(PartyWeb web) {
    List<ActorId> ids = web.everyone().stream().map(Member::id).sorted().toList();
    Map<ActorId, Integer> at = new HashMap<>();
    ids.forEach(id -> at.put(id, at.size()));
    List<int[]> edges = new ArrayList<>();
    for (ActorId one : ids) {
      for (ActorId other : web.neighbours(one)) {
        if (one.compareTo(other) < 0) {
          edges.add(new int[] {at.getOrDefault(one, 0), at.getOrDefault(other, 0)});
        }
      }
    }
    WebGraph graph =
        WebGraph.ofEdges(
            ids,
            edges.stream().mapToInt(edge -> edge[0]).toArray(),
            edges.stream().mapToInt(edge -> edge[1]).toArray(),
            null,
            false);
    Cores cores = Cores.of(graph.neighbours());
    Map<ActorId, List<ActorId>> core = new HashMap<>();
    for (ActorId id : ids) {
      if (cores.number(at.getOrDefault(id, 0)) >= CORE) {
        core.put(
            id,
            web.neighbours(id).stream()
                .filter(other -> cores.number(at.getOrDefault(other, 0)) >= CORE)
                .sorted()
                .toList());
      }
    }
    return core;
  }
}
