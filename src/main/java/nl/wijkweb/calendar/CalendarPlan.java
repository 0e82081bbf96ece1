package nl.wijkweb.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;

/**
 * What the file of a calendar would change in a web.
 *
 * @param events in the order of the file
 * @param withPeople how many of them told of people or had a description, which was not read
 * @param others how many tasks, notes and the like the file has, which are not read
 */
public record CalendarPlan(List<Planned> events, int withPeople, int others) {
  static final String SOURCE = "agenda: ";

  public CalendarPlan {
    events = List.copyOf(events);
  }

  /**
   * Plans what a file would change; what the web has already, by the id that the calendar gave it
   * or by name, host and time, is changed or left alone. Linear in the file, and for each event in
   * the times of some years.
   *
   * @param host the party whose calendar it is
   * @param places the places that the words of the file mean, as far as somebody said so
   * @param names what an actor is called
   * @throws UnreadableCalendar when the text is no file of a calendar
   */
  public static CalendarPlan of(
      String text,
      PartyWeb web,
      ActorId host,
      Map<String, Optional<ActorId>> places,
      Function<ActorId, String> names) {
    CalendarReading reading = CalendarReading.of(text, web.day());
    CalendarPlanner planner = new CalendarPlanner(web, host, places, names);
    List<Planned> events = reading.events().stream().map(planner::plan).toList();
    return new CalendarPlan(events, reading.withPeople(), reading.others());
  }

  /** The source of what came in by a key. */
  public static String source(String key) {
    return SOURCE + key;
  }
}
