package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.store.StoredTie;

/** The areas: {@code /v1/areas}, {@code /v1/areas/{area}}. */
final class AreaResource {
  private final Views views;

  AreaResource(Views views) {
    this.views = views;
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    List<ObjectNode> cards =
        views.enterable(call.viewer()).stream()
            .map(web -> card(views.of(call, web.area().code())).node())
            .toList();
    Answers.json(call.http(), Map.of("areas", cards));
  }

  void get(Call call) {
    call.knownQuery();
    call.check();
    Answers.json(call.http(), card(views.of(call, call.area())).node());
  }

  private JsonObject card(View view) {
    Area area = view.snapshot().area().area();
    WebDates dates = WebDates.of(view);
    LocalDate lastDate = dates.last(views.today());
    JsonObject json =
        new JsonObject().put("code", area.code()).put("name", area.name()).put("kind", area.kind());
    if (area.partOf() != null) {
      json.object("partOf", partOf(view, area.partOf()));
    }
    Instant lastChange = view.snapshot().area().lastChange();
    return json.put("year", area.year())
        .put("population", area.population())
        .put("actors", view.cut().actors().size())
        .put("ties", view.cut().ties().size())
        .put("lastChange", view.cut().actors().isEmpty() ? null : lastChange)
        .put("unconfirmed", unconfirmed(view, lastDate))
        .list("dates", dates.ends(), PartialDate::toString)
        .put("lastDate", lastDate);
  }

  private static JsonObject partOf(View view, AreaCode code) {
    JsonObject json = new JsonObject().put("code", code);
    view.snapshot().web().areas().stream()
        .filter(area -> area.code().equals(code))
        .findFirst()
        .ifPresent(area -> json.put("name", area.name()));
    return json;
  }

  private static int unconfirmed(View view, LocalDate day) {
    return (int)
        view.cut().ties().stream()
            .map(StoredTie::tie)
            .filter(tie -> tie.isActiveOn(day))
            .filter(tie -> tie.course().isUnconfirmedOn(day))
            .count();
  }
}
