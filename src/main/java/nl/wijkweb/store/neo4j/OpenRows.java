package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.StoredTie;

/**
 * Rows without seals, so that what they say can be compared and put together property by property.
 */
final class OpenRows {
  /** A period is one thing: half of it back and half of it new would be none. */
  private static final Set<String> PERIOD = Set.of("since", "until");

  private final Codecs codecs;

  OpenRows(Codecs codecs) {
    this.codecs = codecs;
  }

  /** What a row says of an actor; empty when a key was destroyed. */
  Optional<Map<String, Object>> ofActor(Map<String, Object> row) {
    return openActor(row).map(actor -> of(actor, row));
  }

  /** The actor in a row; empty when a key was destroyed. */
  Optional<Actor> openActor(Map<String, Object> row) {
    return codecs.actors().openActor(codecs.actors().decode(row));
  }

  /** What is left of a row's actor, with what it was asked and how far it is involved. */
  Map<String, Object> of(Actor actor, Map<String, Object> row) {
    Map<String, Object> own = codecs.own().openActor(row);
    return codecs
        .actors()
        .encodeOpen(actor)
        .keep(own, InvolvementCodec.NAME)
        .keep(own, AskedCodec.NAMES)
        .values();
  }

  /** The row to write for what it is to say, in place of what it was. */
  Row closeActor(Map<String, Object> open, Map<String, Object> before) {
    Map<String, Object> whole = placed(open, before);
    Actor actor = openActor(whole).orElseThrow();
    return codecs
        .actors()
        .encode(actor)
        .keep(open, InvolvementCodec.NAME)
        .keep(open, AskedCodec.NAMES);
  }

  /** What a tie says; empty when a key was destroyed. */
  Optional<Map<String, Object>> ofTie(StoredTie stored) {
    return codecs.ties().open(stored).map(this::of);
  }

  /** What is left of a tie. */
  Map<String, Object> of(Tie tie) {
    return codecs.ties().encode(Objects.requireNonNull(tie.id()), tie, List.of()).values();
  }

  /** The tie for what its row is to say, in place of what it was. */
  Tie tie(Map<String, Object> open, TieRow before) {
    Tie known = before.stored().tie();
    StoredTie stored =
        codecs
            .ties()
            .decode(known.type(), placed(open, before.row()), known.from(), known.to(), List.of());
    return codecs.ties().open(stored).orElseThrow();
  }

  /** The names in which two rows differ. */
  static Set<String> differing(Map<String, Object> one, Map<String, Object> other) {
    Set<String> names = new TreeSet<>();
    Stream.concat(one.keySet().stream(), other.keySet().stream())
        .filter(name -> !Objects.deepEquals(one.get(name), other.get(name)))
        .forEach(names::add);
    if (names.stream().anyMatch(PERIOD::contains)) {
      names.addAll(PERIOD);
    }
    return names;
  }

  /** Whether two rows say the same under some names. */
  static boolean agree(Set<String> names, Map<String, Object> one, Map<String, Object> other) {
    return names.stream().allMatch(name -> Objects.deepEquals(one.get(name), other.get(name)));
  }

  /** A row that says under some names what another says. */
  static Map<String, Object> with(
      Map<String, Object> row, Set<String> names, Map<String, Object> other) {
    Map<String, Object> next = new TreeMap<>(row);
    next.keySet().removeAll(names);
    next.putAll(new Row().keep(other, names.toArray(String[]::new)).values());
    return next;
  }

  private static Map<String, Object> placed(Map<String, Object> open, Map<String, Object> before) {
    Map<String, Object> whole = new TreeMap<>(open);
    whole.putAll(new Row().keep(before, "web", "version").values());
    return whole;
  }
}
