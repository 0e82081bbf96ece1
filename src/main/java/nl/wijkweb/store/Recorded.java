package nl.wijkweb.store;

import org.jspecify.annotations.Nullable;

/**
 * One change of an actor or a tie, as it was recorded.
 *
 * @param before what it was, or null when it was added
 * @param after what it became, or null when it was removed
 */
public record Recorded<T>(Change change, @Nullable T before, @Nullable T after) {}
