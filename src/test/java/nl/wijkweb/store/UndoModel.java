package nl.wijkweb.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What a web and its history should be, said as plainly as can be: rows by id, changes as what each
 * row was and became, and an undo that puts back what was, or does nothing.
 */
final class UndoModel {
  final Map<String, Row> rows = new TreeMap<>();
  final List<Made> changes = new ArrayList<>();

  /**
   * An actor or a tie.
   *
   * @param folderId by which a folder knows it, if one brought it
   * @param type null for an actor
   * @param ends none for an actor
   * @param says what is known of it, without what is not
   */
  record Row(
      @Nullable String folderId,
      @Nullable TieType type,
      List<String> ends,
      Map<String, String> says) {
    Row {
      says = Map.copyOf(says);
    }

    boolean isTie() {
      return type != null;
    }

    Row between(List<String> other) {
      return new Row(folderId, type, other, says);
    }

    Row with(Map<String, String> other) {
      return new Row(folderId, type, ends, other);
    }

    Row with(String name, @Nullable String value) {
      Map<String, String> next = new HashMap<>(says);
      if (value == null) {
        next.remove(name);
      } else {
        next.put(name, value);
      }
      return with(next);
    }
  }

  /** What a change made of a row. */
  record Step(@Nullable Row before, @Nullable Row after) {}

  /** A change. */
  static final class Made {
    final UUID id;
    final Map<String, Step> steps;
    boolean undone;

    Made(UUID id, Map<String, Step> steps) {
      this.id = id;
      this.steps = steps;
    }
  }

  /** Makes rows what they are to be, null for gone; a removed actor takes its ties with it. */
  void change(UUID id, Map<String, @Nullable Row> next) {
    Map<String, Step> steps = new LinkedHashMap<>();
    Map<String, @Nullable Row> all = new LinkedHashMap<>(next);
    next.forEach(
        (key, row) -> {
          if (row == null) {
            rows.forEach(
                (tie, its) -> {
                  if (its.ends().contains(key)) {
                    all.putIfAbsent(tie, null);
                  }
                });
          }
        });
    all.forEach(
        (key, row) -> {
          Row before = rows.get(key);
          if (!Objects.equals(before, row)) {
            steps.put(key, new Step(before, row));
            put(key, row);
          }
        });
    if (!steps.isEmpty()) {
      changes.add(new Made(id, steps));
    }
  }

  /**
   * Makes two one: ties of the one that goes move, or become one with an own tie that tells nothing
   * otherwise; those between the two go.
   *
   * @param says what the one that stays says from now on
   */
  void merge(UUID id, String kept, String gone, Map<String, String> says) {
    Row was = Objects.requireNonNull(rows.get(kept));
    Map<String, @Nullable Row> next = new LinkedHashMap<>();
    next.put(gone, null);
    next.put(kept, was.with(says));
    rows.forEach(
        (tie, row) -> {
          if (row.ends().contains(gone)) {
            moveOrJoin(tie, row, kept, gone, next);
          }
        });
    change(id, next);
    // Also when nothing is told of it otherwise, it has to be there when they are made two again.
    changes.get(changes.size() - 1).steps.putIfAbsent(kept, new Step(was, was));
  }

  private void moveOrJoin(
      String tie, Row row, String kept, String gone, Map<String, @Nullable Row> next) {
    next.put(tie, null);
    if (row.ends().contains(kept)) {
      return;
    }
    List<String> ends = row.ends().stream().map(end -> end.equals(gone) ? kept : end).toList();
    for (Map.Entry<String, Row> own : rows.entrySet()) {
      Map<String, String> both = new HashMap<>(row.says());
      both.putAll(own.getValue().says());
      boolean alike = Set.copyOf(own.getValue().ends()).equals(Set.copyOf(ends));
      if (alike
          && own.getValue().isTie()
          && !next.containsKey(own.getKey())
          && both.entrySet().containsAll(row.says().entrySet())) {
        next.put(own.getKey(), own.getValue().with(both));
        return;
      }
    }
    next.put(tie, row.between(ends));
  }

  /** Undoes a change under an id; whether that can be. */
  boolean undo(Made change, UUID id) {
    if (change.undone
        || change.steps.entrySet().stream().anyMatch(step -> isBlocked(change, step))) {
      return false;
    }
    Map<String, @Nullable Row> next = new LinkedHashMap<>();
    change.steps.forEach((key, step) -> next.put(key, back(rows.get(key), step)));
    change(id, next);
    change.undone = true;
    return true;
  }

  private boolean isBlocked(Made change, Map.Entry<String, Step> entry) {
    String key = entry.getKey();
    Row before = entry.getValue().before();
    Row after = entry.getValue().after();
    Row now = rows.get(key);
    if (after == null) {
      return now != null || before != null && !canBeThere(change, before);
    }
    if (now == null) {
      return true;
    }
    if (before == null) {
      boolean tied =
          rows.entrySet().stream()
              .anyMatch(
                  row ->
                      row.getValue().ends().contains(key)
                          && !isBrought(change.steps.get(row.getKey()), key));
      return !now.equals(after) || tied;
    }
    boolean moved = !before.ends().equals(after.ends());
    if (moved && (!now.ends().equals(after.ends()) || !haveEnds(change, before))) {
      return true;
    }
    return differing(before, after).stream()
        .anyMatch(name -> !Objects.equals(now.says().get(name), after.says().get(name)));
  }

  /** Whether a step brought a tie to an actor. */
  private static boolean isBrought(@Nullable Step step, String actor) {
    Row before = step == null ? null : step.before();
    return step != null && (before == null || !before.ends().contains(actor));
  }

  private boolean canBeThere(Made change, Row row) {
    boolean again =
        row.folderId() != null
            && rows.values().stream()
                .anyMatch(
                    other ->
                        other.isTie() == row.isTie() && row.folderId().equals(other.folderId()));
    return haveEnds(change, row) && !again;
  }

  private boolean haveEnds(Made change, Row row) {
    return row.ends().stream()
        .allMatch(
            end ->
                rows.containsKey(end)
                    || change.steps.containsKey(end) && change.steps.get(end).after() == null);
  }

  private static @Nullable Row back(@Nullable Row now, Step step) {
    Row before = step.before();
    Row after = step.after();
    if (before == null || after == null || now == null) {
      return before;
    }
    Row next = before.ends().equals(after.ends()) ? now : now.between(before.ends());
    for (String name : differing(before, after)) {
      next = next.with(name, before.says().get(name));
    }
    return next;
  }

  private static TreeSet<String> differing(Row before, Row after) {
    TreeSet<String> names = new TreeSet<>(before.says().keySet());
    names.addAll(after.says().keySet());
    names.removeIf(name -> Objects.equals(before.says().get(name), after.says().get(name)));
    return names;
  }

  private void put(String key, @Nullable Row row) {
    if (row == null) {
      rows.remove(key);
    } else {
      rows.put(key, row);
    }
  }
}
