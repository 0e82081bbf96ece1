package nl.wijkweb.signals;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Whoever helps a household as one: an organisation with its people and activities, or somebody by
 * themselves.
 *
 * @param organisation null when it is somebody by themselves
 * @param help by the ties of each, whoever of them helps
 */
public record Party(@Nullable ActorId organisation, List<Help> help) {
  /** How far help has come. */
  public enum Stage implements Coded {
    ACTIVE,
    AGREED,
    PAUSED,
    /** Within the time that the thresholds say. */
    ENDED
  }

  /**
   * One tie by which somebody is helped.
   *
   * @param promise null unless it is agreed
   */
  public record Help(
      Tie tie, ActorId helper, ActorId helped, Stage stage, @Nullable Promise promise) {
    private boolean goesOn() {
      return stage != Stage.ENDED;
    }
  }

  public Party {
    if (help.isEmpty()) {
      throw new IllegalArgumentException("a party helps with something");
    }
    help =
        help.stream()
            .sorted(Comparator.comparing(Help::stage).thenComparing(Help::tie, Finding.ORDER))
            .toList();
  }

  /** Who helps, the organisation itself left out. */
  public Set<ActorId> helpers() {
    return help.stream()
        .map(Help::helper)
        .filter(helper -> !helper.equals(organisation))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How far the help has come that came farthest. */
  public Stage stage() {
    return help.get(0).stage();
  }

  /** Whether any of them coordinates for the household now. */
  public boolean coordinates() {
    return help.stream()
        .anyMatch(
            one -> one.tie().type() == TieType.COORDINATES_FOR && one.stage() == Stage.ACTIVE);
  }

  /** The kinds of support that go on or are to come; those of the past when all is past. */
  public Set<Support> support() {
    Collection<Help> of =
        stage() == Stage.ENDED ? help : help.stream().filter(Help::goesOn).toList();
    return of.stream()
        .flatMap(one -> Given.kinds(one.tie()).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Support.class)));
  }

  /** When any of them last was in touch, as far as anybody wrote it down. */
  public Optional<PartialDate> lastContact() {
    return help.stream()
        .flatMap(one -> Stream.ofNullable(one.tie().course().lastContact()))
        .max(Comparator.naturalOrder());
  }

  /** Whether any of what is agreed should have begun; empty when nothing is agreed. */
  public Optional<Certainty> late() {
    List<Certainty> late =
        help.stream().flatMap(one -> Stream.ofNullable(one.promise())).map(Promise::late).toList();
    return late.isEmpty() ? Optional.empty() : Optional.of(Certainty.any(late.stream()));
  }
}
