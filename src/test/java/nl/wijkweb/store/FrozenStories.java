package nl.wijkweb.store;

import static nl.wijkweb.store.Dorp.aKern;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;
import org.junit.jupiter.api.Test;

/** Tables that are frozen. */
interface FrozenStories extends WebStoreContract {
  @Test
  default void shouldKeepATableOnceAndAsItIs() {
    AreaCode dorp = bring(aKern());
    FrozenTable table = table(dorp, "2026-01-01T10:00:00Z", "{\"naam\":\"één\\n\"}\n");
    FrozenTable later = table(dorp, "2026-01-02T10:00:00Z", "");

    assertThat(store().frozen().freeze(table)).isEqualTo(new Saved<>(table, true));
    assertThat(store().frozen().freeze(later).created()).isTrue();
    assertThat(store().frozen().freeze(table)).isEqualTo(new Saved<>(table, false));

    assertThat(store().frozen().find(table.id())).contains(table);
    assertThat(store().frozen().find(UUID.randomUUID())).isEmpty();
    assertThat(store().frozen().list(dorp))
        .extracting(FrozenTable::id, FrozenTable::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(later.id(), ""),
            org.assertj.core.groups.Tuple.tuple(table.id(), ""));
    assertThat(store().frozen().list(aKern().code())).isEmpty();
  }

  private static FrozenTable table(AreaCode area, String when, String text) {
    return new FrozenTable(
        UUID.randomUUID(),
        area,
        "metrics",
        "asOf=2026-01-01",
        "Table 1",
        "a paper",
        Instant.parse(when),
        "1.0",
        "application/json",
        "ab",
        text);
  }
}
