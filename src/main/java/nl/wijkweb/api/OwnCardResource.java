package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;

/**
 * The card of an organisation or group, kept by its own contact person: {@code /v1/own-card}. What
 * they change is a change like any other, which the coordinator can undo; that they looked at it
 * stands on the card with its day.
 */
final class OwnCardResource {
  /** Why a card is changed, for its history. */
  private static final String WHY = "self-report";

  private static final int MOST_ACTIVITIES = 60;

  private final Views views;
  private final WebStore store;
  private final Changes changes;

  OwnCardResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  /** The organisation of the caller in its web. */
  private record Own(View view, StoredActor actor) {}

  void get(Call call) {
    call.knownQuery();
    call.check();
    show(call, own(call));
  }

  /** Changes the fields that are named; without any it only says that all is still so. */
  void change(Call call) {
    call.knownQuery();
    Own own = own(call);
    String version = call.ifMatch();
    JsonNode patch = call.patch();
    StoredActor actor = own.actor();
    Details before = own.view().wholeDetails(actor);
    Fields after =
        call.changed(MergePatch.apply(CardJson.fields(actor, before), patch), CardFields.CARD);
    Actor changed = CardFields.card(actor, before, after, views.today());
    checkVersion(own, version);
    try {
      store.changeActor(changed, actor.version(), changes.oneOf(call, WHY));
    } catch (StaleVersion stale) {
      throw stale(own(call));
    }
    show(call, own(call));
  }

  /** Adds an activity, or changes one that it organises. */
  void saveActivity(Call call) {
    call.knownQuery();
    Own own = own(call);
    LocalDate today = views.today();
    ActorId id = new ActorId(call.id("activity"));
    List<StoredActor> activities = CardJson.activities(own.view(), own.actor(), today);
    Optional<StoredActor> there =
        activities.stream().filter(one -> one.id().equals(id)).findFirst();
    String version = there.isPresent() ? call.ifMatch() : null;
    Fields fields = call.fields(CardFields.ACTIVITY);
    if (there.isEmpty() && activities.size() >= MOST_ACTIVITIES) {
      fields.fail("id", ProblemCode.IDS_TOO_MANY.of(MOST_ACTIVITIES));
    }
    Details before = there.map(own.view()::wholeDetails).orElse(null);
    Actor activity = CardFields.activity(id, there.orElse(null), before, fields, today);
    if (there.isPresent() && version != null) {
      checkVersion(own, version);
      changeActivity(call, activity, there.get().version());
    } else {
      addActivity(call, own, activity);
    }
    show(call, own(call));
  }

  private void changeActivity(Call call, Actor activity, long version) {
    try {
      store.changeActor(activity, version, changes.oneOf(call, WHY));
    } catch (StaleVersion stale) {
      throw stale(own(call));
    }
  }

  private void addActivity(Call call, Own own, Actor activity) {
    store.createActor(own.actor().web(), activity, changes.oneOf(call, WHY));
    Tie bare = Tie.of(own.actor().id(), TieType.ORGANISES, activity.id());
    String told = "organises " + own.actor().id() + " " + activity.id();
    UUID tie = UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    store.createTie(
        own.actor().web(), bare.named(new TieId(tie.toString())), changes.oneOf(call, WHY));
  }

  private Own own(Call call) {
    ActorId organisation = call.viewer().person();
    if (organisation == null) {
      throw ApiProblem.notFound();
    }
    View view = views.ofActor(call, organisation);
    StoredActor whole = view.whole(view.actor(organisation));
    if (!view.keepsCard(whole)) {
      throw ApiProblem.notFound();
    }
    return new Own(view, whole);
  }

  private void show(Call call, Own own) {
    Answers.resource(call.http(), CardJson.of(own.view(), own.actor(), views.today()));
  }

  private void checkVersion(Own own, String version) {
    if (!Answers.matches(version, CardJson.of(own.view(), own.actor(), views.today()))) {
      throw stale(own);
    }
  }

  private ApiProblem stale(Own own) {
    return ApiProblem.stale(CardJson.of(own.view(), own.actor(), views.today()));
  }
}
