package nl.wijkweb;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ExitCode;

/** Runs a service in the foreground until somebody stops it. */
final class Running {
  private static final long LONGEST_STOP_SECONDS = 30;

  private final Service service;
  private final Terminal terminal;
  private final Runnable afterwards;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final CountDownLatch finished = new CountDownLatch(1);

  /**
   * @param afterwards what is done once the service is closed
   */
  Running(Service service, Terminal terminal, Runnable afterwards) {
    this.service = service;
    this.terminal = terminal;
    this.afterwards = afterwards;
  }

  /**
   * Starts the service, prints what a person opens once it is ready, and waits for the process to
   * be stopped.
   *
   * @param shown from the address of the page to what is printed
   */
  int untilStopped(UnaryOperator<String> shown) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "wijkweb-stop"));
    String address;
    try {
      address = service.start();
      terminal.messages().println("The page is at " + address + "; the webs are being read.");
      service.awaitReady();
    } catch (RuntimeException failed) {
      terminal.messages().println("It did not start: " + failed.getMessage());
      stop();
      return ExitCode.SOFTWARE;
    }
    terminal.results().println(shown.apply(address));
    terminal.messages().println("Ready. Stop with Ctrl+C.");
    finished.await();
    return ExitCode.OK;
  }

  private void stop() {
    if (stopped.compareAndSet(false, true)) {
      try {
        service.close();
        afterwards.run();
      } finally {
        finished.countDown();
      }
    }
  }

  private void stopAndWait() {
    stop();
    try {
      if (!finished.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        terminal.messages().println("It did not stop in time.");
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
