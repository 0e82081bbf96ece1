package nl.wijkweb.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkweb.access.Policy;
import nl.wijkweb.api.SideFigure.Mark;
import nl.wijkweb.disclosure.AreaFigures;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.metrics.Bands;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an area beside those of others, on one day or several, each with its band: {@code
 * /v1/areas/{area}/side-by-side}. Nothing in it is not told of each area by itself, and no counts
 * of people are added up.
 */
final class SideBySideResource {
  private static final int MOST_AREAS = 40;
  private static final int MOST_DAYS = 12;
  private static final int MOST_ROWS = 120;

  private final Views views;
  private final Policy policy;
  private final Disclosure disclosure;
  private final PeopleTold people;
  private final LongResource<Bands> bands;
  private final Codebook codebook = Codebook.read(MetricCatalogue.read());

  /** How an answer is written. */
  private enum Format implements Coded {
    JSON,
    CSV
  }

  /** Which table, as CSV. */
  private enum Table implements Coded {
    FIGURES,
    CODEBOOK
  }

  SideBySideResource(
      Views views,
      Policy policy,
      Disclosure disclosure,
      PeopleTold people,
      LongResource<Bands> bands) {
    this.views = views;
    this.policy = policy;
    this.disclosure = disclosure;
    this.people = people;
    this.bands = bands;
  }

  /** A web on a day, in whose view it is asked, and its question for the bands. */
  private record Asked(View view, WhatCounts counts, LongQuestion question) {
    Area area() {
      return view.snapshot().area().area();
    }
  }

  void get(Call call) {
    call.knownQuery("with", "days", "projection", "border", "format", "table");
    Format format = call.choice("format", List.of(Format.values()));
    Table table = call.choice("table", List.of(Table.values()));
    List<Asked> asked = asked(call);
    if (format == Format.JSON) {
      answer(call, asked);
      return;
    }
    byte[] body = table == Table.CODEBOOK ? codebook.csv() : csv(rows(call, asked));
    Answers.tagged(call.http(), Json.hash(body).substring(0, 32), CsvTable.TYPE, body);
  }

  /** Has the bands that are not there computed, as one job. */
  void start(Call call) {
    call.knownQuery("with", "days", "projection", "border");
    List<Asked> asked = asked(call);
    List<LongQuestion> missing =
        asked.stream()
            .map(Asked::question)
            .filter(question -> !bands.isTooLarge(question) && bands.find(question).isEmpty())
            .toList();
    if (missing.isEmpty()) {
      answer(call, asked);
    } else {
      bands.startAll(call, missing);
    }
  }

  private void answer(Call call, List<Asked> asked) {
    List<SideRow> rows = rows(call, asked);
    JsonObject json =
        new JsonObject()
            .put("area", call.area())
            .put("state", rows.stream().anyMatch(SideRow::isWaiting) ? "absent" : "done")
            .array("rows", rows, SideRow::json)
            .set("codebook", Json.MAPPER.valueToTree(codebook.entries()));
    Answers.json(call.http(), json.node());
  }

  private static byte[] csv(List<SideRow> rows) {
    List<Map<String, @Nullable Object>> lines =
        rows.stream().flatMap(SideRow::table).collect(Collectors.toCollection(ArrayList::new));
    return CsvTable.write(lines, SideRow.COLUMNS);
  }

  private List<Asked> asked(Call call) {
    WhatCounts counts = WhatCounts.of(call, views.today());
    NavigableSet<LocalDate> days = days(call);
    List<String> with = listed(call, "with", MOST_AREAS - 1);
    int areas = with.size() + 1;
    if (areas * days.size() > MOST_ROWS) {
      call.wrong("days", ProblemCode.VALUES_TOO_MANY.of(MOST_ROWS / areas));
    }
    call.check();
    List<Asked> asked = new ArrayList<>();
    for (AreaCode area : areas(call.area(), with)) {
      View view = views.of(call, area);
      for (LocalDate day : days.isEmpty() ? Set.of(lastDay(view)) : days) {
        WhatCounts then = counts.on(day);
        asked.add(new Asked(view, then, bands.question(call.viewer(), view, then)));
      }
    }
    return asked;
  }

  private LocalDate lastDay(View view) {
    return WebDates.of(view).last(views.today());
  }

  private static NavigableSet<LocalDate> days(Call call) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    try {
      listed(call, "days", MOST_DAYS).stream().map(LocalDate::parse).forEach(days::add);
    } catch (DateTimeParseException none) {
      call.wrong("days", ProblemCode.NO_DAY.of());
    }
    return days;
  }

  /** What stands in the query with commas between. */
  private static List<String> listed(Call call, String name, int most) {
    String text = call.http().queryParam(name);
    List<String> listed = text == null || text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    if (listed.size() > most) {
      call.wrong(name, ProblemCode.VALUES_TOO_MANY.of(most));
    }
    return listed;
  }

  /** The areas, each once; one that cannot be is not there. */
  private static Set<AreaCode> areas(AreaCode own, List<String> with) {
    Set<AreaCode> areas = new LinkedHashSet<>(Set.of(own));
    try {
      with.stream().map(AreaCode::new).forEach(areas::add);
    } catch (IllegalArgumentException none) {
      throw ApiProblem.notFound();
    }
    return areas;
  }

  private List<SideRow> rows(Call call, List<Asked> asked) {
    boolean counted = policy.seesCountsOfPeople(call.viewer());
    return asked.stream()
        .map(one -> row(one, FiguresKey.of(call.viewer(), one.view(), one.counts()), counted))
        .toList();
  }

  private SideRow row(Asked asked, FiguresKey key, boolean withPeople) {
    LongQuestion question = asked.question();
    Integer population = asked.area().population();
    List<SideFigure> figures = new ArrayList<>(List.of(SideFigure.ofPopulation(population)));
    if (withPeople) {
      figures.addAll(
          SideFigure.ofPeople(people.of(asked.view(), key.counts().day()).value(), population));
    }
    boolean atHand = disclosure.areMetricsAtHand(key, question.graph());
    Optional<Bands> found = bands.find(question);
    Mark without = bands.isTooLarge(question) ? Mark.TOO_LARGE : Mark.NOT_COMPUTED;
    if (atHand) {
      AreaFigures whole = disclosure.whole(key, question.graph()).value();
      figures.addAll(SideFigure.ofWeb(whole, found.orElse(null), without));
    }
    return new SideRow(
        asked.area(),
        asked.counts(),
        question.graph().counted().values(),
        atHand ? null : Mark.NOT_COMPUTED,
        found.isPresent() ? null : without,
        figures);
  }
}
