package nl.wijkweb.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/** Makes one graph by a projection; used once. */
final class Projector {
  private final Projection projection;
  private final @Nullable LocalDate asOf;
  private final Border border;
  private final List<Member> present = new ArrayList<>();
  private final Map<ActorId, Integer> numbers;
  private final BitSet standing = new BitSet();
  private final BitSet inside = new BitSet();

  private final EdgeList edges;
  private final List<Optional<Tie>> tieOfEdge = new ArrayList<>();
  private int counted;
  private int statusUnknown;
  private int frequencyUnknown;
  private int once;

  Projector(
      Projection projection,
      Collection<? extends Member> members,
      @Nullable LocalDate asOf,
      Border border) {
    this.projection = projection;
    this.asOf = asOf;
    this.border = border;
    this.numbers = new HashMap<>(members.size() * 2);
    this.edges = new EdgeList(0, projection.weighted());
    for (Member member : members) {
      if (asOf == null || member.facts().period().mayInclude(asOf)) {
        admit(member);
      }
    }
  }

  private void admit(Member member) {
    int number = present.size();
    if (numbers.put(member.id(), number) != null) {
      throw new IllegalArgumentException("actor " + member.id() + " occurs twice");
    }
    present.add(member);
    boolean shown = projection.rule() != Projection.Rule.PARTNERS || PartnerRule.shows(member);
    standing.set(number, shown && projection.kinds().contains(member.kind()));
    inside.set(number, border.inside().test(member));
  }

  WebGraph project(Collection<Tie> spells) {
    Collection<Tie> active = ActiveTies.on(asOf, projection.statuses(), spells);
    for (Tie tie : active) {
      Integer from = numbers.get(tie.from());
      Integer to = numbers.get(tie.to());
      if (from != null && to != null && counts(tie, from, to)) {
        join(tie, from, to);
      }
    }
    Tally tally = projection.rule() == Projection.Rule.SHARING ? share(active) : tally(0, 0);
    return graph(tally);
  }

  private boolean counts(Tie tie, int from, int to) {
    return standing.get(from)
        && standing.get(to)
        && projection.types().contains(tie.type())
        && border.admits(inside.get(from), inside.get(to))
        && (projection.rule() != Projection.Rule.PARTNERS
            || PartnerRule.shows(tie.type(), present.get(from), present.get(to)));
  }

  private void join(Tie tie, int from, int to) {
    double weight = 1;
    if (projection.weighted() && projection.rule() != Projection.Rule.SHARING) {
      Frequency frequency = tie.bond().frequency();
      if (frequency == null) {
        frequencyUnknown++;
        return;
      }
      if (frequency.weight().isEmpty()) {
        once++;
        return;
      }
      weight = frequency.weight().getAsInt();
    }
    count(tie);
    edges.add(from, to, weight);
    tieOfEdge.add(Optional.of(tie));
    if (projection.directed() && goesBothWays(tie)) {
      edges.addReturn();
      tieOfEdge.add(Optional.of(tie));
    }
  }

  private void count(Tie tie) {
    counted++;
    statusUnknown += tie.course().status() == null ? 1 : 0;
  }

  private static boolean goesBothWays(Tie tie) {
    Direction direction = tie.bond().direction();
    return direction == null ? !tie.type().directional() : direction == Direction.MUTUAL;
  }

  private Tally share(Collection<Tie> active) {
    EdgeList takingPart = new EdgeList(0, false);
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : active) {
      Integer person = numbers.get(tie.from());
      Integer shared = numbers.get(tie.to());
      if (person != null && shared != null && isShared(tie, person, shared)) {
        takingPart.add(person, shared, 1);
        ties.add(tie);
      }
    }
    Sharing sharing = new Sharing(present.size(), takingPart.trim());
    for (int i = 0; i < ties.size(); i++) {
      if (!sharing.isTooLarge(takingPart.target(i))) {
        count(ties.get(i));
      }
    }
    sharing.forEach(
        (one, other, shared) -> {
          if (border.admits(inside.get(one), inside.get(other))) {
            joinBySharing(one, other, shared);
          }
        });
    return tally(sharing.tooLarge(), sharing.atMost());
  }

  private boolean isShared(Tie tie, int person, int shared) {
    ActorKind kind = present.get(shared).kind();
    return Sharing.BY.contains(tie.type())
        && projection.types().contains(tie.type())
        && standing.get(person)
        && !kind.isPerson();
  }

  private void joinBySharing(int one, int other, int shared) {
    edges.add(one, other, shared);
    tieOfEdge.add(Optional.empty());
    if (projection.directed()) {
      edges.addReturn();
      tieOfEdge.add(Optional.empty());
    }
  }

  private Tally tally(int tooLarge, int atMost) {
    return new Tally(counted, statusUnknown, frequencyUnknown, once, tooLarge, atMost, 0);
  }

  /** Numbers those who stay anew, in their order. */
  private WebGraph graph(Tally tally) {
    BitSet staying = staying();
    int[] renumbered = new int[present.size()];
    List<Member> members = new ArrayList<>();
    BitSet outside = new BitSet();
    for (int v = staying.nextSetBit(0); v >= 0; v = staying.nextSetBit(v + 1)) {
      renumbered[v] = members.size();
      outside.set(members.size(), !inside.get(v));
      members.add(present.get(v));
    }
    Counted result =
        new Counted(
            projection.name(),
            projection.kinds(),
            projection.types(),
            projection.statuses(),
            asOf,
            projection.directed(),
            projection.weighted(),
            border.kind(),
            tally);
    List<ActorId> ids = members.stream().map(Member::id).toList();
    return WebGraph.of(
        new WebGraph.Nodes(ids, List.copyOf(members), outside),
        edges.renumbered(renumbered),
        tieOfEdge,
        result);
  }

  private BitSet staying() {
    BitSet staying = (BitSet) standing.clone();
    staying.and(inside);
    if (border.kind() == Border.Kind.HALO) {
      for (int edge = 0; edge < edges.size(); edge++) {
        staying.set(edges.source(edge));
        staying.set(edges.target(edge));
      }
    }
    return staying;
  }
}
