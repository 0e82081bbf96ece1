package nl.wijkweb.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an actor lives or is based.
 *
 * @param area the area, or null for the web's own
 * @param household the id that residents of one household share
 */
public record Home(
    @Nullable AreaCode area,
    @Nullable String street,
    @Nullable String ageBand,
    @Nullable String household) {
  /** Nothing is known about where it is. */
  public static final Home UNKNOWN = new Home(null, null, null, null);

  public Home {
    street = Checks.optionalText("street", street, TextForm.LINE);
    ageBand = Checks.optionalText("age band", ageBand, TextForm.AGE_BAND);
    household = Checks.optionalText("household", household, TextForm.ID);
  }
}
