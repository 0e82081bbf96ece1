package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.Helpers;
import nl.wijkweb.metrics.SafetyNet;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.StoredTie;

/**
 * In how many ways that do not depend on each other a person comes to help, within their opened
 * web: {@code /v1/people/{actor}/safety-net}.
 *
 * <p>A helper is whoever helps this person, every professional, and every organisation that is not
 * of citizens themselves. Somebody of the near circle who helps is a way of their own: they stand
 * in no projection, and know nobody else in the web.
 */
final class SafetyNetResource {
  private static final String NO_HELPER = "there is no helper in this web";
  private static final String NOT_THERE_YET = "the person is not in the web on that day";

  private final Views views;

  SafetyNetResource(Views views) {
    this.views = views;
  }

  /** What was found; ways and cut are of one net, and empty where no helper is reached. */
  private record Net(List<List<ActorId>> ways, List<ActorId> hingesOn) {}

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    ActorId person = call.actor();
    View view = views.ofOpen(call, person);
    NamesJson names = new NamesJson();
    JsonObject json = json(view, person, day, names);
    views.answer(call, view, "safety-net-read", names, json);
  }

  private static JsonObject json(View view, ActorId person, LocalDate day, NamesJson names) {
    List<Tie> ties = view.cut().ties().stream().map(StoredTie::tie).toList();
    WebGraph graph = Projection.EVERYONE.apply(view.cut().actors(), ties, day);
    Set<ActorId> helpers = helpersOf(person, ties, day);
    List<ActorId> near =
        helpers.stream().filter(one -> view.actor(one).kind() == ActorKind.CONTACT).toList();
    IntStream.range(0, graph.order())
        .filter(vertex -> graph.findMember(vertex).filter(Helpers::includes).isPresent())
        .forEach(vertex -> helpers.add(graph.id(vertex)));
    JsonObject undefined = new JsonObject();
    JsonObject json =
        new JsonObject()
            .put("person", names.note(person))
            .put("asOf", day)
            .set("projection", MetricsJson.values(graph.counted().values()))
            .object("undefined", undefined);
    boolean present = graph.findVertex(person).isPresent();
    if (present && !helpers.isEmpty()) {
      write(net(graph, person, helpers, near), names, json);
    } else {
      json.node().putNull("ways").putNull("hingesOn");
      undefined.put("ways", present ? NO_HELPER : NOT_THERE_YET);
    }
    names.write(view, day, json);
    return json;
  }

  private static Net net(WebGraph graph, ActorId person, Set<ActorId> helpers, List<ActorId> near) {
    Optional<SafetyNet> net = SafetyNet.of(graph, person, helpers);
    List<List<ActorId>> ways = new ArrayList<>(net.map(SafetyNet::paths).orElse(List.of()));
    near.forEach(one -> ways.add(List.of(person, one)));
    TreeSet<ActorId> hingesOn = new TreeSet<>(net.map(SafetyNet::hingesOn).orElse(List.of()));
    hingesOn.addAll(near);
    return new Net(ways, List.copyOf(hingesOn));
  }

  private static void write(Net net, NamesJson names, JsonObject json) {
    ArrayNode ways = json.node().putArray("ways");
    for (List<ActorId> way : net.ways()) {
      ArrayNode steps = ways.addArray();
      way.forEach(step -> steps.add(names.note(step)));
    }
    json.list("hingesOn", net.hingesOn(), names::note);
  }

  /** Who helps the person on a day. */
  private static Set<ActorId> helpersOf(ActorId person, List<Tie> ties, LocalDate day) {
    return ties.stream()
        .filter(tie -> tie.type().isHelp() && tie.helped().equals(person) && tie.isActiveOn(day))
        .map(Tie::helper)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
