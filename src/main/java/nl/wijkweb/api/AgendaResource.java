package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.access.Labels;
import nl.wijkweb.calendar.Agenda;
import nl.wijkweb.calendar.Clash;
import nl.wijkweb.calendar.Happening;
import nl.wijkweb.calendar.Moment;
import nl.wijkweb.calendar.Slot;
import nl.wijkweb.calendar.Slots;
import nl.wijkweb.disclosure.AgendaDisclosure;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.problem.ProblemCode;

/**
 * What takes place in an area and what of it clashes: {@code /v1/areas/{area}/agenda}, when else it
 * could be, and what of it is for everybody as a file for calendars.
 */
final class AgendaResource {
  private static final String CALENDAR = "text/calendar; charset=utf-8";
  private static final int USUAL_WEEKS = 6;
  private static final int MOST_WEEKS = 53;

  /** Beyond these years no rule is followed. */
  private static final int MOST_YEARS = 20;

  private final Views views;
  private final AgendaDisclosure disclosure = new AgendaDisclosure();

  AgendaResource(Views views) {
    this.views = views;
  }

  void get(Call call) {
    call.knownQuery("from", "weeks");
    LocalDate today = views.today();
    LocalDate from = from(call, today);
    int weeks = call.number("weeks", USUAL_WEEKS, 1, MOST_WEEKS);
    call.check();
    View view = views.of(call, call.area());
    Agenda agenda = disclosure.agenda(Parties.of(view, today), from, weeks).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", today)
            .put("from", agenda.from())
            .put("until", agenda.until())
            .array("happenings", agenda.happenings(), one -> happening(one, names))
            .list("undated", agenda.undated(), names::note)
            .list("unreadable", agenda.unreadable(), names::note)
            .array("sharing", agenda.sharing(), pair -> pair(pair, names))
            .array("clashes", agenda.clashes(), clash -> clash(clash, names))
            .list("emptyWeeks", agenda.emptyWeeks(), LocalDate::toString);
    names.write(view, today, json);
    Answers.json(call.http(), json.node());
  }

  void slots(Call call) {
    call.knownQuery("activity", "from");
    LocalDate today = views.today();
    LocalDate from = from(call, today);
    ActorId activity = call.requiredActor("activity");
    View view = views.of(call, call.area());
    PartyWeb web = Parties.of(view, today);
    if (activity != null && web.find(activity).isEmpty()) {
      call.wrong("activity", ProblemCode.ACTOR_NOT_IN_WEB.of());
    }
    call.check();
    if (activity == null) {
      throw ApiProblem.notFound();
    }
    List<Slot> slots = disclosure.slots(web, activity, from).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("activity", names.note(activity))
            .put("weeks", Slots.WEEKS)
            .array("slots", slots, AgendaResource::slot);
    names.write(view, today, json);
    Answers.json(call.http(), json.node());
  }

  /** The file for calendars. */
  void file(Call call) {
    call.knownQuery();
    call.check();
    LocalDate today = views.today();
    View view = views.of(call, call.area());
    Labels labels = view.labels(today);
    byte[] file =
        disclosure
            .file(
                Parties.of(view, today),
                id -> labels.of(view.actor(id)).map(Details::name).orElse(""))
            .value();
    String name = view.snapshot().area().area().code() + ".ics";
    call.http().header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    Answers.tagged(call.http(), Json.hash(file).substring(0, 32), CALENDAR, file);
  }

  private static LocalDate from(Call call, LocalDate today) {
    LocalDate from = call.day("from", today);
    if (Math.abs(from.getYear() - today.getYear()) > MOST_YEARS) {
      call.wrong(
          "from",
          ProblemCode.NO_NUMBER_BETWEEN.of(
              today.getYear() - MOST_YEARS, today.getYear() + MOST_YEARS));
      return today;
    }
    return from;
  }

  private static JsonObject happening(Happening one, NamesJson names) {
    Moment when = one.when();
    return new JsonObject()
        .put("what", names.note(one.what()))
        .put("day", when.day())
        .put("lastDay", when.lastDay())
        .put("start", when.wholeDay() ? null : when.start().toLocalTime())
        .put("end", when.wholeDay() || when.end() == null ? null : when.end().toLocalTime())
        .put("openTo", one.openTo())
        .list("hosts", one.hosts(), names::note)
        .list("places", one.places(), names::note)
        .list("closed", one.closed(), names::note);
  }

  private static JsonObject pair(List<ActorId> pair, NamesJson names) {
    return new JsonObject().list("actors", pair, names::note);
  }

  private static JsonObject clash(Clash clash, NamesJson names) {
    return new JsonObject()
        .put("why", clash.why())
        .put("one", names.note(clash.one()))
        .put("other", names.note(clash.other()))
        .list("over", clash.over(), names::note)
        .list("days", clash.days(), LocalDate::toString)
        .put("sure", clash.sure());
  }

  private static JsonObject slot(Slot slot) {
    return new JsonObject()
        .put("day", slot.day().getValue())
        .put("start", slot.start())
        .put("people", slot.people())
        .put("place", slot.place())
        .put("beside", slot.beside());
  }
}
