package nl.wijkweb.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the webs are: every day and hour that the product tells is by the clock there. */
public final class Here {
  /** By whose clock people live, summer and winter. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Here() {}

  /** The day that it is here at a moment. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
