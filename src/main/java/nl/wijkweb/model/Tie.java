package nl.wijkweb.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One spell of a tie between two actors: ties with the same ends and type are spells of one tie.
 *
 * @param id its own id, or null when its key (ends, type, since) is its identity
 * @param from where the tie starts; for types without direction the order means nothing
 * @param to where it ends; never the same as {@code from}
 */
public record Tie(
    @Nullable TieId id,
    ActorId from,
    TieType type,
    ActorId to,
    Course course,
    Bond bond,
    Help help,
    Terms terms,
    Provenance provenance,
    @Nullable String note) {
  public Tie {
    if (from.equals(to)) {
      throw new IllegalArgumentException("a tie cannot join " + from + " with itself");
    }
    note = Checks.optionalText("note", note, TextForm.NOTE);
  }

  /** A tie of which only type and ends are known. */
  public static Tie of(ActorId from, TieType type, ActorId to) {
    return new Tie(
        null,
        from,
        type,
        to,
        Course.UNKNOWN,
        Bond.UNKNOWN,
        Help.UNKNOWN,
        Terms.UNKNOWN,
        Provenance.UNKNOWN,
        null);
  }

  /** Who gives, where the tie is help; the other end is {@link #helped}. */
  public ActorId helper() {
    return type == TieType.CLIENT_OF ? to : from;
  }

  /** Who is helped, where the tie is help: a client's tie leads to the helper, others from it. */
  public ActorId helped() {
    return type == TieType.CLIENT_OF ? from : to;
  }

  /** Whether the tie is active on a day; see {@link Course#isActiveOn}. */
  public boolean isActiveOn(LocalDate day) {
    return course.isActiveOn(day);
  }
}
