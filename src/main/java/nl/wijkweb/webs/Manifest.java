package nl.wijkweb.webs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says that it holds.
 *
 * @param format the version of the archive's form: 1 had no histories
 * @param made when, as an ISO instant
 * @param store the form of the store that it is of
 * @param parts its other files
 * @param webs the graph hash of every web, by its code
 * @param histories the hash of what was ever changed in it, by its code; null in form 1
 */
public record Manifest(
    int format,
    String made,
    String store,
    List<Part> parts,
    Map<String, String> webs,
    @Nullable Map<String, String> histories) {
  /** The form that this version writes; it reads those before it too. */
  static final int FORMAT = 2;

  public Manifest {
    parts = List.copyOf(parts);
    webs = Map.copyOf(webs);
    histories = histories == null ? null : Map.copyOf(histories);
  }

  /**
   * A file.
   *
   * @param bytes how long it is, unpacked
   * @param sha256 64 lower-case hexadecimal digits
   */
  public record Part(String name, long bytes, String sha256) {}
}
