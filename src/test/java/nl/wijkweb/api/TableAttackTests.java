package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.PeopleSets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The attack of {@link DisclosureAttackIT} on tables of counts without a service around them, so
 * that there can be many, the same in every run.
 */
class TableAttackTests {
  private static final int VALUES = 5;

  private final Disclosure disclosure =
      new Disclosure("a secret of sixteen".getBytes(StandardCharsets.UTF_8));

  @Test
  void shouldLeaveEveryHiddenCountFiveValues(TestReporter reporter) {
    attack(500, 1, reporter);
  }

  @Tag("every")
  @Test
  void shouldLeaveEveryHiddenCountFiveValuesInHundreds(TestReporter reporter) {
    attack(2_000, 3, reporter);
  }

  @Tag("thorough")
  @Test
  void shouldLeaveEveryHiddenCountFiveValuesInMany(TestReporter reporter) {
    attack(20_000, 2, reporter);
  }

  private void attack(int tables, long seed, TestReporter reporter) {
    Random random = new Random(seed);
    List<String> found = new ArrayList<>();
    int narrowest = CountProgram.MANY;
    int hidden = 0;
    for (int table = 0; table < tables; table++) {
      boolean addressed = random.nextInt(3) > 0;
      PeopleSets sets = new RandomPeople(random, table, addressed).sets();
      WhatWasTold told = new WhatWasTold();
      told.hear(disclosure.people(sets, Set.of()).value());
      CountProgram program = told.program(sets, addressed, false);
      assertThat(program.contradicts(WhatWasTold.truth(sets))).as("%s", told.texts()).isEmpty();
      hidden += program.hidden().size();
      for (var one : program.solve(VALUES).entrySet()) {
        narrowest = Math.min(narrowest, one.getValue().values());
        if (one.getValue().values() < VALUES) {
          found.add(one + " by " + told.texts());
        }
      }
    }
    reporter.publishEntry("hidden", hidden + " counts; the narrowest keeps " + narrowest);
    assertThat(found.stream().limit(5).toList()).as("of %s", found.size()).isEmpty();
  }
}
