package nl.wijkweb.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a tie was learnt.
 *
 * @param saidBy who said it
 * @param source references to sources, {@code 000:L1447}
 */
public record Provenance(@Nullable String saidBy, List<String> source) {
  /** Nothing is known about where it was learnt. */
  public static final Provenance UNKNOWN = new Provenance(null, List.of());

  public Provenance {
    saidBy = Checks.optionalText("said by", saidBy, TextForm.LINE);
    source = Checks.texts("source", source);
  }
}
