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
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.SavedView;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.Story;
import nl.wijkweb.store.Story.Step;
import nl.wijkweb.store.WebStore;

/**
 * What is told of a demo web before anybody looks at it, so that a newcomer sees a story. A web
 * folder holds none; this one names actors by their ids in the folder.
 */
final class DemoStory {
  private static final String CHOSEN = "bij=";

  private final JsonNode words;

  private DemoStory(JsonNode words) {
    this.words = words;
  }

  /** Reads it from the product's own files. */
  static DemoStory read() {
    try (InputStream file =
        Objects.requireNonNull(DemoStory.class.getResourceAsStream("/demo/story.json"))) {
      return new DemoStory(new ObjectMapper().readTree(file));
    } catch (IOException broken) {
      throw new UncheckedIOException("the demo's story cannot be read", broken);
    }
  }

  /** Tells it. */
  void into(WebStore store) {
    AreaCode area = new AreaCode(words.path("area").asText());
    Map<String, String> ids = new HashMap<>();
    for (StoredActor actor : store.loadWeb(area).orElseThrow().actors()) {
      String name = actor.folderId();
      if (name != null && !actor.kind().isPerson()) {
        ids.put(name, actor.id().value());
      }
    }
    List<Step> steps = new ArrayList<>();
    words.path("steps").forEach(step -> steps.add(step(step, ids)));
    store
        .stories()
        .create(
            new Story(
                UuidCreator.getTimeOrderedEpoch(),
                area,
                words.path("title").asText(),
                LocalDate.parse(words.path("made").asText()),
                steps,
                1));
  }

  private static Step step(JsonNode step, Map<String, String> ids) {
    String query = step.path("query").asText();
    int chosen = query.indexOf(CHOSEN);
    if (chosen >= 0) {
      String name = query.substring(chosen + CHOSEN.length());
      query = query.substring(0, chosen) + CHOSEN + Objects.requireNonNull(ids.get(name), name);
    }
    return new Step(new SavedView(step.path("place").asText(), query), step.path("text").asText());
  }
}
