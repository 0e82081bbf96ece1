package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
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
    TreeSet<PartialDate> dates = dates(view);
    LocalDate lastDate = lastDate(view, dates);
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
        .list("dates", dates, PartialDate::toString)
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

  /** The dates on which something in sight begins or ends. */
  private static TreeSet<PartialDate> dates(View view) {
    Stream<Period> periods =
        Stream.of(
                view.cut().actors().stream().map(actor -> actor.facts().period()),
                view.cut().ties().stream().map(tie -> tie.tie().course().period()),
                view.cut().involvement().stream().map(one -> one.period()))
            .flatMap(all -> all);
    TreeSet<PartialDate> dates = new TreeSet<>();
    periods.flatMap(AreaResource::ends).forEach(dates::add);
    return dates;
  }

  private static Stream<PartialDate> ends(Period period) {
    Stream.Builder<PartialDate> ends = Stream.builder();
    if (period.since() != null) {
      ends.add(period.since());
    }
    if (period.until() != null) {
      ends.add(period.until());
    }
    return ends.build();
  }

  /** The last day of which the web tells; today when it goes on. */
  private LocalDate lastDate(View view, TreeSet<PartialDate> dates) {
    LocalDate today = views.today();
    Stream<PartialDate> confirmed =
        view.cut().ties().stream()
            .map(tie -> tie.tie().course().lastConfirmed())
            .filter(Objects::nonNull);
    return Stream.concat(dates.stream(), confirmed)
        .map(PartialDate::latest)
        .max(LocalDate::compareTo)
        .filter(last -> last.isBefore(today))
        .orElse(today);
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
