package nl.wijkweb.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Rows come in the order of their ids as texts, whatever the ids look like. */
class IdOrderTests {
  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void shouldOrderUuidsAsTexts(@ForAll long seed) {
    check(ids(new Random(seed), 300));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void shouldOrderAnyIdsAsTexts(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> ids = ids(random, 50);
    for (String id : ids(random, 20)) {
      ids.add(id.substring(0, random.nextInt(id.length())));
      ids.add(id.toUpperCase(Locale.ROOT));
      ids.add(id.replace('-', random.nextBoolean() ? '0' : 'x'));
      ids.add("koor-" + random.nextInt(10));
    }
    check(ids);
  }

  /** UUIDs of which many begin alike. */
  private static List<String> ids(Random random, int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long begin = (random.nextInt(4) - 2L) << 62 | random.nextInt(30);
      ids.add(new UUID(begin, random.nextLong()).toString());
    }
    return ids;
  }

  private static void check(List<String> ids) {
    List<String> expected = new ArrayList<>(ids);
    Collections.sort(expected);
    IdOrder.sort(ids, id -> id);
    assertThat(ids).isEqualTo(expected);
  }
}
