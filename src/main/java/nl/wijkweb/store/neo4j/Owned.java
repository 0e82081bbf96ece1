package nl.wijkweb.store.neo4j;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Things that are closed together, the last one first; all of them, whatever goes wrong with one.
 */
final class Owned implements AutoCloseable {
  private final Deque<AutoCloseable> things = new ArrayDeque<>();

  synchronized <T extends AutoCloseable> T add(T thing) {
    things.push(thing);
    return thing;
  }

  /** Closes all; a second time closes nothing. */
  @Override
  public synchronized void close() {
    IllegalStateException failure = null;
    while (!things.isEmpty()) {
      failure = close(things.pop(), failure);
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static @Nullable IllegalStateException close(
      AutoCloseable thing, @Nullable IllegalStateException before) {
    try {
      thing.close();
      return before;
    } catch (Exception e) {
      IllegalStateException failure =
          before == null ? new IllegalStateException("the store did not close cleanly") : before;
      failure.addSuppressed(e);
      return failure;
    }
  }
}
