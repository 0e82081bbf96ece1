package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.store.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * What the list of changes says of a change.
 *
 * @param kind null for what cannot be undone
 * @param undoes the id of the change that it undoes, if it does
 * @param open how many rows about nobody it touched
 * @param size how many rows it touched
 */
record Edit(@Nullable ChangeKind kind, @Nullable String undoes, int open, int size) {
  static final Edit NONE = new Edit(null, null, 0, 0);

  static Edit of(ChangeKind kind) {
    return new Edit(kind, null, 0, 0);
  }

  static Edit undoing(String change) {
    return new Edit(ChangeKind.UNDONE, change, 0, 0);
  }

  Edit sized(List<ChangeEntry> entries) {
    return new Edit(
        kind, undoes, rows(entries.stream().filter(ChangeEntry::isOpen)), rows(entries.stream()));
  }

  /** With so many rows more. */
  Edit plus(List<ChangeEntry> entries) {
    Edit more = sized(entries);
    return new Edit(kind, undoes, open + more.open, size + more.size);
  }

  /** A row that moved is told twice, and is one. */
  private static int rows(Stream<ChangeEntry> entries) {
    return (int) entries.map(ChangeEntry::id).distinct().count();
  }
}
