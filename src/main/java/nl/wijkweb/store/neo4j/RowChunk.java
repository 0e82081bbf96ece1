package nl.wijkweb.store.neo4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Rows that have the same properties, as they travel: one column for each property. It is read one
 * row at a time, and shows the properties of that row.
 */
final class RowChunk implements Fields {
  /** Properties that all rows of a chunk share, or that only history needs. */
  static final List<String> LEFT_OUT = List.of("web", "batch", "change");

  private final String part;
  private final String web;
  private final Value batch;
  private final Value numbers;
  private final Map<String, Value> columns = new HashMap<>();
  private final int size;
  private int row = -1;

  RowChunk(Record record, String web) {
    this.part = record.get("part").asString();
    this.web = web;
    this.batch = record.get("batch");
    this.numbers = record.get("numbers");
    Value names = record.get("names");
    Value values = record.get("columns");
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i).asString().intern(), values.get(i));
    }
    this.size = values.isEmpty() ? 0 : values.get(0).size();
  }

  String part() {
    return part;
  }

  /** The import that brought these rows. */
  long batch() {
    return batch.asLong();
  }

  /** Goes to the next row, if there is one. */
  boolean next() {
    row++;
    return row < size;
  }

  /** The number of the row, or the numbers of its ends. */
  long number() {
    return numbers.get(row).asLong();
  }

  boolean has(String name) {
    return columns.containsKey(name);
  }

  @Override
  public @Nullable Object get(String name) {
    Value column = columns.get(name);
    if (column == null) {
      return name.equals("web") ? web : null;
    }
    return column.get(row).asObject();
  }

  /** All properties of the row that are there. */
  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("web", web);
    columns.forEach(
        (name, column) -> {
          Object value = column.get(row).asObject();
          if (value != null) {
            values.put(name, value);
          }
        });
    return values;
  }
}
