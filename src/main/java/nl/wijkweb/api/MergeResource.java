package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkweb.access.Labels;
import nl.wijkweb.model.ActorField;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.MergedTies;
import nl.wijkweb.model.Tie;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.ActorMerge;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.UndoRefused;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * Two actors side by side, and making them one: {@code /v1/actors/{actor}/beside/{other}} and
 * {@code /v1/actors/{actor}/merge}. The first of the two stays. What is held against the version is
 * all that was shown of both, with what becomes of their ties.
 */
final class MergeResource {
  private final Views views;
  private final WebStore store;
  private final ActorResource actors;
  private final Changes changes;

  MergeResource(Views views, WebStore store, ActorResource actors, Changes changes) {
    this.views = views;
    this.store = store;
    this.actors = actors;
    this.changes = changes;
  }

  void compare(Call call) {
    call.knownQuery();
    call.check();
    ActorId kept = call.actor();
    View view = views.ofActor(call, kept);
    view.writable(kept);
    ActorId gone = other(view, kept, new ActorId(call.id("other")));
    ObjectNode both = both(call, view, kept, gone);
    Answers.resource(call.http(), both);
  }

  void merge(Call call) {
    call.knownQuery();
    ActorId kept = call.actor();
    View view = views.ofActor(call, kept);
    view.writable(kept);
    String version = call.ifMatch();
    Fields fields = call.fields(Set.of("other", "take"));
    String named = fields.requiredId("other");
    List<ActorField> taken = fields.codes("take", ActorField.class);
    ActorId gone = new ActorId(fields.orProblems(named));
    if (isMade(call, view)) {
      actors.show(call, view, kept, "person-written");
      return;
    }
    other(view, kept, gone);
    refuse(view, kept, gone);
    ObjectNode both = both(call, view, kept, gone);
    if (!Answers.matches(version, both)) {
      throw ApiProblem.stale(both);
    }
    ActorMerge merge =
        new ActorMerge(kept, version(view, kept), gone, version(view, gone), Set.copyOf(taken));
    try {
      store.duplicates().merge(merge, changes.named(call));
    } catch (StaleVersion stale) {
      throw ApiProblem.stale(both(call, views.ofActor(call, kept), kept, gone));
    } catch (IdTaken inUse) {
      throw ApiProblem.idTaken();
    } catch (UndoRefused tooLarge) {
      throw ApiProblem.notUndone(
          tooLarge.obstacles().stream()
              .map(one -> new ToldObstacle(one.why(), null, null, null))
              .toList());
    }
    actors.show(call, views.ofActor(call, kept), kept, "person-written");
  }

  /** Whether this very merge was made before, and only its answer was lost. */
  private boolean isMade(Call call, View view) {
    UUID change = call.change();
    return change != null
        && store
            .history()
            .findChange(change)
            .filter(line -> line.kind() == ChangeKind.MERGED && view.isOwn(line.change()))
            .isPresent();
  }

  private static ActorId other(View view, ActorId kept, ActorId other) {
    if (other.equals(kept)) {
      throw ApiProblem.notFound();
    }
    view.writable(other);
    return other;
  }

  private static void refuse(View view, ActorId kept, ActorId gone) {
    ProblemCode why = refusal(view.actor(kept).kind(), view.actor(gone).kind());
    if (why != null) {
      throw ApiProblem.wrong(FieldError.inBody("/other", why.of()));
    }
  }

  private static @Nullable ProblemCode refusal(ActorKind kept, ActorKind gone) {
    if (kept.isPrivatePerson() || gone.isPrivatePerson()) {
      return ProblemCode.RESIDENTS_STAY_APART;
    }
    return kept.isPerson() == gone.isPerson() ? null : ProblemCode.MERGE_OF_OTHER_NATURE;
  }

  private static long version(View view, ActorId id) {
    return view.writable(id).version();
  }

  /** All that is shown of both; whoever it shows is logged first. */
  private ObjectNode both(Call call, View view, ActorId kept, ActorId gone) {
    ObjectNode one = fields(view, kept);
    ObjectNode other = fields(view, gone);
    List<StoredTie> ofKept = ties(view, kept);
    List<StoredTie> ofGone = ties(view, gone);
    List<StoredTie> all = Stream.concat(ofKept.stream(), ofGone.stream()).distinct().toList();
    views.log(call, view, "person-read", shown(view, kept, gone, all));
    JsonObject json =
        new JsonObject()
            .put("area", view.actor(kept).web())
            .object("kept", side(view, kept, one, ofKept))
            .object("gone", side(view, gone, other, ofGone))
            .array(
                "fields",
                EnumSet.allOf(ActorField.class),
                field -> ComparedField.of(field, one, other));
    ProblemCode why = refusal(view.actor(kept).kind(), view.actor(gone).kind());
    if (why == null) {
      List<Tie> opened = all.stream().map(tie -> view.opened(tie, store)).toList();
      json.array("ties", MergedTies.of(kept, gone, opened), MergeResource::step);
    } else {
      json.put("obstacle", why.code());
    }
    return json.stamped();
  }

  private JsonObject side(View view, ActorId id, ObjectNode fields, List<StoredTie> ties) {
    Labels labels = view.labels(views.today());
    return new JsonObject()
        .put("id", id)
        .set("fields", fields)
        .array("ties", ties, tie -> JsonObject.of(ShownTie.of(view, labels, tie, store)));
  }

  private static JsonObject step(MergedTies.Step step) {
    JsonObject json = new JsonObject().put("fate", step.fate()).put("tie", step.before().id());
    return step.fate() == MergedTies.Fate.JOINED ? json.put("into", step.into().id()) : json;
  }

  private ObjectNode fields(View view, ActorId id) {
    StoredActor actor = view.actor(id);
    Details details = view.labels(views.today()).of(actor).orElseThrow(ApiProblem::notFound);
    return ActorJson.fields(actor, details);
  }

  private static List<StoredTie> ties(View view, ActorId id) {
    return view.cut().ties().stream()
        .filter(tie -> tie.tie().from().equals(id) || tie.tie().to().equals(id))
        .toList();
  }

  private static List<StoredActor> shown(
      View view, ActorId kept, ActorId gone, List<StoredTie> ties) {
    return Stream.concat(
            Stream.of(kept, gone),
            ties.stream().flatMap(tie -> Stream.of(tie.tie().from(), tie.tie().to())))
        .distinct()
        .map(view::actor)
        .toList();
  }
}
