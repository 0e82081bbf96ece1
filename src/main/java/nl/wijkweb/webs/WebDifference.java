package nl.wijkweb.webs;

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

/**
 * What bringing a web in would do.
 *
 * @param created how many actors and spells of ties are not there yet
 * @param changed how many are there, and not the same
 * @param unchanged how many are there as they are
 */
public record WebDifference(int created, int changed, int unchanged) {
  private static final Web NOTHING =
      new Web(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * Compares a web with the one that is there, by folder ids. To an actor belongs what it was asked
   * and how it was involved. Linear in both.
   */
  static WebDifference between(Optional<Web> there, Web given) {
    Web old = there.orElse(NOTHING);
    Set<Record> known = new HashSet<>(old.involvement());
    known.addAll(old.asked());
    Set<ActorId> more = new HashSet<>();
    given.involvement().stream()
        .filter(one -> !known.contains(one))
        .forEach(one -> more.add(one.actor()));
    given.asked().stream()
        .filter(one -> !known.contains(one))
        .forEach(one -> more.add(one.person()));
    return compare(old.actors(), given.actors(), Actor::id, one -> more.contains(one.id()))
        .plus(compare(old.ties(), given.ties(), WebDifference::key, one -> false));
  }

  private WebDifference plus(WebDifference other) {
    return new WebDifference(
        created + other.created, changed + other.changed, unchanged + other.unchanged);
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

  private static <T> WebDifference compare(
      Collection<T> there, Collection<T> given, Function<T, Object> key, Predicate<T> bringsMore) {
    Map<Object, T> known = new HashMap<>();
    there.forEach(one -> known.put(key.apply(one), one));
    int created = 0;
    int unchanged = 0;
    for (T one : given) {
      T old = known.get(key.apply(one));
      created += old == null ? 1 : 0;
      unchanged += one.equals(old) && !bringsMore.test(one) ? 1 : 0;
    }
    return new WebDifference(created, given.size() - created - unchanged, unchanged);
  }
}
