package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.disclosure.CoverageFigures;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.PeopleSets;
import nl.wijkweb.disclosure.PeopleTable;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Somebody who lays the quarters of a web side by side, and believes that who came has stayed: each
 * count is then no smaller than the quarter before, which says more than each quarter does alone.
 */
class SeriesAttackTests {
  private static final int VALUES = 5;
  private static final int SERIES = 400;
  private static final int QUARTERS = 4;

  private final Disclosure disclosure =
      new Disclosure("a secret of sixteen".getBytes(StandardCharsets.UTF_8));

  /** What {@code /side-by-side} tells: of a web as a whole, without streets, ages and groups. */
  @Test
  void shouldLeaveEveryHiddenCountOfAreasSideBySideFiveValues(TestReporter reporter) {
    assertThat(
            narrowest(
                "side by side",
                table ->
                    new PeopleTable(
                        table.known(),
                        table.neverAsked(),
                        table.byDomain(),
                        Map.of(),
                        List.of(),
                        new CoverageFigures(List.of())),
                true,
                reporter))
        .isGreaterThanOrEqualTo(VALUES);
  }

  private int narrowest(
      String what,
      Function<PeopleTable, PeopleTable> told,
      boolean inTheDark,
      TestReporter reporter) {
    Random random = new Random(3);
    int narrowest = CountProgram.MANY;
    int hidden = 0;
    for (int series = 0; series < SERIES; series++) {
      PeopleSets last = new RandomPeople(random, series, false).sets();
      CountProgram program = new CountProgram();
      Map<String, Integer> truth = new HashMap<>();
      for (int quarter = QUARTERS - 1; quarter >= 0; quarter--) {
        WhatWasTold heard = new WhatWasTold();
        heard.hear(told.apply(disclosure.people(last, Set.of()).value()));
        String name = quarter + " ";
        program.knowAll(name, heard.program(last, false, inTheDark));
        WhatWasTold.truth(last).forEach((count, value) -> truth.put(name + count, value));
        String next = quarter + 1 + " ";
        heard.texts().keySet().stream()
            .filter(count -> !count.equals(WhatWasTold.ASKED) && program.knows(next + count))
            .forEach(count -> program.within(List.of(name + count), next + count));
        last = without(last, random);
      }
      assertThat(program.contradicts(truth)).isEmpty();
      hidden += program.hidden().size();
      narrowest =
          program.solve(VALUES).values().stream()
              .mapToInt(CountProgram.Range::values)
              .reduce(narrowest, Math::min);
    }
    reporter.publishEntry(what, hidden + " hidden counts; the narrowest keeps " + narrowest);
    assertThat(hidden).isGreaterThan(SERIES);
    return narrowest;
  }

  /** The same people before some of them came. */
  private static PeopleSets without(PeopleSets sets, Random random) {
    List<ActorId> people = new ArrayList<>(new HashSet<>(sets.known()));
    people.sort(ActorId::compareTo);
    Set<ActorId> gone =
        people.stream().filter(one -> random.nextInt(6) == 0).collect(Collectors.toSet());
    return new PeopleSets(
        left(sets.known(), gone),
        sets.open(),
        left(sets.neverAsked(), gone),
        left(sets.byDomain(), gone),
        left(sets.groups(), gone),
        sets.domainOf(),
        sets.onlyGroups(),
        homes(sets.homes(), gone),
        sets.population());
  }

  private static Set<ActorId> left(Set<ActorId> some, Set<ActorId> gone) {
    return some.stream().filter(one -> !gone.contains(one)).collect(Collectors.toSet());
  }

  private static <K extends Comparable<K>> Map<K, Set<ActorId>> left(
      Map<K, Set<ActorId>> sets, Set<ActorId> gone) {
    Map<K, Set<ActorId>> left = new TreeMap<>();
    sets.forEach((key, some) -> left.put(key, left(some, gone)));
    return left;
  }

  private static Map<String, PeopleSets.Homes> homes(
      Map<String, PeopleSets.Homes> homes, Set<ActorId> gone) {
    Map<String, PeopleSets.Homes> left = new TreeMap<>();
    homes.forEach(
        (street, one) ->
            left.put(
                street,
                new PeopleSets.Homes(
                    left(one.people(), gone), left(one.takePart(), gone), left(one.ages(), gone))));
    return left;
  }
}
