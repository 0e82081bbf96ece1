package nl.wijkweb.insight;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** On which days of the week something is, as people wrote it: "busje op donderdag". */
final class WeekDays {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private WeekDays() {}

  /** The days that are named in a phrase, alone or in the plural; none when no day is. */
  static Set<DayOfWeek> in(String phrase) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : Phrases.plain(phrase).split(" ")) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (word.startsWith(day.getDisplayName(TextStyle.FULL, DUTCH))) {
          days.add(day);
        }
      }
    }
    return days;
  }
}
