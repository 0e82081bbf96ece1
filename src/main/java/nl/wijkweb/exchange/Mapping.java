package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of somebody's own sheet mean.
 *
 * @param name by which it is kept; the ids of what a key column names begin with it
 * @param form how the sheet is read
 * @param key the header of the column that tells actors apart; null when name and kind do
 * @param fixed what is so for all rows, by the column of actors
 * @param columns the meanings; a header may have several, and one without any is open
 */
public record Mapping(
    String name,
    SheetForm form,
    @Nullable String key,
    Map<String, String> fixed,
    List<Meaning> columns) {
  /** How its file is called beside a sheet. */
  public static final String FILE = "mapping.json";

  /** The header names other actors, to each of which there is a tie. */
  public static final String TIE = "tie";

  /** The header is left out. */
  public static final String NOTHING = "";

  /** Columns of which the values are codes. */
  public static final Set<String> CLOSED = ordered("kind,domain,sector,openTo,area");

  /** Columns that hold several texts. */
  public static final Set<String> LISTS = ordered("domain,targetGroup,offers,seeks,source");

  /** The columns of actors that a header may mean: none of those that are about people. */
  public static final Set<String> COLUMNS =
      ordered(
          "name,kind,domain,sector,formality,level,area,street,since,until,openTo,capacity,members,"
              + "targetGroup,offers,seeks,contactPerson,phone,email,website,source,note");

  /**
   * What a header means.
   *
   * @param to a column of actors, {@link #TIE}, {@link #NOTHING}, or null when that is open
   * @param type the type of a tie
   * @param reverse whether the tie leads from whoever is named to the row's own
   * @param split what stands between several things in one cell; null when a cell is one thing
   * @param values by what stands in the sheet, what it means; empty for nothing
   */
  public record Meaning(
      String header,
      @Nullable String to,
      @Nullable TieType type,
      boolean reverse,
      @Nullable Character split,
      Map<String, String> values) {
    public Meaning {
      values = Map.copyOf(values);
    }
  }

  public Mapping {
    fixed = Map.copyOf(fixed);
    columns = List.copyOf(columns);
  }

  /** The header that means a column; null when none does. */
  @Nullable String headerOf(String column) {
    for (Meaning meaning : columns) {
      if (column.equals(meaning.to())) {
        return meaning.header();
      }
    }
    return null;
  }

  /** The meanings by header, in their order. */
  Map<String, List<Meaning>> byHeader() {
    Map<String, List<Meaning>> found = new LinkedHashMap<>();
    for (Meaning meaning : columns) {
      found.computeIfAbsent(meaning.header(), header -> new ArrayList<>()).add(meaning);
    }
    return found;
  }

  private static Set<String> ordered(String columns) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(columns.split(","))));
  }
}
