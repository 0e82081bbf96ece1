package nl.wijkweb.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;

/**
 * What is told about a web in steps, each a view and a text beside it.
 *
 * @param made the day on which it was begun
 * @param steps in the order in which they are told
 */
public record Story(
    UUID id, AreaCode web, String title, LocalDate made, List<Step> steps, long version)
    implements Paper {
  public Story {
    steps = List.copyOf(steps);
  }

  /** One step. */
  public record Step(SavedView view, String text) {}
}
