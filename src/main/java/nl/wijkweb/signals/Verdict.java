package nl.wijkweb.signals;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
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

  /**
   * What a rule finds, unless the person said of its subject that it is well as it is. Then it is
   * absent by their own judgement, and on what it would have rested is nobody's matter.
   */
  static Verdict unlessContent(Told told, Supplier<Verdict> rule) {
    return told.isContent() ? new Verdict(State.ABSENT, true, List.of(), null) : rule.get();
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
