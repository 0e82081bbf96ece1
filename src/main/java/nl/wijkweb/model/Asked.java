package nl.wijkweb.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person was asked about: it makes "none" different from "not asked".
 *
 * @param subject {@code near}, {@code support}, {@code wishes}, {@code household} (who lives with
 *     them), {@code all}, a life domain's id, or {@code support:} with a kind of support
 * @param on when the question was put
 * @param answer the kind of answer, when noted
 * @param wish what the person wishes on the subject, when said
 * @param obstacle what stands in the way of the wish, when said
 * @param by who asked, when noted
 */
public record Asked(
    ActorId person,
    String subject,
    PartialDate on,
    @Nullable Answer answer,
    @Nullable Wish wish,
    @Nullable String obstacle,
    @Nullable String by) {
  /** The subjects that are no life domain. */
  public static final Set<String> SUBJECTS =
      Set.of("near", "support", "wishes", "household", "all");

  public Asked {
    subject = Checks.text("subject", subject, TextForm.SHORT);
    obstacle = Checks.optionalText("obstacle", obstacle, TextForm.LINE);
    by = Checks.optionalText("asked by", by, TextForm.LINE);
  }

  /** The same of another person. */
  public Asked of(ActorId other) {
    return new Asked(other, subject, on, answer, wish, obstacle, by);
  }
}
