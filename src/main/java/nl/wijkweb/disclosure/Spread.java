package nl.wijkweb.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.wijkweb.metrics.Concentration;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How carrying is spread over those who carry anything, told in steps of enough of them. Whoever
 * carries more than the last step begins with counts as carrying just that, so that no curve shows
 * what one person does; the spread is then at least as uneven as it is told.
 *
 * @param steps how many carry one thing, two things …; empty when they are too few to tell
 * @param gini from what is told, 0 to below 1; empty when it is undefined
 * @param half the smallest share of the carriers that carries half, above 0 up to 0.5; empty when
 *     it is undefined
 * @param curve the Lorenz curve of what is told; empty when it is undefined
 * @param because why there is no figure; null when there is
 */
public record Spread(
    List<Step> steps,
    OptionalDouble gini,
    OptionalDouble half,
    List<Concentration.Point> curve,
    @Nullable Undefined because) {
  /** Why a spread is undefined. */
  public enum Undefined implements Coded {
    /** Nobody is known to carry anything. */
    NOBODY,
    /** They are too few to tell how it is spread over them. */
    FEW
  }

  /**
   * Those who carry so many things.
   *
   * @param orMore whether those who carry more are among them
   * @param carriers how many they are, as it may be told
   */
  public record Step(int things, boolean orMore, int carriers) {}

  public Spread {
    steps = List.copyOf(steps);
    curve = List.copyOf(curve);
  }

  /** The spread over those who are no people, as it is. */
  static Spread exact(Map<ActorId, Integer> loads) {
    List<Step> steps = new ArrayList<>();
    loads.values().stream()
        .distinct()
        .sorted()
        .forEach(
            things ->
                steps.add(
                    new Step(
                        things,
                        false,
                        (int) loads.values().stream().filter(things::equals).count())));
    return steps.isEmpty() ? none(Undefined.NOBODY) : of(steps);
  }

  /**
   * The spread over people, in as many steps as can be told. O(n t) for t steps.
   *
   * @param loads how many things each carries, 1 or more
   * @param told how many some people are, as it may be told; 0 when they are too few
   */
  static Spread told(Map<ActorId, Integer> loads, ToIntFunction<Set<ActorId>> told) {
    List<Step> steps = new ArrayList<>();
    Set<ActorId> rest = new HashSet<>(loads.keySet());
    int all = told.applyAsInt(rest);
    if (all == 0) {
      return none(Undefined.FEW);
    }
    for (int things = 1; ; things++) {
      Set<ActorId> more = new HashSet<>();
      for (ActorId one : rest) {
        if (loads.getOrDefault(one, 0) > things) {
          more.add(one);
        }
      }
      Set<ActorId> just = new HashSet<>(rest);
      just.removeAll(more);
      int those = told.applyAsInt(just);
      if (those == 0 || told.applyAsInt(more) == 0) {
        steps.add(new Step(things, true, told.applyAsInt(rest)));
        return steps.size() > 1 ? of(steps) : undefined(steps, Undefined.FEW);
      }
      steps.add(new Step(things, false, those));
      rest = more;
    }
  }

  private static Spread none(Undefined because) {
    return undefined(List.of(), because);
  }

  private static Spread undefined(List<Step> steps, Undefined because) {
    return new Spread(steps, OptionalDouble.empty(), OptionalDouble.empty(), List.of(), because);
  }

  private static Spread of(List<Step> steps) {
    int[] having = new int[steps.get(steps.size() - 1).things() + 1];
    steps.forEach(step -> having[step.things()] = step.carriers());
    Concentration told = Concentration.of(having);
    return new Spread(steps, told.gini(), told.half(), told.curve(), null);
  }
}
