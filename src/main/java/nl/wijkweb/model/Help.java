package nl.wijkweb.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a tie gives.
 *
 * @param support the kinds of help
 * @param fallback who or what falls in: an actor's id or a text
 * @param startsBy by when agreed help begins
 */
public record Help(
    Set<Support> support, @Nullable String fallback, @Nullable PartialDate startsBy) {
  /** Nothing is known about what it gives. */
  public static final Help UNKNOWN = new Help(Set.of(), null, null);

  public Help {
    support = Checks.enums(support);
    fallback = Checks.optionalText("fallback", fallback, TextForm.LINE);
  }
}
