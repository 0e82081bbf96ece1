package nl.wijkweb.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.wijkweb.calendar.Agenda;
import nl.wijkweb.calendar.CalendarFile;
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
   * What is for everybody, as a file for calendars.
   *
   * @param names what an activity or place is called
   */
  public Disclosed<byte[]> file(PartyWeb web, Function<ActorId, String> names) {
    return new Disclosed<>(CalendarFile.of(web, names));
  }
}
