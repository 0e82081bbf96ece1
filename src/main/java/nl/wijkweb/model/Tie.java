package nl.wijkweb.model;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
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

  /**
   * The tie under other ids of actors, wherever it names one.
   *
   * @param ids gives for an id the other one; a free word is asked for too, and is given back
   */
  public Tie renamed(UnaryOperator<String> ids) {
    ActorId arose = course.arose();
    return new Tie(
        id,
        new ActorId(ids.apply(from.value())),
        type,
        new ActorId(ids.apply(to.value())),
        new Course(
            course.status(),
            course.period(),
            course.endReason(),
            course.lastContact(),
            course.lastConfirmed(),
            course.stopsOn(),
            optional(course.successor(), ids),
            arose == null ? null : new ActorId(ids.apply(arose.value()))),
        new Bond(
            bond.frequency(),
            bond.closeness(),
            bond.distance(),
            optional(bond.via(), ids),
            bond.strain(),
            bond.direction()),
        new Help(help.support(), optional(help.fallback(), ids), help.startsBy()),
        terms,
        new Provenance(optional(provenance.saidBy(), ids), provenance.source()),
        note);
  }

  /** The tie between other ends. */
  public Tie joining(ActorId one, ActorId other) {
    return new Tie(id, one, type, other, course, bond, help, terms, provenance, note);
  }

  /** The tie under another id of its own. */
  public Tie named(@Nullable TieId other) {
    return new Tie(other, from, type, to, course, bond, help, terms, provenance, note);
  }

  private static @Nullable String optional(@Nullable String id, UnaryOperator<String> ids) {
    return id == null ? null : ids.apply(id);
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
