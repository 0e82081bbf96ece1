package nl.wijkweb.metrics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * How to compute: on how many threads, and who hears of it. The results do not depend on it: work
 * is cut into parts by its size alone, and the parts are added up in their order.
 *
 * <p>Every computation can be cancelled by interrupting its thread; it then throws {@link
 * CancellationException} and leaves the thread interrupted.
 */
public record Work(int threads, Progress progress) {
  /** The most parts into which work is cut: enough for many threads, few enough to add up. */
  private static final int PARTS = 64;

  public Work {
    if (threads < 1) {
      throw new IllegalArgumentException("there are " + threads + " threads, must be 1 or more");
    }
  }

  /** As many threads as there are cores, in silence. */
  public static Work onEveryCore() {
    return new Work(Runtime.getRuntime().availableProcessors(), Progress.SILENT);
  }

  /** The same, heard by another listener. */
  Work heardBy(Progress listener) {
    return new Work(threads, listener);
  }

  /** Part of a number of units: from {@code start} up to, but not including, {@code end}. */
  record Part(int start, int end) {}

  /** What computes one part; it may run on any thread. */
  interface Computation<T> {
    T of(Part part);
  }

  /**
   * Computes all units in parts, and hands the results over in the order of the parts.
   *
   * @param units how many there are
   * @param grain parts begin at multiples of this; no part is smaller
   */
  <T> void inParts(int units, int grain, Computation<T> computation, Consumer<T> result) {
    int grains = (units + grain - 1) / grain;
    int parts = Math.max(1, Math.min(PARTS, grains));
    IntFunction<Part> part =
        i ->
            new Part(
                (int) Math.min(units, (long) grains * i / parts * grain),
                (int) Math.min(units, (long) grains * (i + 1) / parts * grain));
    each(parts, i -> computation.of(part.apply(i)), result);
  }

  /**
   * Computes units that are each worth a thread, and hands the results over in their order.
   *
   * @param units how many there are
   */
  <T> void each(int units, IntFunction<T> computation, Consumer<T> result) {
    if (threads == 1 || units == 1) {
      for (int i = 0; i < units; i++) {
        result.accept(computation.apply(i));
        progress.at((i + 1.0) / units);
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, units), Work::daemon);
    try {
      inOrder(pool, units, computation, result);
    } finally {
      pool.shutdownNow();
    }
  }

  /** Keeps only a few results waiting, so that memory is bounded by threads and not by parts. */
  private <T> void inOrder(
      ExecutorService pool, int parts, IntFunction<T> computation, Consumer<T> result) {
    Deque<Future<T>> waiting = new ArrayDeque<>();
    int next = 0;
    for (int done = 0; done < parts; done++) {
      while (next < parts && waiting.size() < 2 * threads) {
        int part = next++;
        waiting.add(pool.submit(() -> computation.apply(part)));
      }
      result.accept(await(waiting.remove()));
      progress.at((done + 1.0) / parts);
    }
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cancelled();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "metrics");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Ends the computation if its thread was interrupted; cheap enough for every vertex of a part.
   */
  public static void stopIfCancelled() {
    if (Thread.currentThread().isInterrupted()) {
      throw cancelled();
    }
  }

  private static CancellationException cancelled() {
    return new CancellationException("the computation was cancelled");
  }
}
