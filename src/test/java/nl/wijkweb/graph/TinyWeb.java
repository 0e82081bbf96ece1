package nl.wijkweb.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;

/** A few actors and ties, told in the order in which they come. */
public final class TinyWeb {
  static final LocalDate DAY = LocalDate.of(2016, 6, 1);

  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  public static TinyWeb aWeb() {
    return new TinyWeb();
  }

  public TinyWeb with(ActorKind kind, String... ids) {
    for (String id : ids) {
      add(id, kind, Period.UNKNOWN, Set.of());
    }
    return this;
  }

  public TinyWeb resident(String id) {
    return with(ActorKind.RESIDENT, id);
  }

  public TinyWeb knownResident(String id) {
    return add(id, ActorKind.RESIDENT, Period.UNKNOWN, Set.of(Permission.KNOWN));
  }

  public TinyWeb present(String id, ActorKind kind, String since, String until) {
    return add(id, kind, period(since, until), Set.of());
  }

  public TinyWeb placed(String id, ActorKind kind, Standing standing, Home home) {
    return add(id, kind, standing, home, Period.UNKNOWN, Set.of());
  }

  private TinyWeb add(String id, ActorKind kind, Period period, Set<Permission> permissions) {
    return add(id, kind, Standing.UNKNOWN, Home.UNKNOWN, period, permissions);
  }

  private TinyWeb add(
      String id,
      ActorKind kind,
      Standing standing,
      Home home,
      Period period,
      Set<Permission> permissions) {
    ActorFacts facts =
        new ActorFacts(
            standing,
            home,
            List.of(),
            period,
            new Basis(null, permissions),
            Offering.UNKNOWN,
            List.of());
    actors.add(new Actor(new ActorId(id), kind, facts, Details.named(id)));
    return this;
  }

  public TinyWeb tie(String from, TieType type, String to) {
    return tie(from, type, to, Course.UNKNOWN, Bond.UNKNOWN);
  }

  public TinyWeb tie(String from, TieType type, String to, Frequency frequency) {
    return tie(from, type, to, Course.UNKNOWN, bond(frequency, null));
  }

  public TinyWeb tie(String from, TieType type, String to, Direction direction) {
    return tie(from, type, to, Course.UNKNOWN, bond(null, direction));
  }

  public TinyWeb spell(
      String from,
      TieType type,
      String to,
      TieStatus status,
      String since,
      String until,
      Frequency frequency) {
    Course course = new Course(status, period(since, until), null, null, null, null, null, null);
    return tie(from, type, to, course, bond(frequency, null));
  }

  private TinyWeb tie(String from, TieType type, String to, Course course, Bond bond) {
    ties.add(
        new Tie(
            null,
            new ActorId(from),
            type,
            new ActorId(to),
            course,
            bond,
            Help.UNKNOWN,
            Terms.UNKNOWN,
            Provenance.UNKNOWN,
            null));
    return this;
  }

  private static Bond bond(Frequency frequency, Direction direction) {
    return new Bond(frequency, null, null, null, null, direction);
  }

  private static Period period(String since, String until) {
    return new Period(
        since == null ? null : PartialDate.parse(since),
        until == null ? null : PartialDate.parse(until));
  }

  public WebGraph by(Projection projection) {
    return projection.apply(actors, ties, DAY);
  }

  public WebGraph by(Projection projection, Border border) {
    return projection.apply(actors, ties, DAY, border);
  }

  public WebGraph undated(Projection projection) {
    return projection.apply(actors, ties, null);
  }

  /** The pairs that are joined, each as "a b", in order. */
  public static List<String> pairs(WebGraph graph) {
    return pairs(graph, graph.neighbours(), false);
  }

  /** The arcs, each as "a b" from a to b, in order. */
  public static List<String> arcs(WebGraph graph) {
    return pairs(graph, graph.successors(), true);
  }

  private static List<String> pairs(WebGraph graph, Adjacency rows, boolean bothWays) {
    List<String> pairs = new ArrayList<>();
    for (int v = 0; v < graph.order(); v++) {
      for (int u : rows.neighboursOf(v)) {
        if (bothWays || v < u) {
          pairs.add(graph.id(v) + " " + graph.id(u));
        }
      }
    }
    return pairs;
  }

  public static List<String> names(WebGraph graph) {
    return graph.ids().stream().map(ActorId::value).toList();
  }
}
