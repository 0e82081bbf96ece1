package nl.wijkweb.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.exchange.Mapping.Meaning;
import nl.wijkweb.model.Actor;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The actors of a mapped sheet: rows with the same key are one. An empty cell, and a column that is
 * not in the sheet, leave what is there as it is.
 */
final class MappedActors {
  /** Columns in which what several rows say of one actor is put together, and what between. */
  static final Map<String, String> JOINED =
      Map.of("contactPerson", "; ", "phone", "; ", "email", "; ", "note", "\n");

  /** An actor in the making. */
  static final class Draft {
    final int row;
    final String id;
    final String name;
    private final Map<String, Set<String>> said = new LinkedHashMap<>();

    Draft(int row, String id, String name) {
      this.row = row;
      this.id = id;
      this.name = name;
    }
  }

  private final Mapping mapping;
  private final MappedCells cells;
  private final MappedThere there;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  MappedActors(Mapping mapping, MappedCells cells, MappedThere there) {
    this.mapping = mapping;
    this.cells = cells;
    this.there = there;
  }

  List<Draft> all() {
    return new ArrayList<>(drafts.values());
  }

  /**
   * Takes a row in.
   *
   * @param texts what stands under each header
   * @return the actor, or null when the row does not say which
   */
  @Nullable Draft take(int row, Map<String, String> texts) {
    Map<String, String> meant = new LinkedHashMap<>(mapping.fixed());
    for (Meaning meaning : mapping.columns()) {
      String to = meaning.to();
      String text = texts.getOrDefault(meaning.header(), "");
      if (to == null || to.equals(Mapping.TIE) || to.equals(Mapping.NOTHING) || text.isBlank()) {
        continue;
      }
      String value = cells.meant(meaning, text, row);
      if (!value.isEmpty()) {
        meant.merge(to, value, (one, other) -> joined(to, one, other));
      }
    }
    String name = needed(row, meant, texts, "name");
    String kind = needed(row, meant, texts, "kind");
    String key = mapping.key() == null ? "" : needed(row, texts, texts, mapping.key());
    if (name == null || kind == null || key == null) {
      return null;
    }
    String id =
        mapping.key() == null ? idByName(row, name, kind) : slug(mapping.name()) + ":" + slug(key);
    Draft draft = drafts.computeIfAbsent(id, same -> new Draft(row, id, name));
    meant.forEach((to, value) -> say(draft, to, value, row));
    return draft;
  }

  /** What is said of it beside the columns that are fixed for all gives way to those. */
  private String joined(String to, String one, String other) {
    if (Mapping.LISTS.contains(to)) {
      return one + "|" + other;
    }
    String between = JOINED.get(to);
    return between == null ? other : one + between + other;
  }

  /** What must be there; a cell that is not empty and means nothing was told of already. */
  private @Nullable String needed(
      int row, Map<String, String> meant, Map<String, String> texts, String column) {
    String text = meant.get(column);
    if (text != null && !text.isBlank()) {
      return text.strip();
    }
    String header = mapping.headerOf(column);
    String told = header == null ? column : header;
    if (texts.getOrDefault(told, "").isBlank()) {
      cells.report(row, told, null, ProblemCode.CELL_EMPTY.of(told));
    }
    return null;
  }

  /** The one who is there by this name and kind, or an id that says both. */
  private String idByName(int row, String name, String kind) {
    String id = slug(kind) + ":" + slug(name);
    if (there.has(id) || drafts.containsKey(id)) {
      return id;
    }
    List<Actor> same =
        there.named(name).stream().filter(actor -> actor.kind().code().equals(kind)).toList();
    if (same.size() > 1) {
      String header = mapping.headerOf("name");
      cells.reportOnce(
          row, header == null ? "name" : header, name, ProblemCode.SHEET_NAME_SEVERAL.of());
    }
    return same.size() == 1 ? same.get(0).id().value() : id;
  }

  private void say(Draft draft, String to, String value, int row) {
    Set<String> said = draft.said.computeIfAbsent(to, column -> new LinkedHashSet<>());
    if (Mapping.LISTS.contains(to)) {
      said.addAll(List.of(value.split("\\|")));
      return;
    }
    boolean other = !said.isEmpty() && !said.contains(value);
    if (other && !JOINED.containsKey(to)) {
      String header = mapping.headerOf(to);
      cells.report(
          row, header == null ? to : header, value, ProblemCode.SHEET_ROWS_DISAGREE.of(draft.row));
      return;
    }
    said.add(value);
  }

  /** The cells of an actor in a web folder, over those of the one who is there. */
  List<String> row(Draft draft) {
    List<String> columns = WebTables.ACTORS.file().columns();
    String[] row = new String[columns.size()];
    if (there.has(draft.id)) {
      row = there.row(draft.id);
    } else {
      Arrays.fill(row, "");
    }
    row[columns.indexOf("id")] = draft.id;
    for (Map.Entry<String, Set<String>> said : draft.said.entrySet()) {
      String between = JOINED.getOrDefault(said.getKey(), "|");
      row[columns.indexOf(said.getKey())] = String.join(between, said.getValue());
    }
    return Arrays.asList(row);
  }

  /** A text as a part of an id: its letters and digits, without accents. */
  static String slug(String text) {
    String bare =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return bare.length() > 80 ? bare.substring(0, 80) : bare;
  }
}
