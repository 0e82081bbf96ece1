package nl.wijkweb.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A web that is brought in, in which somebody stands twice who was found to be one: folded as the
 * two were when they were merged, so that it comes to the one that stayed.
 */
public final class MergedWeb {
  private final Web there;
  private final Set<Object> names;
  private final Map<Set<ActorId>, List<Tie>> byEnds;

  private MergedWeb(Web there) {
    this.there = there;
    this.names = there.ties().stream().map(MergedWeb::name).collect(Collectors.toSet());
    this.byEnds = there.ties().stream().collect(Collectors.groupingBy(MergedWeb::ends));
  }

  /**
   * That two were found to be one.
   *
   * @param from under which id the one that went is known where it comes from
   * @param into the same of the one that stayed
   * @param taken what was chosen from the one that went
   */
  public record Merged(ActorId from, ActorId into, Set<ActorField> taken) {
    public Merged {
      taken = Checks.enums(taken);
    }
  }

  /**
   * A folded web.
   *
   * @param actors for each actor the place of the one in the web before from which it comes
   * @param ties the same of ties
   * @param asked the same of what was asked
   */
  public record Folded(Web web, List<Integer> actors, List<Integer> ties, List<Integer> asked) {
    static Folded of(Web web) {
      return new Folded(web, places(web.actors()), places(web.ties()), places(web.asked()));
    }

    private static List<Integer> places(List<?> rows) {
      return IntStream.range(0, rows.size()).boxed().toList();
    }
  }

  /** A row, and the place of what it comes from. */
  private record Placed<T>(T row, int place) {}

  /**
   * Folds a web. Linear in both webs for each of those merged that is in it.
   *
   * @param there the web that is there, by the same ids
   * @param all who was merged, first to last
   */
  public static Folded of(Web given, Web there, List<Merged> all) {
    Folded folded = Folded.of(given);
    if (all.isEmpty()) {
      return folded;
    }
    MergedWeb web = new MergedWeb(there);
    for (Merged one : all) {
      folded = web.fold(folded, one);
    }
    return folded;
  }

  private Folded fold(Folded given, Merged one) {
    Map<ActorId, Actor> actors = byId(given.web().actors());
    Actor gone = actors.get(one.from());
    Actor own = actors.get(one.into());
    Actor known = byId(there.actors()).get(one.into());
    Actor merged = merged(one, gone, own, known);
    if (merged == null) {
      return given;
    }
    List<Placed<Actor>> people = actors(given, one, merged, own != null);
    List<Placed<Tie>> ties =
        gone == null ? placed(given.web().ties(), given.ties()) : ties(given, one);
    List<Placed<Asked>> asked =
        rows(
            placed(given.web().asked(), given.asked()),
            own != null ? given.web().asked() : there.asked(),
            Asked::person,
            (row, id) -> row.of(id),
            row -> row.subject() + '|' + row.on(),
            one);
    List<Placed<Involvement>> involvement =
        rows(
            placed(
                given.web().involvement(),
                given.web().involvement().stream().map(row -> 0).toList()),
            own != null ? given.web().involvement() : there.involvement(),
            Involvement::actor,
            (row, id) -> row.of(id),
            row -> row.area() + "|" + row.period().since(),
            one);
    Web web =
        new Web(
            given.web().areas(),
            given.web().population(),
            values(people),
            values(involvement),
            values(ties),
            values(asked),
            given.web().indicators());
    return new Folded(web, places(people), places(ties), places(asked));
  }

  /** The one that stays as it comes; null when neither comes, or it comes alone and is new. */
  private static @Nullable Actor merged(
      Merged one, @Nullable Actor gone, @Nullable Actor own, @Nullable Actor known) {
    if (gone == null) {
      return own == null || known == null ? null : MergedActor.of(own, known, one.taken());
    }
    Actor base = own != null ? own : known;
    return base == null ? renamed(gone, one.into()) : MergedActor.of(base, gone, one.taken());
  }

  private static List<Placed<Actor>> actors(
      Folded given, Merged one, Actor merged, boolean ownComes) {
    ActorId stands = ownComes ? one.into() : one.from();
    List<Placed<Actor>> actors = new ArrayList<>();
    for (Placed<Actor> actor : placed(given.web().actors(), given.actors())) {
      ActorId id = actor.row().id();
      if (id.equals(stands)) {
        actors.add(new Placed<>(merged, actor.place()));
      } else if (!id.equals(one.from())) {
        actors.add(actor);
      }
    }
    return actors;
  }

  private List<Placed<Tie>> ties(Folded given, Merged one) {
    Map<Tie, @Nullable Tie> next = new IdentityHashMap<>();
    Set<Object> comes =
        given.web().ties().stream().map(MergedWeb::name).collect(Collectors.toSet());
    for (MergedTies.Step step : MergedTies.of(one.into(), one.from(), given.web().ties())) {
      switch (step.fate()) {
        case LOOP -> next.put(step.before(), null);
        case JOINED -> {
          next.put(step.before(), null);
          next.put(step.into(), step.after());
        }
        case MOVED, BESIDE -> next.put(step.before(), known(step.after(), comes));
        case TELLS -> next.put(step.before(), step.after());
      }
    }
    return placed(given.web().ties(), given.ties()).stream()
        .flatMap(
            tie ->
                next.containsKey(tie.row())
                    ? Stream.ofNullable(next.get(tie.row()))
                        .map(row -> new Placed<>(row, tie.place()))
                    : Stream.of(tie))
        .toList();
  }

  /** What is there of a tie that moves: itself, or the one with which it became one. */
  private Tie known(Tie moved, Set<Object> comes) {
    return names.contains(name(moved))
        ? moved
        : byEnds.getOrDefault(ends(moved), List.of()).stream()
            .filter(tie -> !comes.contains(name(tie)))
            .flatMap(tie -> JoinedTie.of(tie, moved).stream())
            .findFirst()
            .orElse(moved);
  }

  private static Set<ActorId> ends(Tie tie) {
    return Set.of(tie.from(), tie.to());
  }

  private static Object name(Tie tie) {
    return tie.id() != null
        ? tie.id()
        : List.of(
            tie.from(), tie.type(), tie.to(), Optional.ofNullable(tie.course().period().since()));
  }

  private interface Renaming<T> {
    T of(T row, ActorId other);
  }

  private static <T> List<Placed<T>> rows(
      List<Placed<T>> given,
      Collection<T> known,
      Function<T, ActorId> actor,
      Renaming<T> renaming,
      Function<T, String> key,
      Merged one) {
    Set<String> own =
        known.stream()
            .filter(row -> actor.apply(row).equals(one.into()))
            .map(key)
            .collect(Collectors.toSet());
    return given.stream()
        .filter(
            row ->
                !actor.apply(row.row()).equals(one.from()) || !own.contains(key.apply(row.row())))
        .map(
            row ->
                actor.apply(row.row()).equals(one.from())
                    ? new Placed<>(renaming.of(row.row(), one.into()), row.place())
                    : row)
        .toList();
  }

  private static Actor renamed(Actor actor, ActorId id) {
    return new Actor(id, actor.kind(), actor.facts(), actor.details());
  }

  private static Map<ActorId, Actor> byId(List<Actor> actors) {
    Map<ActorId, Actor> byId = new HashMap<>();
    actors.forEach(actor -> byId.put(actor.id(), actor));
    return byId;
  }

  private static <T> List<Placed<T>> placed(List<T> rows, List<Integer> places) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new Placed<>(rows.get(i), places.get(i)))
        .toList();
  }

  private static <T> List<T> values(List<Placed<T>> rows) {
    return rows.stream().map(Placed::row).toList();
  }

  private static List<Integer> places(List<? extends Placed<?>> rows) {
    return rows.stream().map(Placed::place).toList();
  }
}
