package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.access.Labels;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.webs.WebSnapshot;

/**
 * The version of a web as somebody is shown it: a hash of all that they could read of its actors
 * and ties with nobody open, and of nothing else. So it stays the same when only what they may not
 * see has changed. Disclosed counts of people are no part of it. Safe for several threads.
 */
final class ShownVersions {
  private static final int HEX_DIGITS = 32;

  private final Views views;
  private final WebStore store;

  /** What is shown with nobody open depends on the role alone; lives as long as its snapshot. */
  private final Map<WebSnapshot, Map<UserRole, String>> known = new WeakHashMap<>();

  ShownVersions(Views views, WebStore store) {
    this.views = views;
    this.store = store;
  }

  /**
   * The version of a view with nobody open; linear in what is in sight, the first time.
   *
   * @param role of whoever has the view
   */
  String of(View view, UserRole role) {
    synchronized (known) {
      return known
          .computeIfAbsent(view.snapshot(), fresh -> new EnumMap<>(UserRole.class))
          .computeIfAbsent(role, each -> hash(view));
    }
  }

  private String hash(View view) {
    MessageDigest digest = sha256();
    Area area = view.snapshot().area().area();
    add(
        digest,
        new JsonObject()
            .put("name", area.name())
            .put("year", area.year())
            .put("population", area.population())
            .node());
    Labels labels = view.labels(views.today());
    Map<ActorId, List<Involvement>> involvement =
        view.cut().involvement().stream().collect(Collectors.groupingBy(Involvement::actor));
    for (StoredActor actor : view.cut().actors()) {
      List<Involvement> own = involvement.getOrDefault(actor.id(), List.of());
      labels
          .of(actor)
          .map(details -> ActorJson.resource(actor, details, own, List.of()))
          .ifPresent(json -> add(digest, json));
    }
    Map<TieId, StoredTie> whole =
        view.snapshot().web().ties().stream()
            .collect(Collectors.toMap(StoredTie::id, Function.identity()));
    for (StoredTie tie : view.cut().ties()) {
      StoredTie kept = Objects.requireNonNull(whole.get(tie.id()));
      Tie words = view.cut().redact(tie, store.open(kept).orElse(kept.tie()));
      add(digest, TieJson.resource(tie, words, "", "", List.of()));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }

  private static void add(MessageDigest digest, ObjectNode shown) {
    digest.update(Json.write(shown));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("this Java has no SHA-256", impossible);
    }
  }
}
