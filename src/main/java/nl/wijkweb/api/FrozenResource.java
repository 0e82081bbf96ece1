package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.access.Policy;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.store.FrozenTable;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a researcher freezes for a publication: {@code /v1/areas/{area}/frozen-tables} and
 * {@code /v1/frozen-tables/{table}}. They are asked for as ever, by the address of the freezing,
 * and what would have been answered is kept byte for byte.
 */
final class FrozenResource {
  private static final Set<String> NAMES = Set.of("id", "figure", "title", "purpose");
  private static final int MOST_BYTES = 4_000_000;
  private static final int MOST_TABLES = 1_000;

  private final Views views;
  private final WebStore store;
  private final Policy policy;
  private final Clock clock;
  private final Map<Figure, Routes.Handler> figures;

  /** Which figures may be frozen. */
  enum Figure implements Coded {
    METRICS,
    CHANGE,
    TWO_MODE,
    BANDS,
    COHESION,
    KEY_PLAYERS,
    SYNTHETIC_WEB,
    SIDE_BY_SIDE
  }

  /**
   * @param figures what answers for each figure
   */
  FrozenResource(
      Views views,
      WebStore store,
      Policy policy,
      Clock clock,
      Map<Figure, Routes.Handler> figures) {
    this.views = views;
    this.store = store;
    this.policy = policy;
    this.clock = clock;
    this.figures = Map.copyOf(figures);
  }

  /** What the caller says of the table. */
  private record Said(UUID id, Figure figure, String title, String purpose) {}

  void freeze(Call call) throws Exception {
    Said said = said(call.fields(NAMES));
    AreaCode area = views.of(call, call.area()).snapshot().area().area().code();
    if (store.frozen().list(area).size() >= MOST_TABLES) {
      throw ApiProblem.tablesFull(MOST_TABLES);
    }
    FrozenTable table = table(call, said, area);
    Saved<FrozenTable> saved = store.frozen().freeze(table);
    if (!saved.created() && !isSame(saved.value(), table)) {
      throw ApiProblem.idTaken();
    }
    views.append(call.viewer(), "table-frozen", null, null, List.of());
    call.http().status(saved.created() ? 201 : 200);
    call.http().header("Location", "/v1/frozen-tables/" + saved.value().id());
    Answers.json(call.http(), json(saved.value()).node());
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    AreaCode area = views.of(call, call.area()).snapshot().area().area().code();
    Answers.json(
        call.http(),
        new JsonObject()
            .array(
                "tables",
                store.frozen().list(area).stream().filter(table -> isFor(call, table)).toList(),
                FrozenResource::json)
            .node());
  }

  /** The very bytes. */
  void get(Call call) {
    call.knownQuery();
    call.check();
    FrozenTable table =
        store
            .frozen()
            .find(UUID.fromString(call.id("table")))
            .filter(found -> isFor(call, found))
            .orElseThrow(ApiProblem::notFound);
    call.http().header("Content-Disposition", "attachment; filename=\"" + fileName(table) + '"');
    Answers.tagged(
        call.http(), table.sha256(), table.type(), table.text().getBytes(StandardCharsets.UTF_8));
  }

  private boolean isFor(Call call, FrozenTable table) {
    return FrozenAreas.of(table).stream().allMatch(area -> policy.mayEnter(call.viewer(), area));
  }

  private static String fileName(FrozenTable table) {
    String type = table.type();
    String ending = type.contains("csv") ? ".csv" : type.contains("graphml") ? ".graphml" : ".json";
    return table.area() + "-" + table.figure() + "-" + table.id() + ending;
  }

  private static Said said(Fields fields) {
    String id = fields.requiredId("id");
    Figure figure = fields.required("figure", () -> fields.code("figure", Figure.class));
    String title = fields.requiredText("title", TextForm.LINE);
    String purpose = fields.requiredText("purpose", TextForm.LINE);
    if (id == null || figure == null || title == null || purpose == null) {
      return fields.orProblems(null);
    }
    return fields.orProblems(new Said(UUID.fromString(id), figure, title, purpose));
  }

  /** Asks the figure what it has to answer to this address, in place of the freezing. */
  private FrozenTable table(Call call, Said said, AreaCode area) throws Exception {
    Context http = call.http();
    Objects.requireNonNull(figures.get(said.figure()))
        .answer(new Call(http, call.viewer(), call.session()));
    byte[] body = body(http.resultInputStream());
    String type = Objects.requireNonNull(http.res().getContentType());
    if (isMissing(type, body)) {
      throw ApiProblem.nothingToFreeze();
    }
    return new FrozenTable(
        said.id(),
        area,
        said.figure().code(),
        Objects.requireNonNullElse(http.queryString(), ""),
        said.title(),
        said.purpose(),
        clock.instant(),
        ProductVersion.get(),
        type,
        Json.hash(body),
        new String(body, StandardCharsets.UTF_8));
  }

  private static byte[] body(@Nullable InputStream result) throws IOException {
    if (result == null) {
      throw ApiProblem.nothingToFreeze();
    }
    return Bodies.upTo(result, MOST_BYTES);
  }

  /** Whether a figure answers that it was not computed, or cannot be. */
  private static boolean isMissing(String type, byte[] body) {
    if (!type.startsWith(Answers.JSON)) {
      return false;
    }
    JsonNode state = Json.read(body).path("state");
    return state.isTextual() && !state.textValue().equals("done");
  }

  private static boolean isSame(FrozenTable one, FrozenTable other) {
    return one.area().equals(other.area())
        && one.figure().equals(other.figure())
        && one.query().equals(other.query())
        && one.title().equals(other.title())
        && one.purpose().equals(other.purpose());
  }

  private static JsonObject json(FrozenTable table) {
    return new JsonObject()
        .put("id", table.id())
        .put("area", table.area())
        .put("figure", table.figure())
        .put("query", table.query())
        .put("title", table.title())
        .put("purpose", table.purpose())
        .put("frozenAt", table.frozenAt())
        .put("version", table.version())
        .put("type", table.type())
        .put("sha256", table.sha256());
  }
}
