package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.wijkweb.graph.NumberedIds;
import nl.wijkweb.graph.WebGraph;

/**
 * A web shaped like a village, and above 5,000 people like many beside each other: households where
 * everybody knows everybody, streets where neighbours meet, clubs of which few are large, with most
 * members from their own village, and three in a hundred people without any tie. Every pair is
 * joined once at most; the mean degree is about 8. The same seed gives the same web.
 */
final class VillageGraph {
  private static final int HOUSEHOLD = 3;
  private static final int STREET = 40;
  private static final int VILLAGE = 5_000;
  private static final double FROM_ELSEWHERE = 0.15;
  private static final double ALONE = 0.03;

  private final int people;
  private final SplittableRandom random;
  private final boolean[] alone;
  private int[] from;
  private int[] to;
  private int size;

  private VillageGraph(int people, long seed) {
    this.people = people;
    this.random = new SplittableRandom(seed);
    this.alone = new boolean[people];
    this.from = new int[6 * people];
    this.to = new int[6 * people];
  }

  static WebGraph of(int people, long seed) {
    VillageGraph village = new VillageGraph(people, seed);
    for (int person = 0; person < people; person++) {
      village.alone[person] = village.random.nextDouble() < ALONE;
    }
    village.joinHouseholds();
    village.joinStreets();
    village.joinClubs();
    int[] from = Arrays.copyOf(village.from, village.size);
    int[] to = Arrays.copyOf(village.to, village.size);
    return simple(WebGraph.ofEdges(new NumberedIds(people), from, to, null, false));
  }

  /** Each pair once: some of JGraphT's algorithms refuse parallel edges. */
  private static WebGraph simple(WebGraph graph) {
    int[] from = new int[graph.neighbours().places() / 2];
    int[] to = new int[from.length];
    int size = 0;
    for (int v = 0; v < graph.order(); v++) {
      for (int u : graph.neighbours().neighboursOf(v)) {
        if (v < u) {
          from[size] = v;
          to[size++] = u;
        }
      }
    }
    return WebGraph.ofEdges(graph.ids(), from, to, null, false);
  }

  private void join(int one, int other) {
    if (one == other || alone[one] || alone[other]) {
      return;
    }
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
    }
    from[size] = one;
    to[size++] = other;
  }

  private void joinHouseholds() {
    for (int person = 0; person < people; person++) {
      int end = Math.min(people, person / HOUSEHOLD * HOUSEHOLD + HOUSEHOLD);
      for (int other = person + 1; other < end; other++) {
        join(person, other);
      }
    }
  }

  private void joinStreets() {
    for (int person = 0; person < people; person++) {
      int start = person / STREET * STREET;
      int length = Math.min(STREET, people - start);
      join(person, start + random.nextInt(length));
      join(person, start + random.nextInt(length));
    }
  }

  /** Each club has a driver whom all know, and members who each know one other member. */
  private void joinClubs() {
    int memberships = (int) (people * 0.75);
    while (memberships > 0) {
      double tail = Math.pow(1 - random.nextDouble(), -0.9);
      double most = Math.min(memberships, Math.min(people, VILLAGE) / 4.0) + 8;
      int members = (int) Math.min(Math.max(8, 8 * tail), most);
      int driver = random.nextInt(people);
      int last = driver;
      for (int i = 0; i < members; i++) {
        int member = member(driver);
        join(driver, member);
        join(last, member);
        last = member;
      }
      memberships -= members;
    }
  }

  private int member(int driver) {
    if (random.nextDouble() < FROM_ELSEWHERE) {
      return random.nextInt(people);
    }
    int start = driver / VILLAGE * VILLAGE;
    return start + random.nextInt(Math.min(VILLAGE, people - start));
  }
}
