package nl.wijkweb.metrics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What {@code src/bench/compare/run} talks with: a line {@code WORK SECONDS} asks for a work, again
 * and again for so many seconds but once at least; the answer is the median time in seconds and
 * what came out, so that peers can be compared, or {@code none} for a work that a peer has not.
 */
public final class PeerLoop {
  private PeerLoop() {}

  /** Answers until standard input ends. */
  public static void serve(Map<String, Callable<Double>> works) throws IOException {
    System.out.println("ready");
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = asked.readLine(); line != null; line = asked.readLine()) {
      String[] words = line.split(" ");
      Callable<Double> work = works.get(words[0]);
      System.out.println(work == null ? "none" : answer(work, Double.parseDouble(words[1])));
    }
  }

  private static String answer(Callable<Double> work, double budget) {
    double[] times = new double[0];
    double value = 0;
    double spent = 0;
    try {
      while (times.length == 0 || spent < budget) {
        long start = System.nanoTime();
        value = work.call();
        double time = (System.nanoTime() - start) / 1e9;
        times = Arrays.copyOf(times, times.length + 1);
        times[times.length - 1] = time;
        spent += time;
      }
    } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
      return "failed " + failure.getClass().getSimpleName();
    }
    Arrays.sort(times);
    return times[times.length / 2] + " " + value;
  }
}
