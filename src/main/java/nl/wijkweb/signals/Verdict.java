package nl.wijkweb.signals;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What a rule finds.
 *
 * @param silenced whether it is absent because the person said that it is well as it is
 * @param evidence the ties it rests on
 * @param question what would settle it, when it is unknown
 */
record Verdict(State state, boolean silenced, List<Tie> evidence, @Nullable Question question) {
  Verdict {
    evidence = List.copyOf(evidence);
  }

  static Verdict present(Collection<Tie> evidence) {
    return new Verdict(State.PRESENT, false, List.copyOf(evidence), null);
  }

  static Verdict absent(Collection<Tie> evidence) {
    return new Verdict(State.ABSENT, false, List.copyOf(evidence), null);
  }

  static Verdict unknown(Question question, Collection<Tie> evidence) {
    return new Verdict(State.UNKNOWN, false, List.copyOf(evidence), question);
  }

  /** Absent by the person's own judgement; on what it would have rested is then nobody's matter. */
  static Verdict bySilence() {
    return new Verdict(State.ABSENT, true, List.of(), null);
  }

  /**
   * One verdict of several about parts of a life: present when it is present in any part, then
   * unknown when it is so in any, then silenced.
   *
   * @param parts at least one
   */
  static Verdict ofParts(List<Verdict> parts) {
    return Stream.of(State.PRESENT, State.UNKNOWN)
        .flatMap(state -> parts.stream().filter(part -> part.state() == state))
        .findFirst()
        .or(() -> parts.stream().filter(Verdict::silenced).findFirst())
        .or(() -> parts.stream().findFirst())
        .map(first -> first.withTheLikeOf(parts))
        .orElseThrow();
  }

  private Verdict withTheLikeOf(List<Verdict> parts) {
    List<Tie> all =
        parts.stream()
            .filter(part -> part.state() == state && part.silenced() == silenced)
            .flatMap(part -> part.evidence().stream())
            .distinct()
            .toList();
    return new Verdict(state, silenced, all, question);
  }
}
