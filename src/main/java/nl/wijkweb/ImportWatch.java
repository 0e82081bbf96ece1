package nl.wijkweb;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.wijkweb.store.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Watches an import from the command line: shows a person who waits how far it is, and when they
 * stop the command lets the import stop cleanly first.
 */
final class ImportWatch implements Progress, AutoCloseable {
  private static final long LONGEST_STOP_SECONDS = 15;

  private final Terminal terminal;
  private final String name;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "wijkweb-stop-import");
  private volatile Runnable atStop = () -> {};
  private volatile boolean stopped;
  private @Nullable ProgressBar bar;
  private String part = "";

  /**
   * @param name what is brought in
   */
  ImportWatch(Terminal terminal, String name) {
    this.terminal = terminal;
    this.name = name;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void reading(long rows) {
    show("reading rows", rows, -1);
  }

  @Override
  public void planning(long rows) {
    show("comparing rows", rows, -1);
  }

  @Override
  public void at(long done, long total) {
    if (total > 0) {
      show("writing", done, total);
    }
  }

  /** The bar shows anew every second; before the writing nobody knows how long it gets. */
  private void show(String busy, long done, long total) {
    if (!terminal.attended()) {
      return;
    }
    if (!busy.equals(part)) {
      hideBar();
      part = busy;
    }
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name + ": " + busy)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
    }
    bar.stepTo(done);
  }

  @Override
  public boolean cancelled() {
    return stopped;
  }

  /** Says what else is to be done when the person stops the command. */
  void atStop(Runnable work) {
    atStop = work;
  }

  /** Ends the bar, so that something else can be told. */
  void hideBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void close() {
    hideBar();
    over.countDown();
    if (!stopped) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  private void stop() {
    stopped = true;
    atStop.run();
    try {
      if (!over.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        terminal.messages().println("The import did not stop in time.");
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
