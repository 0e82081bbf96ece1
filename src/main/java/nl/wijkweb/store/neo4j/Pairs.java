package nl.wijkweb.store.neo4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorField;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.MergedWeb.Merged;
import nl.wijkweb.store.ActorPair;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of two actors, a row each. By what id a folder knows them may spell who a
 * person is, so of people that is sealed under the key of who stays.
 */
final class Pairs {
  /** What kind of row it is in a change record. */
  static final String PAIR = "pair";

  private static final String WHAT = "what";
  private static final String DIFFERENT = "different";
  private static final String MERGED = "merged";

  private final Words<FolderNames> words;

  Pairs(Seal seal) {
    this.words = new Words<>(seal, PAIR, FolderNames.class);
  }

  /** By what id each is known in a folder, and what was taken of the one that went. */
  private record FolderNames(String from, String into, List<String> taken) {
    Merged merged() {
      return new Merged(
          new ActorId(from),
          new ActorId(into),
          taken.stream()
              .map(one -> Coded.find(ActorField.class, one).orElseThrow())
              .collect(Collectors.toSet()));
    }
  }

  static Set<ActorPair> listDifferent(Tx tx, AreaCode web) {
    return list(tx, web, DIFFERENT).stream()
        .map(row -> ActorPair.of(id(row, "one"), id(row, "other")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who was merged, first to last; without those whose key was destroyed. */
  List<Merged> listMerged(Tx tx, AreaCode web) {
    return list(tx, web, MERGED).stream()
        .flatMap(
            row -> {
              byte[] sealed = row.bytes("sealed");
              String id = row.need("id");
              return sealed == null
                  ? List.of(Json.read(row.need("open"), FolderNames.class)).stream()
                  : words.open(List.of(row.need("one")), id, sealed).stream();
            })
        .map(FolderNames::merged)
        .toList();
  }

  /** Of whoever was merged into another, with whom they are one now; by id. */
  static Map<String, String> mergedInto(Tx tx, AreaCode web) {
    Map<String, String> into = new HashMap<>();
    list(tx, web, MERGED).forEach(row -> into.put(row.need("other"), row.need("one")));
    into.replaceAll(
        (gone, kept) -> {
          String last = kept;
          while (into.containsKey(last)) {
            last = into.get(last);
          }
          return last;
        });
    return into;
  }

  /** A row that says of two that they are not the same; its id tells which two. */
  static Row different(String id, AreaCode web, ActorPair pair) {
    return row(id, web, DIFFERENT, pair.one(), pair.other());
  }

  /** A row that says that two were merged. */
  Row merged(String id, AreaCode web, ActorId kept, ActorId gone, boolean person, Merged merged) {
    FolderNames names =
        new FolderNames(
            merged.from().value(),
            merged.into().value(),
            merged.taken().stream().map(ActorField::code).sorted().toList());
    Row row = row(id, web, MERGED, kept, gone);
    return person
        ? row.put("sealed", words.close(List.of(kept.value()), id, names))
        : row.put("open", Json.text(names));
  }

  /** Writes a row within a step; gives what is recorded of it. */
  static ChangeEntry write(Writing.Step step, Row row, List<String> people) {
    Map<String, Object> written = row.put(ChangeLog.CHANGE, step.pointer()).values();
    step.tx().run(Statement.PAIR_CREATE, "row", written);
    return new ChangeEntry(new Props(written).need("id"), PAIR, people, List.of(), null, written);
  }

  /** Writes a row again that an undo brings back. */
  static ChangeEntry back(Writing.Step step, Done one) {
    Row row = new Row().keep(one.was(), one.was().keySet().toArray(String[]::new));
    Map<String, Object> written = row.put(ChangeLog.CHANGE, step.pointer()).values();
    step.tx().run(Statement.PAIR_CREATE, "row", written);
    return new ChangeEntry(one.id(), PAIR, one.people(), List.of(), null, written, one.pointer());
  }

  /** Takes a row away. */
  static ChangeEntry remove(Writing.Step step, Done one, Map<String, Object> now) {
    step.tx().run(Statement.PAIR_REMOVE, "id", one.id());
    return new ChangeEntry(one.id(), PAIR, one.people(), List.of(), now, null);
  }

  /** A row as it is now; null when it is not there. */
  static @Nullable Map<String, Object> find(Tx tx, String id) {
    return tx.find(Statement.PAIR_FIND, "id", id).map(row -> row.get("row").asMap()).orElse(null);
  }

  /** Whether a change of a row says, or said, that two are one. */
  static boolean isOfMerge(Done one) {
    return one.what().equals(PAIR)
        && MERGED.equals((one.after() == null ? one.was() : one.became()).get(WHAT));
  }

  /** The ids of the two in a row of a change record. */
  static List<String> ids(Done one) {
    Props row = new Props(one.after() == null ? one.was() : one.became());
    return List.of(row.need("one"), row.need("other"));
  }

  private static Row row(String id, AreaCode web, String what, ActorId one, ActorId other) {
    return new Row()
        .put("id", id)
        .put("web", web.value())
        .put(WHAT, what)
        .put("one", one.value())
        .put("other", other.value());
  }

  private static List<Props> list(Tx tx, AreaCode web, String what) {
    return tx.list(Statement.PAIR_LIST, "web", web.value(), WHAT, what).stream()
        .map(row -> new Props(row.get("row").asMap()))
        .toList();
  }

  private static ActorId id(Props row, String name) {
    return new ActorId(row.need(name));
  }
}
