package nl.wijkweb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.store.Gap;
import nl.wijkweb.store.Point;
import nl.wijkweb.store.Point.Went;
import nl.wijkweb.store.PointHead;
import nl.wijkweb.store.PointStatus;
import nl.wijkweb.store.SavedView;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.Story;
import nl.wijkweb.store.Story.Step;
import nl.wijkweb.store.WebStore;

/**
 * What is kept beside a demo web before anybody looks at it, so that a newcomer sees a story and an
 * agenda. A web folder holds none; these name actors by their ids in the folder.
 */
final class DemoPapers {
  private static final String CHOSEN = "bij=";

  private final JsonNode words;

  private DemoPapers(JsonNode words) {
    this.words = words;
  }

  /** Reads it from the product's own files. */
  static DemoPapers read() {
    try (InputStream file =
        Objects.requireNonNull(DemoPapers.class.getResourceAsStream("/demo/papers.json"))) {
      return new DemoPapers(new ObjectMapper().readTree(file));
    } catch (IOException broken) {
      throw new UncheckedIOException("the demo's papers cannot be read", broken);
    }
  }

  /** Puts them beside the web. */
  void into(WebStore store) {
    AreaCode area = new AreaCode(words.path("area").asText());
    Map<String, String> ids = new HashMap<>();
    for (StoredActor actor : store.loadWeb(area).orElseThrow().actors()) {
      String name = actor.folderId();
      if (name != null && !actor.kind().isPerson()) {
        ids.put(name, actor.id().value());
      }
    }
    LocalDate made = LocalDate.parse(words.path("story").path("made").asText());
    store.stories().create(story(area, made, ids));
    words.path("points").forEach(point -> store.points().create(point(area, made, point, ids)));
  }

  private Story story(AreaCode area, LocalDate made, Map<String, String> ids) {
    JsonNode story = words.path("story");
    List<Step> steps = new ArrayList<>();
    story.path("steps").forEach(step -> steps.add(step(step, ids)));
    String title = story.path("title").asText();
    return new Story(UuidCreator.getTimeOrderedEpoch(), area, title, made, steps, 1);
  }

  private static Point point(
      AreaCode area, LocalDate made, JsonNode point, Map<String, String> ids) {
    return new Point(
        UuidCreator.getTimeOrderedEpoch(),
        area,
        Coded.find(PointHead.class, point.path("head").asText()).orElseThrow(),
        point.path("text").asText(),
        made,
        !point.has("status"),
        true,
        Coded.find(PointStatus.class, point.path("status").asText()).stream()
            .map(status -> new Went(status, made))
            .toList(),
        actors(point.path("takers"), ids),
        actors(point.path("about"), ids),
        point.has("between")
            ? List.of(new Gap(Gap.Kind.CROSSING, texts(point.path("between"))))
            : List.of(),
        1);
  }

  private static List<ActorId> actors(JsonNode names, Map<String, String> ids) {
    return texts(names).stream().map(name -> new ActorId(id(name, ids))).toList();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static String id(String name, Map<String, String> ids) {
    return Objects.requireNonNull(ids.get(name), name);
  }

  private static Step step(JsonNode step, Map<String, String> ids) {
    String query = step.path("query").asText();
    int chosen = query.indexOf(CHOSEN);
    if (chosen >= 0) {
      String name = query.substring(chosen + CHOSEN.length());
      query = query.substring(0, chosen) + CHOSEN + id(name, ids);
    }
    return new Step(new SavedView(step.path("place").asText(), query), step.path("text").asText());
  }
}
