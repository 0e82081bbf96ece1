package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.PaperStore;
import nl.wijkweb.store.SavedView;
import nl.wijkweb.store.Story;
import nl.wijkweb.store.Story.Step;
import org.jspecify.annotations.Nullable;

/**
 * What coordinators tell of an area in steps: {@code /v1/areas/{area}/stories}. Whoever may read
 * the web reads the texts; what a step shows they read by their own rights. No step is about a
 * person.
 */
final class StoryResource extends PaperResource<Story> {
  private static final int MOST_STEPS = 50;
  private static final Set<String> STORY = Set.of("id", "title", "steps");
  private static final Set<String> STEP = Set.of("place", "query", "text");

  private final Views views;
  private final PaperStore<Story> stories;

  StoryResource(Views views, PaperStore<Story> stories) {
    super(views, stories, "story", STORY);
    this.views = views;
    this.stories = stories;
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    View view = views.of(call, call.area());
    ArrayNode all = Json.MAPPER.createArrayNode();
    stories.list(code(view)).forEach(story -> all.add(resource(view, story)));
    Answers.json(call.http(), new JsonObject().put("area", code(view)).set("stories", all).node());
  }

  @Override
  ObjectNode resource(View view, Story story) {
    return new JsonObject()
        .put("id", story.id())
        .put("title", story.title())
        .put("made", story.made())
        .array("steps", story.steps(), step -> step(view, step))
        .stamped();
  }

  private static JsonObject step(View view, Step step) {
    String query = step.view().naming(view::sees).query();
    return new JsonObject()
        .put("place", step.view().place())
        .put("query", query.isEmpty() ? null : query)
        .put("text", step.text());
  }

  @Override
  Story read(Fields fields, View view, UUID id, @Nullable Story there) {
    String title = fields.requiredText("title", TextForm.LINE);
    List<Step> steps = fields.objects("steps", STEP, step -> readStep(step, view));
    if (steps.size() > MOST_STEPS) {
      fields.fail("steps", ProblemCode.VALUES_TOO_MANY.of(MOST_STEPS));
    }
    return fields.orProblems(
        title == null
            ? null
            : new Story(
                id,
                code(view),
                title,
                there == null ? views.today() : there.made(),
                steps,
                versionOf(there)));
  }

  private static @Nullable Step readStep(Fields fields, View view) {
    String place = fields.requiredText("place", TextForm.SHORT);
    String query = fields.text("query", TextForm.NOTE);
    String text = fields.requiredText("text", TextForm.PARAGRAPH);
    if (place == null) {
      return null;
    }
    SavedView saved = new SavedView(place, Objects.requireNonNullElse(query, ""));
    if (!saved.isSound()) {
      fields.fail("place", ProblemCode.VIEW_NOT_KEPT.of());
    } else if (!saved.actors().stream().allMatch(view::sees)) {
      fields.fail("query", ProblemCode.ACTOR_NOT_IN_WEB.of());
    } else if (saved.actors().stream().anyMatch(actor -> isPerson(view, actor))) {
      fields.fail("query", ProblemCode.VIEW_OF_PERSON.of());
    }
    return text == null ? null : new Step(saved, text);
  }

  private static boolean isPerson(View view, ActorId actor) {
    return view.actor(actor).kind().isPerson();
  }
}
