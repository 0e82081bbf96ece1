package nl.wijkweb.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What somebody knows of unknown counts: between what each lies, and how they hang together. Finds
 * by integer programming how far each can still go.
 */
final class CountProgram {
  /** More people than there are in any web. */
  static final int MANY = 500;

  private final Map<String, Range> ranges = new LinkedHashMap<>();
  private final Set<String> hidden = new TreeSet<>();
  private final List<Rule> rules = new ArrayList<>();

  /** From the least to the most, both possible. */
  record Range(int least, int most) {
    int values() {
      return most - least + 1;
    }

    Range with(int value) {
      return new Range(Math.min(least, value), Math.max(most, value));
    }
  }

  /** That a sum of counts, each so many times, is no more than a bound. */
  private record Rule(Map<String, Integer> sum, int bound) {}

  /** A count that lies in a range. */
  void know(String count, Range range, boolean isHidden) {
    ranges.put(count, range);
    if (isHidden) {
      hidden.add(count);
    }
  }

  /** All that another one knows, with something before the names of its counts. */
  void knowAll(String before, CountProgram other) {
    other.ranges.forEach(
        (count, range) -> know(before + count, range, other.hidden.contains(count)));
    for (Rule rule : other.rules) {
      Map<String, Integer> sum = new HashMap<>();
      rule.sum().forEach((count, times) -> sum.put(before + count, times));
      rules.add(new Rule(sum, rule.bound()));
    }
  }

  boolean knows(String count) {
    return ranges.containsKey(count);
  }

  Range range(String count) {
    return ranges.getOrDefault(count, new Range(0, MANY));
  }

  Set<String> hidden() {
    return hidden;
  }

  int size() {
    return ranges.size() + rules.size();
  }

  /** That the parts are no more together than the whole. */
  void within(Collection<String> parts, String whole) {
    Map<String, Integer> sum = new HashMap<>();
    parts.forEach(part -> sum.put(part, 1));
    sum.put(whole, -1);
    rules.add(new Rule(sum, 0));
  }

  /** That the parts are no less together than the whole. */
  void covers(Collection<String> parts, String whole) {
    Map<String, Integer> sum = new HashMap<>();
    parts.forEach(part -> sum.put(part, -1));
    sum.put(whole, 1);
    rules.add(new Rule(sum, 0));
  }

  /** That parts of which each two share some are, without what they share, within the whole. */
  void within(Collection<String> parts, Collection<String> shared, String whole) {
    Map<String, Integer> sum = new HashMap<>();
    parts.forEach(part -> sum.put(part, 1));
    shared.forEach(part -> sum.put(part, -1));
    sum.put(whole, -1);
    rules.add(new Rule(sum, 0));
  }

  /** What of it is not so. */
  List<String> contradicts(Map<String, Integer> truth) {
    List<String> wrong = new ArrayList<>();
    ranges.forEach(
        (count, range) -> {
          int value = truth.getOrDefault(count, 0);
          if (value < range.least() || value > range.most()) {
            wrong.add(count + " is " + value + ", not in " + range);
          }
        });
    for (Rule rule : rules) {
      int sum =
          rule.sum().entrySet().stream()
              .mapToInt(term -> truth.getOrDefault(term.getKey(), 0) * term.getValue())
              .sum();
      if (sum > rule.bound()) {
        wrong.add(rule + " sums to " + sum);
      }
    }
    return wrong;
  }

  /**
   * How far each hidden count can go. Where several solutions show enough values no more are
   * sought, except of the one that shows the fewest, which is solved out.
   */
  Map<String, Range> solve(int enough) {
    Map<String, Range> found = new HashMap<>();
    Solver solver = new Solver();
    Random random = new Random(size());
    for (int round = 0; round < 4; round++) {
      Map<String, Integer> wanted = new HashMap<>();
      for (String count : hidden) {
        wanted.put(count, round == 0 ? 1 : round == 1 ? -1 : random.nextBoolean() ? 1 : -1);
      }
      solver.seek(wanted, found);
    }
    for (String count : hidden) {
      if (!found.containsKey(count) || found.get(count).values() < enough) {
        solver.ends(count, found);
      }
    }
    hidden.stream()
        .min((one, other) -> Integer.compare(found.get(one).values(), found.get(other).values()))
        .ifPresent(narrowest -> solver.ends(narrowest, found));
    return found;
  }

  private final class Solver {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    Solver() {
      ranges.forEach(
          (count, range) ->
              variables.put(
                  count,
                  model.newVariable(count).integer(true).lower(range.least()).upper(range.most())));
      for (Rule rule : rules) {
        Expression expression = model.newExpression("rule " + rule).upper(rule.bound());
        rule.sum().forEach((count, times) -> expression.set(variables.get(count), times));
      }
    }

    void ends(String count, Map<String, Range> found) {
      seek(Map.of(count, 1), found);
      seek(Map.of(count, -1), found);
    }

    void seek(Map<String, Integer> wanted, Map<String, Range> found) {
      variables.forEach((count, variable) -> variable.weight(wanted.getOrDefault(count, 0)));
      Optimisation.Result result = model.maximise();
      if (!result.getState().isOptimal()) {
        throw new IllegalStateException(result.getState() + " for " + wanted.keySet());
      }
      int at = 0;
      for (String count : variables.keySet()) {
        int value = (int) Math.round(result.doubleValue(at++));
        if (hidden.contains(count)) {
          found.merge(count, new Range(value, value), (known, one) -> known.with(one.least()));
        }
      }
    }
  }
}
