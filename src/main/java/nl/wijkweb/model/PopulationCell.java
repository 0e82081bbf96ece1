package nl.wijkweb.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people live in a street of an area, in an age band, by an open figure.
 *
 * @param street the street, or null for the whole area
 * @param ageBand the age band ({@code 65-79}, {@code 80+}), or null for all ages
 * @param count 0 or more
 */
public record PopulationCell(
    AreaCode area,
    @Nullable String street,
    @Nullable String ageBand,
    int count,
    List<String> source) {
  public PopulationCell {
    street = Checks.optionalText("street", street, TextForm.LINE);
    ageBand = Checks.optionalText("age band", ageBand, TextForm.AGE_BAND);
    if (count < 0) {
      throw new IllegalArgumentException("count is " + count + ", must be 0 or more");
    }
    source = Checks.texts("source", source);
  }
}
