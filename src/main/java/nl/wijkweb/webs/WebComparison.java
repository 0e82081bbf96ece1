package nl.wijkweb.webs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.Web;

/** Compares a web that is brought in with the one that is there, by folder ids. */
final class WebComparison {
  private static final Web NOTHING =
      new Web(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final Web there;
  private final Web given;
  private final List<ImportPreview.Line> first = new ArrayList<>();
  private int created;
  private int changed;
  private int unchanged;

  private WebComparison(Web there, Web given) {
    this.there = there;
    this.given = given;
  }

  /** What would change; to an actor belongs what it was asked and how it was involved. Linear. */
  static ImportPreview of(Optional<Web> there, Web given) {
    return new WebComparison(there.orElse(NOTHING), given).compared();
  }

  private ImportPreview compared() {
    Set<ActorId> more = bringingMore();
    Map<ActorId, String> names = new HashMap<>();
    given.actors().forEach(actor -> names.put(actor.id(), actor.details().name()));
    compare(
        there.actors(),
        given.actors(),
        Actor::id,
        one -> more.contains(one.id()),
        (actor, isNew) -> new ImportPreview.Line(isNew, false, actor.details().name()));
    compare(
        there.ties(),
        given.ties(),
        WebComparison::key,
        one -> false,
        (tie, isNew) ->
            new ImportPreview.Line(
                isNew, true, names.get(tie.from()) + " – " + names.get(tie.to())));
    return new ImportPreview(new WebDifference(created, changed, unchanged), first);
  }

  private Set<ActorId> bringingMore() {
    Set<Record> known = new HashSet<>(there.involvement());
    known.addAll(there.asked());
    Set<ActorId> more = new HashSet<>();
    given.involvement().stream()
        .filter(one -> !known.contains(one))
        .forEach(one -> more.add(one.actor()));
    given.asked().stream()
        .filter(one -> !known.contains(one))
        .forEach(one -> more.add(one.person()));
    return more;
  }

  private static Object key(Tie tie) {
    return Optional.<Object>ofNullable(tie.id())
        .orElseGet(
            () ->
                List.of(
                    tie.from(),
                    tie.type(),
                    tie.to(),
                    Optional.ofNullable(tie.course().period().since())));
  }

  private interface Telling<T> {
    ImportPreview.Line line(T one, boolean isNew);
  }

  private <T> void compare(
      Collection<T> before,
      Collection<T> after,
      Function<T, Object> key,
      Predicate<T> bringsMore,
      Telling<T> telling) {
    Map<Object, T> known = new HashMap<>();
    before.forEach(one -> known.put(key.apply(one), one));
    for (T one : after) {
      T old = known.get(key.apply(one));
      if (one.equals(old) && !bringsMore.test(one)) {
        unchanged++;
        continue;
      }
      if (old == null) {
        created++;
      } else {
        changed++;
      }
      if (first.size() < ImportPreview.MOST_LINES) {
        first.add(telling.line(one, old == null));
      }
    }
  }
}
