package nl.wijkweb.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkweb.calendar.Agenda;
import nl.wijkweb.calendar.CalendarFile;
import nl.wijkweb.calendar.CalendarPlan;
import nl.wijkweb.calendar.Slot;
import nl.wijkweb.calendar.Slots;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;

/**
 * Lets leave when what parties do takes place, out of what the viewer may see of a web. No resident
 * is in it: who shares people is told by groups, and whose people those are by nobody.
 */
public final class AgendaDisclosure {
  /** What takes place in some weeks, and what clashes. */
  public Disclosed<Agenda> agenda(PartyWeb web, LocalDate day, int weeks) {
    return new Disclosed<>(Agenda.of(web, day, weeks));
  }

  /** When else something could be. */
  public Disclosed<List<Slot>> slots(PartyWeb web, ActorId what, LocalDate day) {
    return new Disclosed<>(Slots.of(web, what, day));
  }

  /**
   * What the file of a calendar would change.
   *
   * @param host the party whose calendar it is
   * @param places the places that its words mean, as far as somebody said so
   * @param names what an actor is called
   */
  public Disclosed<CalendarPlan> incoming(
      String file,
      PartyWeb web,
      ActorId host,
      Map<String, Optional<ActorId>> places,
      Function<ActorId, String> names) {
    return new Disclosed<>(CalendarPlan.of(file, web, host, places, names));
  }

  /**
   * What is for everybody, as a file for calendars.
   *
   * @param names what an activity or place is called
   */
  public Disclosed<byte[]> file(PartyWeb web, Function<ActorId, String> names) {
    return new Disclosed<>(CalendarFile.of(web, names));
  }
}
