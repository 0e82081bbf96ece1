package nl.wijkweb.api;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.CardLink;
import nl.wijkweb.store.WebStore;

/**
 * The card of one organisation for whoever has a link to it: {@code /v1/linked-card}. The token of
 * the link stands in a header of each call and nowhere else; there is no session, so that it opens
 * nothing but that card. A token that is unknown, over or taken back and one of an organisation
 * that is gone are answered alike.
 */
final class LinkedCardResource {
  static final String TOKEN = "Wijkweb-Card";

  private final Views views;
  private final WebStore store;
  private final OwnCardResource cards;
  private final Guesses guesses;

  LinkedCardResource(Views views, WebStore store, OwnCardResource cards, Guesses guesses) {
    this.views = views;
    this.store = store;
    this.cards = cards;
    this.guesses = guesses;
  }

  void get(Call call) {
    Viewer viewer = viewer(call);
    cards.get(call.as(viewer));
    ActorId own = Objects.requireNonNull(viewer.person());
    views.append(viewer, "card-link-opened", null, null, List.of(own));
  }

  void change(Call call) {
    cards.change(call.as(viewer(call)));
  }

  void saveActivity(Call call) {
    cards.saveActivity(call.as(viewer(call)));
  }

  /** Who comes with the link: the contact person of its organisation, for nothing else. */
  private Viewer viewer(Call call) {
    // What it shows is for who has the link, and for no cache.
    call.http().header("Cache-Control", "no-store");
    String address = call.http().ip();
    if (guesses.areTooMany(address)) {
      throw ApiProblem.busy(ProblemCode.TOO_MANY_GUESSES);
    }
    String token = call.http().header(TOKEN);
    if (token == null || !Tokens.isOne(token)) {
      throw ApiProblem.notFound();
    }
    CardLink link =
        store
            .cardLinks()
            .find(Json.hash(token), views.now())
            .orElseThrow(
                () -> {
                  guesses.wrong(address);
                  return ApiProblem.notFound();
                });
    return new Viewer(
        "card-link " + link.id(),
        UserRole.CONTACT_PERSON,
        AreaScope.of(Set.of(link.web())),
        link.actor());
  }
}
