package nl.wijkweb.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an actor has for others and asks of them.
 *
 * @param openTo for whom it is
 * @param capacity how many fit, 0 or more
 * @param members how many members it says it has, 0 or more
 * @param schedule an RFC 5545 rule with a start
 */
public record Offering(
    @Nullable OpenTo openTo,
    @Nullable Integer capacity,
    @Nullable Integer members,
    @Nullable String schedule,
    List<String> targetGroup,
    List<String> offers,
    List<String> seeks) {
  /** Nothing is known about what it offers. */
  public static final Offering UNKNOWN =
      new Offering(null, null, null, null, List.of(), List.of(), List.of());

  public Offering {
    capacity = Checks.optionalNumber("capacity", capacity, 0, Integer.MAX_VALUE);
    members = Checks.optionalNumber("members", members, 0, Integer.MAX_VALUE);
    schedule = Checks.optionalText("schedule", schedule, TextForm.RULE);
    targetGroup = Checks.texts("target group", targetGroup);
    offers = Checks.texts("offers", offers);
    seeks = Checks.texts("seeks", seeks);
  }

  /** Whether it says itself that nobody fits in any more; what is not known is not full. */
  public boolean isFull() {
    return capacity != null && (capacity == 0 || members != null && members >= capacity);
  }
}
