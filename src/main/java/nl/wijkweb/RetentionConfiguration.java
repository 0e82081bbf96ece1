package nl.wijkweb;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkweb.api.Retention;

/** Reads from the environment how long what people told is kept. */
final class RetentionConfiguration {
  /** Every variable that it reads. */
  static final List<String> KNOWN = Stream.of(Category.values()).map(Category::variable).toList();

  /** How many months each may be kept; what is usual stands in {@link Retention#USUAL}. */
  private enum Category {
    WORRY(Retention.USUAL.worries(), 1, 12),
    WEB(Retention.USUAL.webs(), 1, 60),
    CONTACT_LOG(Retention.USUAL.contacts(), 1, 60),
    CONVERSATION(Retention.USUAL.conversations(), 1, 60),
    NEAR_CIRCLE(Retention.USUAL.nearCircle(), 1, 60),
    VISIT(Retention.USUAL.visits(), 1, 60),
    AUDIT(Retention.USUAL.audit(), 12, 240),
    INVITATION(Retention.USUAL.invitations(), 1, 60);

    private final int usual;
    private final int lowest;
    private final int highest;

    Category(Period usual, int lowest, int highest) {
      this.usual = (int) usual.toTotalMonths();
      this.lowest = lowest;
      this.highest = highest;
    }

    String variable() {
      return "WIJKWEB_RETENTION_" + name() + "_MONTHS";
    }
  }

  private final Map<String, String> environment;
  private final List<String> problems;

  private RetentionConfiguration(Map<String, String> environment, List<String> problems) {
    this.environment = environment;
    this.problems = problems;
  }

  /** Reads it; what is wrong is added to the problems. */
  static Retention of(Map<String, String> environment, List<String> problems) {
    RetentionConfiguration read = new RetentionConfiguration(environment, problems);
    return new Retention(
        read.months(Category.WORRY),
        read.months(Category.WEB),
        read.months(Category.CONTACT_LOG),
        read.months(Category.CONVERSATION),
        read.months(Category.NEAR_CIRCLE),
        read.months(Category.VISIT),
        read.months(Category.AUDIT),
        read.months(Category.INVITATION));
  }

  private Period months(Category category) {
    return Period.ofMonths(
        Configuration.number(
            environment,
            category.variable(),
            category.usual,
            category.lowest,
            category.highest,
            problems));
  }
}
