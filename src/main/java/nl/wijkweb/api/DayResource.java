package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * Where a coordinator begins: the next steps of all contact logs of an area that they keep, and
 * with which organisations and groups nobody spoke for long: {@code /v1/areas/{area}/day}. Of
 * people no such list is made.
 */
final class DayResource {
  private static final int USUAL_MONTHS = 6;
  private static final int MOST_MONTHS = 60;
  private static final int REPORTED_DAYS = 60;

  /** Those with whom a coordinator speaks, other than people. */
  static final Set<ActorKind> SPOKEN_WITH =
      EnumSet.of(
          ActorKind.CLUB,
          ActorKind.CHURCH,
          ActorKind.SHOP,
          ActorKind.ORGANISATION,
          ActorKind.INFORMAL_GROUP,
          ActorKind.INITIATIVE);

  private static final Comparator<Step> BY_DAY =
      Comparator.comparing(Step::lastDay)
          .thenComparing(Step::actor)
          .thenComparing(step -> step.entry().id());

  private final Views views;
  private final WebStore store;

  DayResource(Views views, WebStore store) {
    this.views = views;
    this.store = store;
  }

  /** What is still to be done, of which log. */
  private record Step(ActorId actor, ContactEntry entry) {
    /** Without a date it comes last. */
    LocalDate lastDay() {
      PartialDate by = entry.nextBy();
      return by == null ? LocalDate.MAX : by.latest();
    }
  }

  /** That an organisation said itself how it is. */
  private record Reported(ActorId actor, LocalDate on) {}

  /** With whom nobody spoke for long; when last, if that is known. */
  private record Quiet(ActorId actor, @Nullable PartialDate last) {}

  /** Linear in the actors in sight and the lines of their logs. */
  void get(Call call) {
    call.knownQuery("months");
    int months = call.number("months", USUAL_MONTHS, 1, MOST_MONTHS);
    call.check();
    View view = views.of(call, call.area());
    LocalDate today = views.today();
    List<StoredActor> logged =
        view.cut().actors().stream().map(view::whole).filter(view::mayLog).toList();
    Map<ActorId, List<ContactEntry>> logs =
        store.listContacts(logged.stream().map(StoredActor::id).toList());
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", today)
            .put("months", months)
            .array("steps", steps(logs), step -> step(step, today, names))
            .array(
                "quiet",
                quiet(logged, logs, today, today.minusMonths(months)),
                one ->
                    new JsonObject().put("actor", names.note(one.actor())).put("last", one.last()));
    json.array(
        "reported",
        reported(logged, today),
        one -> new JsonObject().put("actor", names.note(one.actor())).put("on", one.on()));
    names.write(view, today, json);
    views.answer(call, view, "day-read", names, json);
  }

  private static List<Step> steps(Map<ActorId, List<ContactEntry>> logs) {
    List<Step> steps = new ArrayList<>();
    logs.forEach(
        (actor, log) ->
            log.stream()
                .filter(line -> line.nextStep() != null && line.doneOn() == null)
                .forEach(line -> steps.add(new Step(actor, line))));
    steps.sort(BY_DAY);
    return steps;
  }

  private static JsonObject step(Step step, LocalDate today, NamesJson names) {
    return new JsonObject()
        .put("actor", names.note(step.actor()))
        .put("due", Due.of(step.entry().nextBy(), today))
        .object("entry", ContactLogResource.json(step.entry()));
  }

  /** Longest ago first; of whom no conversation is written down comes after them, by id. */
  private static List<Quiet> quiet(
      List<StoredActor> logged,
      Map<ActorId, List<ContactEntry>> logs,
      LocalDate today,
      LocalDate before) {
    return logged.stream()
        .filter(actor -> SPOKEN_WITH.contains(actor.kind()))
        .filter(actor -> actor.facts().period().mayInclude(today))
        .map(actor -> new Quiet(actor.id(), last(logs.getOrDefault(actor.id(), List.of()), today)))
        .filter(one -> one.last() == null || one.last().latest().isBefore(before))
        .sorted(
            Comparator.comparing(Quiet::last, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Quiet::actor))
        .toList();
  }

  /** Those that did so of late, the last one first. */
  private static List<Reported> reported(List<StoredActor> logged, LocalDate today) {
    return logged.stream()
        .filter(actor -> !actor.kind().isPerson())
        .flatMap(
            actor ->
                SelfReport.last(actor.facts().source()).stream()
                    .map(on -> new Reported(actor.id(), on)))
        .filter(one -> one.on().isAfter(today.minusDays(REPORTED_DAYS)))
        .sorted(Comparator.comparing(Reported::on).reversed().thenComparing(Reported::actor))
        .toList();
  }

  /** When somebody last spoke with them; what is to come does not count. */
  private static @Nullable PartialDate last(List<ContactEntry> log, LocalDate today) {
    return log.stream()
        .map(ContactEntry::on)
        .filter(on -> !on.earliest().isAfter(today))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
