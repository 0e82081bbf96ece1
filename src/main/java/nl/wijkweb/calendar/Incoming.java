package nl.wijkweb.calendar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar that comes in. Of its words only its name and place are known; when it is
 * somebody's own affair not even those.
 *
 * @param key by which it is known again in a newer file; it tells nothing
 * @param line where it begins in the file, from 1
 * @param uid what the calendar calls it; empty when it does not say
 * @param name null when it has none that fits
 * @param place the words that tell where it is; null without any
 * @param rule when it is; null when that is not understood
 * @param why why it is not understood, or left out; null when it is neither
 * @param notes what else is to be said of it
 */
record Incoming(
    String key,
    int line,
    String uid,
    @Nullable String name,
    @Nullable String place,
    @Nullable Rule rule,
    @Nullable Why why,
    Set<Note> notes) {
  Incoming {
    notes = Set.copyOf(notes);
  }
}
