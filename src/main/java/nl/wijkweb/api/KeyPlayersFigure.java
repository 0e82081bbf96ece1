package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.KeyPlayers.KeySet;
import nl.wijkweb.metrics.KeySets;
import nl.wijkweb.metrics.Work;
import nl.wijkweb.model.ActorKind;

/** The sets of organisations, groups and places that together matter most in an area's web. */
record KeyPlayersFigure(Disclosure disclosure) implements LongFigure<KeySets> {
  private static final int LARGEST = 5_000;
  private static final String TOO_FEW =
      "there are fewer candidates than the set needs, or fewer than two actors would be left";

  @Override
  public JobKind kind() {
    return JobKind.KEY_PLAYERS;
  }

  @Override
  public int largest() {
    return LARGEST;
  }

  @Override
  public Disclosed<KeySets> compute(WebGraph graph, Predicate<ActorKind> mayShow, Work work) {
    return disclosure.keySets(graph, work);
  }

  @Override
  public void write(KeySets found, View view, LocalDate day, JsonObject json) {
    NamesJson names = new NamesJson();
    JsonObject undefined = new JsonObject();
    json.put("candidates", found.candidates()).put("steps", KeySets.STEPS);
    write("lossFragments", found.lossFragments(), names, json, undefined);
    write("reach", found.reach(), names, json, undefined);
    json.object("undefined", undefined);
    names.write(view, day, json);
  }

  private static void write(
      String key,
      List<Optional<KeySet>> sets,
      NamesJson names,
      JsonObject json,
      JsonObject undefined) {
    ArrayNode list = json.node().putArray(key);
    for (Optional<KeySet> set : sets) {
      if (set.isPresent()) {
        list.add(write(set.get(), names).node());
      } else {
        list.addNull();
        undefined.put(key, TOO_FEW);
      }
    }
  }

  private static JsonObject write(KeySet set, NamesJson names) {
    JsonObject json =
        new JsonObject().put("size", set.actors().size()).list("actors", set.actors(), names::note);
    json.node().put("before", set.before()).put("value", set.value());
    return json.put("equallyGood", set.equallyGood().size())
        .put("everySetTried", set.everySetTried());
  }
}
