package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.access.Labels;
import nl.wijkweb.access.Policy;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;

/** The web of an area as of a date: {@code /v1/areas/{area}/web}. */
final class WebResource {
  /** What is drawn: also what is not active, lighter, but nothing that has ended. */
  private static final Set<TieStatus> DRAWN = EnumSet.complementOf(EnumSet.of(TieStatus.ENDED));

  private final Views views;
  private final Policy policy;
  private final PeopleTold people;

  WebResource(Views views, Policy policy, PeopleTold people) {
    this.views = views;
    this.policy = policy;
    this.people = people;
  }

  void get(Call call) {
    call.knownQuery("asOf", "projection");
    LocalDate day = call.day("asOf", views.today());
    Projection projection = Projections.of(call);
    call.check();
    View view = views.of(call, call.area());
    WebGraph graph = drawn(projection).apply(view.cut().actors(), ties(view), day);
    List<StoredActor> shown = shown(view, graph);
    views.log(call, view, "web-read", shown);
    Answers.json(call.http(), picture(call, view, graph, shown, day));
  }

  private static Projection drawn(Projection preset) {
    return new Projection(
        preset.name(), preset.kinds(), preset.types(), DRAWN, preset.rule(), false, false);
  }

  private static List<Tie> ties(View view) {
    return view.cut().ties().stream().map(StoredTie::tie).toList();
  }

  private static List<StoredActor> shown(View view, WebGraph graph) {
    return graph.ids().stream().map(view::actor).toList();
  }

  private ObjectNode picture(
      Call call, View view, WebGraph graph, List<StoredActor> shown, LocalDate day) {
    AreaCode code = view.snapshot().area().area().code();
    ArrayNode actors = Json.MAPPER.createArrayNode();
    Labels labels = view.labels(day);
    Map<ActorId, Involvement> involvement = Involved.on(view, day);
    for (StoredActor actor : shown) {
      labels
          .of(actor)
          .map(details -> actor(view, graph, actor, details, involvement.get(actor.id()), day))
          .ifPresent(json -> actors.add(json.node()));
    }
    ArrayNode ties = Json.MAPPER.createArrayNode();
    Set<TieId> drawn = edges(graph);
    int assumed = 0;
    for (StoredTie tie : view.cut().ties()) {
      if (drawn.contains(tie.id())) {
        ties.add(tie(tie, day).node());
        assumed += tie.tie().course().status() == null ? 1 : 0;
      }
    }
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.set(
        "area",
        new JsonObject()
            .put("code", code)
            .put("name", view.snapshot().area().area().name())
            .put("population", view.snapshot().area().area().population())
            .node());
    json.put("asOf", day.toString());
    json.put("projection", graph.counted().projection());
    json.put("border", "halo");
    json.set("counts", counts(view, actors.size(), ties.size(), assumed).node());
    json.set("actors", actors);
    json.set("ties", ties);
    json.set(
        "people",
        policy.seesCountsOfPeople(call.viewer())
            ? PeopleFigures.of(people.of(view, day).value()).node()
            : PeopleFigures.none().node());
    return json;
  }

  private static JsonObject counts(View view, int actors, int ties, int assumed) {
    return new JsonObject()
        .put("actors", actors)
        .put("actorsOf", view.cut().actors().size())
        .put("ties", ties)
        .put("tiesOf", view.cut().ties().size())
        .put("assumedActive", assumed);
  }

  private static JsonObject actor(
      View view,
      WebGraph graph,
      StoredActor actor,
      Details details,
      @Nullable Involvement involvement,
      LocalDate day) {
    Standing standing = actor.facts().standing();
    int degree =
        graph.findVertex(actor.id()).stream().map(graph.neighbours()::degree).findFirst().orElse(0);
    JsonObject json =
        new JsonObject()
            .put("id", actor.id())
            .put("folderId", actor.folderId())
            .put("kind", actor.kind())
            .put("name", details.name())
            .list("domains", standing.domains(), domain -> domain.value())
            .put("sector", standing.sector())
            .put("formality", Spell.on(standing.formality(), day).orElse(null))
            .put("level", standing.level())
            .putAll("roles", Spell.allOn(actor.facts().roles(), day))
            .put("members", actor.facts().offering().members())
            .put("since", actor.facts().period().since())
            .put("until", actor.facts().period().until())
            .put("degree", degree);
    if (involvement != null) {
      json.put("involvement", involvement.level()).put("ring", involvement.ring());
    }
    return view.isInside(actor) ? json : json.put("outside", true);
  }

  private static JsonObject tie(StoredTie stored, LocalDate day) {
    Tie tie = stored.tie();
    return new JsonObject()
        .put("id", stored.id())
        .put("from", tie.from())
        .put("type", tie.type())
        .put("to", tie.to())
        .put("status", tie.course().statusOn(day))
        .put("frequency", tie.bond().frequency())
        .put("since", tie.course().period().since())
        .put("until", tie.course().period().until())
        .put("lastConfirmed", tie.course().lastConfirmed())
        .putAll("source", tie.provenance().source());
  }

  private static Set<TieId> edges(WebGraph graph) {
    Set<TieId> ids = new LinkedHashSet<>();
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      Optional<Tie> tie = graph.findTie(edge);
      tie.map(Tie::id).ifPresent(ids::add);
    }
    return ids;
  }
}
