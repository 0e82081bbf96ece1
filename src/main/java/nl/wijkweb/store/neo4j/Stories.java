package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.PaperStore;
import nl.wijkweb.store.SavedView;
import nl.wijkweb.store.Story;
import nl.wijkweb.store.Story.Step;
import nl.wijkweb.store.cypher.Statement;

/** Stories in Neo4j, by title: a row each, with a list for each part of its steps. */
final class Stories {
  private static final PaperRows.Form<Story> FORM =
      new PaperRows.Form<>(
          Statement.STORY_LIST,
          Statement.STORY_CREATE,
          Statement.STORY_REPLACE,
          Statement.STORY_REMOVE,
          Stories::encode,
          Stories::decode);

  private Stories() {}

  static PaperStore<Story> in(Database database) {
    return new PaperRows<>(database, FORM, Comparator.comparing(Story::title));
  }

  private static Row encode(Story story) {
    List<Step> steps = story.steps();
    return new Row()
        .put("title", story.title())
        .put("made", story.made())
        .texts("places", steps.stream().map(step -> step.view().place()).toList())
        .texts("queries", steps.stream().map(step -> step.view().query()).toList())
        .texts("texts", steps.stream().map(Step::text).toList());
  }

  private static Story decode(Props props, Map<String, String> merged) {
    List<String> places = props.texts("places");
    List<String> queries = props.texts("queries");
    List<String> texts = props.texts("texts");
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      SavedView view = new SavedView(places.get(i), queries.get(i));
      steps.add(new Step(view.renamed(id -> merged.getOrDefault(id, id)), texts.get(i)));
    }
    return new Story(
        UUID.fromString(props.need("id")),
        new AreaCode(props.need("web")),
        props.need("title"),
        props.needDay("made"),
        steps,
        props.needLong("version"));
  }
}
