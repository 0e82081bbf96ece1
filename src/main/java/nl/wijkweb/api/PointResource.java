package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.access.Operation;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.PaperStore;
import nl.wijkweb.store.Point;
import nl.wijkweb.store.PointHead;
import org.jspecify.annotations.Nullable;

/**
 * What residents say of their neighbourhood and what is on its agenda: {@code
 * /v1/areas/{area}/points}. What a resident writes is seen by who keeps the web alone, until they
 * publish it; who wrote it is kept nowhere.
 */
final class PointResource extends PaperResource<Point> {
  private static final Set<String> BROUGHT = Set.of("id", "head", "text");

  private final Views views;
  private final PaperStore<Point> points;
  private final PointFields fields;

  PointResource(Views views, PaperStore<Point> points, PointFields fields) {
    super(views, points, "point", PointFields.NAMES);
    this.views = views;
    this.points = points;
    this.fields = fields;
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    View view = views.of(call, call.area());
    boolean keeps = Operation.SAVE_POINT.allows(call.viewer().role());
    NamesJson names = new NamesJson();
    ArrayNode all = Json.MAPPER.createArrayNode();
    for (Point point : points.list(code(view))) {
      if (keeps || point.published()) {
        all.add(resource(view, point));
        PointJson.actors(view, point).forEach(names::note);
      }
    }
    JsonObject json = new JsonObject().put("area", code(view)).set("points", all);
    names.write(view, views.today(), json);
    Answers.json(call.http(), json.node());
  }

  /** Takes what a resident writes; it is answered with its id alone. */
  void bring(Call call) {
    call.knownQuery();
    View view = views.of(call, call.area());
    Fields said = call.fields(BROUGHT);
    String id = said.requiredId("id");
    PointHead head = said.required("head", () -> said.code("head", PointHead.class));
    String text = said.requiredText("text", TextForm.PARAGRAPH);
    Point point =
        said.orProblems(
            id == null || head == null || text == null
                ? null
                : brought(view, UUID.fromString(id), head, text, views.today()));
    try {
      points.create(point);
      call.http().status(201);
    } catch (IdTaken taken) {
      Point there = find(view, point.id()).orElseThrow(() -> taken);
      if (there.head() != head || !there.text().equals(text)) {
        throw taken;
      }
    }
    Answers.json(call.http(), new JsonObject().put("id", point.id()).node());
  }

  private static Point brought(View view, UUID id, PointHead head, String text, LocalDate today) {
    return new Point(
        id,
        code(view),
        head,
        text,
        today,
        true,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1);
  }

  @Override
  ObjectNode resource(View view, Point point) {
    return PointJson.write(view, point);
  }

  @Override
  Point read(Fields given, View view, UUID id, @Nullable Point there) {
    return fields.read(given, view, id, there, views.today());
  }
}
