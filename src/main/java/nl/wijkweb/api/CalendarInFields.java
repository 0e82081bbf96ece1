package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.access.Labels;
import nl.wijkweb.calendar.CalendarPlan;
import nl.wijkweb.calendar.UnreadableCalendar;
import nl.wijkweb.disclosure.AgendaDisclosure;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The file of a calendar, and what somebody says of it, as a client writes it. */
final class CalendarInFields {
  static final Set<String> NAMES = Set.of("file", "host", "places");

  /** So many events come in at once, and so many words can be told where they are. */
  static final int MOST = 500;

  private static final int MOST_EVENTS = 2_000;
  private static final Set<String> OF_A_PLACE = Set.of("words", "place");

  private final AgendaDisclosure disclosure = new AgendaDisclosure();
  private final View view;
  private final LocalDate today;
  private final Fields fields;

  CalendarInFields(View view, LocalDate today, Fields fields) {
    this.view = view;
    this.today = today;
    this.fields = fields;
  }

  /** Who organises it; null, with the error noted, when that is no party in sight. */
  @Nullable ActorId host() {
    ActorId host = actor(fields, "host", false);
    if (host == null && fields.isSound()) {
      fields.fail("host", ProblemCode.FIELD_NEEDED.of());
    }
    return host;
  }

  /**
   * What the file would change.
   *
   * @throws ApiProblem with everything that is wrong
   */
  CalendarPlan plan(@Nullable ActorId host) {
    JsonNode node = fields.json("file");
    if (node == null || !node.isTextual() || node.textValue().isBlank()) {
      fields.fail(
          "file", node == null ? ProblemCode.FIELD_NEEDED.of() : ProblemCode.NO_CALENDAR.of());
    }
    JsonNode list = fields.json("places");
    if (list != null && list.size() > MOST) {
      fields.fail("places", ProblemCode.VALUES_TOO_MANY.of(MOST));
    }
    Map<String, Optional<ActorId>> places = new HashMap<>();
    fields.objects("places", OF_A_PLACE, one -> place(one, places));
    if (node == null || host == null || !fields.isSound()) {
      throw fields.problems();
    }
    Labels labels = view.labels(today);
    try {
      return disclosure
          .incoming(
              node.textValue(),
              Parties.of(view, today),
              host,
              places,
              id -> labels.of(view.actor(id)).map(Details::name).orElse(""))
          .value();
    } catch (UnreadableCalendar none) {
      throw ApiProblem.wrong(FieldError.inBody("/file", cause(none.reason())));
    }
  }

  private static Cause cause(UnreadableCalendar.Reason reason) {
    return switch (reason) {
      case NO_CALENDAR -> ProblemCode.NO_CALENDAR.of();
      case CUT_OFF -> ProblemCode.CALENDAR_CUT_OFF.of();
      case TOO_MANY_EVENTS -> ProblemCode.VALUES_TOO_MANY.of(MOST_EVENTS);
    };
  }

  private @Nullable String place(Fields one, Map<String, Optional<ActorId>> places) {
    String words = one.requiredText("words", TextForm.LINE);
    ActorId place = actor(one, "place", true);
    if (words != null) {
      places.put(words, Optional.ofNullable(place));
    }
    return words;
  }

  /** A party in sight, or a place; null when none is named, or it is not. */
  private @Nullable ActorId actor(Fields one, String name, boolean place) {
    String id = one.has(name) ? one.requiredId(name) : null;
    if (id == null) {
      return null;
    }
    ActorId actor = new ActorId(id);
    if (!view.sees(actor) || !fits(view.actor(actor).kind(), place)) {
      one.fail(name, ProblemCode.ACTOR_NOT_IN_WEB.of());
      return null;
    }
    return actor;
  }

  private static boolean fits(ActorKind kind, boolean place) {
    return place ? kind == ActorKind.PLACE : !kind.isPerson();
  }
}
