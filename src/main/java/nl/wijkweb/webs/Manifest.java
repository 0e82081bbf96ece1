package nl.wijkweb.webs;

import java.util.List;
import java.util.Map;

/**
 * What a backup says that it holds.
 *
 * @param format the version of the archive's form
 * @param made when, as an ISO instant
 * @param store the form of the store that it is of: a copy fits a store of the same form alone
 * @param parts its other files
 * @param webs the graph hash of every web, by its code
 */
public record Manifest(
    int format, String made, String store, List<Part> parts, Map<String, String> webs) {
  /** The form that this version writes and reads. */
  static final int FORMAT = 1;

  public Manifest {
    parts = List.copyOf(parts);
    webs = Map.copyOf(webs);
  }

  /**
   * A file.
   *
   * @param bytes how long it is, unpacked
   * @param sha256 64 lower-case hexadecimal digits
   */
  public record Part(String name, long bytes, String sha256) {}
}
