package nl.wijkweb.store.neo4j;

import java.util.regex.Pattern;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;

/**
 * The free words of a tie: where a person is at an end they are sealed together. A fallback or
 * successor that is the id of an actor is no free word.
 */
record TieWords(
    @Nullable String note,
    @Nullable String saidBy,
    @Nullable String fallback,
    @Nullable String successor) {
  /** No words at all. */
  static final TieWords NONE = new TieWords(null, null, null, null);

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  static TieWords of(Tie tie) {
    return new TieWords(
        tie.note(),
        tie.provenance().saidBy(),
        free(tie.help().fallback()),
        free(tie.course().successor()));
  }

  boolean nothing() {
    return note == null && saidBy == null && fallback == null && successor == null;
  }

  /** The tie with {@link StoredTie#SEALED} wherever these words stood, and without its note. */
  static Tie hide(Tie tie) {
    TieWords words = of(tie);
    return put(
        tie,
        null,
        words.saidBy == null ? null : StoredTie.SEALED,
        words.fallback == null ? tie.help().fallback() : StoredTie.SEALED,
        words.successor == null ? tie.course().successor() : StoredTie.SEALED);
  }

  /** A hidden tie with these words where they belong. */
  Tie showIn(Tie tie) {
    return put(
        tie,
        note,
        saidBy,
        fallback == null ? tie.help().fallback() : fallback,
        successor == null ? tie.course().successor() : successor);
  }

  /** The tie with the words of another in place of those that somebody was not shown. */
  static Tie fill(Tie tie, TieWords known) {
    return put(
        tie,
        tie.note(),
        shown(tie.provenance().saidBy(), known.saidBy),
        shown(tie.help().fallback(), known.fallback),
        shown(tie.course().successor(), known.successor));
  }

  static Tie withNote(Tie tie, @Nullable String note) {
    return put(
        tie, note, tie.provenance().saidBy(), tie.help().fallback(), tie.course().successor());
  }

  private static @Nullable String shown(@Nullable String given, @Nullable String known) {
    return StoredTie.SEALED.equals(given) ? known : given;
  }

  private static @Nullable String free(@Nullable String text) {
    return text == null || ID.matcher(text).matches() ? null : text;
  }

  private static Tie put(
      Tie tie,
      @Nullable String note,
      @Nullable String saidBy,
      @Nullable String fallback,
      @Nullable String successor) {
    Course course = tie.course();
    Help help = tie.help();
    return new Tie(
        tie.id(),
        tie.from(),
        tie.type(),
        tie.to(),
        new Course(
            course.status(),
            course.period(),
            course.endReason(),
            course.lastContact(),
            course.lastConfirmed(),
            course.stopsOn(),
            successor,
            course.arose()),
        tie.bond(),
        new Help(help.support(), fallback, help.startsBy()),
        tie.terms(),
        new Provenance(saidBy, tie.provenance().source()),
        note);
  }
}
