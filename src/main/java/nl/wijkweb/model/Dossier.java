package nl.wijkweb.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people write of an initiative, or of another party, that no tie tells (002 L2891). Never of
 * a person.
 *
 * @param idea what it is about
 * @param milestones what happened, a line each, that may begin with its date; see {@link Milestone}
 * @param furthers what helps it on
 * @param hinders what is in its way
 */
public record Dossier(
    @Nullable String idea,
    @Nullable String milestones,
    @Nullable String furthers,
    @Nullable String hinders) {
  /** Of which nothing is written. */
  public static final Dossier NONE = new Dossier(null, null, null, null);

  public Dossier {
    idea = Checks.optionalText("idea", idea, TextForm.NOTE);
    milestones = Checks.optionalText("milestones", milestones, TextForm.NOTE);
    furthers = Checks.optionalText("furthers", furthers, TextForm.NOTE);
    hinders = Checks.optionalText("hinders", hinders, TextForm.NOTE);
  }

  /** The milestones, those without a date last, else by date and as written; linear. */
  public List<Milestone> steps() {
    return milestones == null ? List.of() : Milestone.all(milestones);
  }
}
