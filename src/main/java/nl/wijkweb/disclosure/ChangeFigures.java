package nl.wijkweb.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import nl.wijkweb.graph.Counted;
import nl.wijkweb.metrics.Estimate;
import nl.wijkweb.metrics.MetricChange;
import nl.wijkweb.metrics.Panel;
import nl.wijkweb.metrics.WebChange;
import nl.wijkweb.metrics.WebChange.Pair;
import nl.wijkweb.metrics.WebChange.Shift;
import nl.wijkweb.model.ActorId;

/**
 * What became of a web that one may see, between two days.
 *
 * @param before what was counted on the earlier day
 * @param after what was counted on the later day
 * @param kept how many ties there are on both days
 * @param stability their share of the ties on either; empty without ties
 * @param web the metrics of the web side by side
 * @param undefined why a metric has no value on one of the days, or both, by its key
 * @param estimatedBefore how a metric of the earlier day was estimated, by its key
 * @param estimatedAfter the same of the later day
 */
public record ChangeFigures(
    Counted before,
    Counted after,
    Named<ActorId> came,
    Named<ActorId> went,
    Named<Pair> appeared,
    Named<Pair> ended,
    Named<Shift> strengthened,
    Named<Shift> faded,
    int kept,
    OptionalDouble stability,
    List<MetricChange> web,
    Map<String, String> undefined,
    Map<String, Estimate> estimatedBefore,
    Map<String, Estimate> estimatedAfter) {
  /** Under this key is told why there is no stability. */
  public static final String STABILITY = "stability";

  private static final String NO_TIES = "there are no ties on either day";

  static ChangeFigures of(Panel before, Panel after, Predicate<ActorId> mayName) {
    WebChange change = WebChange.between(before.graph(), after.graph());
    List<MetricChange> web =
        MetricChange.between(before, after).stream().map(one -> one.withIds(mayName)).toList();
    Predicate<Pair> mayNameBoth = pair -> mayName.test(pair.one()) && mayName.test(pair.other());
    Predicate<Shift> mayNameTie = shift -> mayNameBoth.test(shift.pair());
    return new ChangeFigures(
        before.graph().counted(),
        after.graph().counted(),
        Named.of(change.came(), mayName),
        Named.of(change.went(), mayName),
        Named.of(change.appeared(), mayNameBoth),
        Named.of(change.ended(), mayNameBoth),
        Named.of(change.strengthened(), mayNameTie),
        Named.of(change.faded(), mayNameTie),
        change.kept(),
        change.stability(),
        web,
        undefined(web, change),
        before.estimated(),
        after.estimated());
  }

  private static Map<String, String> undefined(List<MetricChange> web, WebChange change) {
    Map<String, String> reasons = new LinkedHashMap<>();
    if (change.stability().isEmpty()) {
      reasons.put(STABILITY, NO_TIES);
    }
    for (MetricChange one : web) {
      if (one.before() == null || one.after() == null) {
        reasons.put(one.metric().key(), one.metric().whenUndefined());
      }
    }
    return reasons;
  }
}
