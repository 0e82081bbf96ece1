package nl.wijkweb.store.neo4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import org.jspecify.annotations.Nullable;

/** Gathers the properties of a node or relationship to write; what is unknown is left out. */
final class Row {
  private final Map<String, Object> values = new TreeMap<>();

  Row put(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  Row date(String name, @Nullable PartialDate date) {
    return put(name, date == null ? null : date.toString());
  }

  Row period(Period period) {
    return date("since", period.since()).date("until", period.until());
  }

  Row code(String name, @Nullable Coded value) {
    return put(name, value == null ? null : value.code());
  }

  Row texts(String name, Collection<String> texts) {
    return texts.isEmpty() ? this : put(name, List.copyOf(texts));
  }

  Row codes(String name, Collection<? extends Coded> values) {
    return texts(name, values.stream().map(Coded::code).toList());
  }

  /** Takes properties over from another row as they are. */
  Row keep(Map<String, Object> from, String... names) {
    for (String name : names) {
      put(name, from.get(name));
    }
    return this;
  }

  Row drop(String name) {
    values.remove(name);
    return this;
  }

  Map<String, Object> values() {
    return values;
  }
}
