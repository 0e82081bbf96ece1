package nl.wijkweb.calendar;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an event of a calendar that comes in.
 *
 * @param key by which it is known again; it tells nothing of it
 * @param line where it begins in the file, from 1
 * @param name null when it has none that fits, or it is somebody's own affair
 * @param where the words that tell where it is; null without any
 * @param why why it stays out; null unless it does
 * @param activity what of the web it is; null when that is new, or it stays out
 * @param schedule when it is from now on; null when it stays out
 * @param place where it is in the web; null when that is not known
 * @param next when it is the next times
 */
public record Planned(
    String key,
    int line,
    @Nullable String name,
    @Nullable String where,
    Outcome outcome,
    @Nullable Why why,
    @Nullable ActorId activity,
    @Nullable String schedule,
    @Nullable ActorId place,
    List<Moment> next,
    Set<Note> notes) {
  /** What becomes of it. */
  public enum Outcome implements Coded {
    CREATE,
    CHANGE,
    /** The web has it like this. */
    SAME,
    /** It stays out. */
    OUT
  }

  public Planned {
    next = List.copyOf(next);
    notes = Collections.unmodifiableSortedSet(new TreeSet<>(notes));
  }
}
