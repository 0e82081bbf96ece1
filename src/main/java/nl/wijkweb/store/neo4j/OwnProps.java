package nl.wijkweb.store.neo4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * Properties that may spell who somebody is, beside their details: where they live, by what id a
 * folder knows them, what a source is called, why a tie ended. In the rows of people and of their
 * ties these are sealed together in one property; they are opened with every row that is read,
 * since figures and rules need them. Whose key was destroyed is left without.
 */
final class OwnProps {
  static final String NAME = "own";
  private static final Set<String> NAMES =
      Set.of(
          "ageBand",
          "endReason",
          "folderId",
          "household",
          InvolvementCodec.NAME,
          "schedule",
          "source",
          "street",
          "targetGroup");

  @SuppressWarnings("rawtypes") // what Jackson makes of an object
  private final Words<Map> words;

  OwnProps(Seal seal) {
    this.words = new Words<>(seal, NAME, Map.class);
  }

  /** The properties of an actor as they are written. */
  Map<String, Object> closeActor(Row row) {
    return close(row, people(row.values().get("person"), row.values().get("id")));
  }

  /**
   * The properties as they are written.
   *
   * @param people under whose keys they are sealed; without anybody they stay as they are
   */
  Map<String, Object> close(Row row, List<String> people) {
    Map<String, Object> open = new TreeMap<>(row.values());
    if (people.isEmpty() || !open.keySet().removeAll(NAMES)) {
      return row.values();
    }
    Map<String, Object> own = new TreeMap<>(row.values());
    own.keySet().retainAll(NAMES);
    open.put(NAME, words.close(people, id(open.get("id")), own));
    return open;
  }

  /** The properties of an actor as they were before they were written. */
  Map<String, Object> openActor(Map<String, Object> row) {
    return open(row, people(row.get("person"), row.get("id")));
  }

  /** As {@link #openActor(Map)}. */
  Props openActor(Props props) {
    Fields fields = props.values();
    return fields.get(NAME) == null
        ? props
        : open(props, people(fields.get("person"), fields.get("id")));
  }

  /** The properties of a tie between people as they were before they were written. */
  Map<String, Object> open(Map<String, Object> row, List<String> people) {
    Optional<Map<String, Object>> own = own(row.get(NAME), row.get("id"), people);
    if (own.isEmpty()) {
      return row;
    }
    Map<String, Object> all = new HashMap<>(row);
    all.remove(NAME);
    all.putAll(own.get());
    return all;
  }

  /** As {@link #open(Map, List)}. */
  Props open(Props props, List<String> people) {
    Fields fields = props.values();
    return own(fields.get(NAME), fields.get("id"), people)
        .map(own -> new Props(name -> own.containsKey(name) ? own.get(name) : fields.get(name)))
        .orElse(props);
  }

  @SuppressWarnings("unchecked") // what close() put there
  private Optional<Map<String, Object>> own(
      @Nullable Object sealed, @Nullable Object id, List<String> people) {
    return sealed == null
        ? Optional.empty()
        : words.open(people, id(id), (byte[]) sealed).map(own -> (Map<String, Object>) own);
  }

  private static List<String> people(@Nullable Object person, @Nullable Object id) {
    return Boolean.TRUE.equals(person) ? List.of(id(id)) : List.of();
  }

  private static String id(@Nullable Object id) {
    return (String) Objects.requireNonNull(id, "a row has no id");
  }
}
