package nl.wijkweb.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.CardLink;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;

/**
 * Links that a coordinator makes for one organisation, by which it keeps its own card: {@code
 * /v1/actors/{actor}/card-links}. The token is told once, when the link is made.
 */
final class CardLinkResource {
  private static final Set<String> NAMES = Set.of("id", "days");
  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 90;

  private final Views views;
  private final WebStore store;
  private final Tokens tokens;

  CardLinkResource(Views views, WebStore store, Tokens tokens) {
    this.views = views;
    this.store = store;
    this.tokens = tokens;
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    StoredActor actor = linked(call);
    List<CardLink> links = store.cardLinks().list(actor.id(), views.now());
    Answers.json(
        call.http(), new JsonObject().array("links", links, CardLinkResource::json).node());
  }

  void make(Call call) {
    call.knownQuery();
    StoredActor actor = linked(call);
    Fields fields = call.fields(NAMES);
    String id = fields.requiredId("id");
    Integer days = fields.whole("days", 1, MOST_DAYS);
    UUID named = fields.orProblems(id == null ? null : UUID.fromString(id));
    String token = tokens.next();
    Instant now = views.now();
    CardLink link =
        new CardLink(
            named,
            actor.web(),
            actor.id(),
            Json.hash(token),
            now,
            now.plus(Duration.ofDays(days == null ? USUAL_DAYS : days)));
    store.cardLinks().create(link);
    views.append(call.viewer(), "card-link-made", null, null, List.of(actor.id()));
    // The token is to be found nowhere afterwards.
    call.http().header("Cache-Control", "no-store").status(201);
    Answers.json(call.http(), json(link).put("token", token).node());
  }

  void revoke(Call call) {
    call.knownQuery();
    call.check();
    StoredActor actor = linked(call);
    if (!store.cardLinks().remove(UUID.fromString(call.id("link")), actor.id())) {
      throw ApiProblem.notFound();
    }
    views.append(call.viewer(), "card-link-revoked", null, null, List.of(actor.id()));
    call.http().status(204);
  }

  private StoredActor linked(Call call) {
    ActorId id = call.actor();
    View view = views.ofActor(call, id);
    StoredActor whole = view.whole(view.actor(id));
    if (!view.mayLinkCard(whole)) {
      throw ApiProblem.notFound();
    }
    return whole;
  }

  private static JsonObject json(CardLink link) {
    return new JsonObject()
        .put("id", link.id())
        .put("made", link.made())
        .put("expires", link.expires());
  }
}
