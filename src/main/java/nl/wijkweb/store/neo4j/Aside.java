package nl.wijkweb.store.neo4j;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Work beside the caller's own, of which there is never more than the machine has use for. */
final class Aside {
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

  /** Starts work on a thread of its own; empty when too much is under way already. */
  <T> Optional<CompletableFuture<T>> start(Supplier<T> work) {
    if (!places.tryAcquire()) {
      return Optional.empty();
    }
    return Optional.of(
        CompletableFuture.supplyAsync(work, Aside::run)
            .whenComplete((done, failure) -> places.release()));
  }

  /**
   * Waits for what was started.
   *
   * @throws RuntimeException what the work threw
   */
  static <T> T result(CompletableFuture<T> started) {
    try {
      return started.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }

  private static void run(Runnable work) {
    Thread thread = new Thread(work, "wijkweb-reader");
    thread.setDaemon(true);
    thread.start();
  }
}
