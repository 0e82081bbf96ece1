package nl.wijkweb;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.wijkweb.metrics.Progress;
import org.jspecify.annotations.Nullable;

/** Shows a person who waits how far a computation has come; nobody else is shown anything. */
final class Waiting implements Progress, AutoCloseable {
  /** Fewer actors than this take no time worth watching. */
  private static final int WORTH_WATCHING = 3_000;

  private static final int STEPS = 1_000;

  private final @Nullable ProgressBar bar;

  private Waiting(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Waiting forComputation(int actors, Terminal terminal) {
    if (!terminal.attended() || actors < WORTH_WATCHING) {
      return new Waiting(null);
    }
    return new Waiting(
        new ProgressBarBuilder()
            .setTaskName("computing")
            .setInitialMax(STEPS)
            .setStyle(ProgressBarStyle.ASCII)
            .hideEta()
            .setConsumer(new ConsoleProgressBarConsumer(System.err))
            .build());
  }

  @Override
  public void at(double share) {
    if (bar != null) {
      bar.stepTo(Math.round(share * STEPS));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
