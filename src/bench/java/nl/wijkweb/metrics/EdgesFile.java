package nl.wijkweb.metrics;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The pairs of an {@code .edges} file: two numbers a line. It is read twice, so that nothing has to
 * grow.
 */
public final class EdgesFile {
  private final int[] from;
  private final int[] to;

  /** Reads a file. */
  public EdgesFile(Path file) throws IOException {
    int lines = 0;
    try (InputStream in = open(file)) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        lines += next == '\n' ? 1 : 0;
      }
    }
    from = new int[lines];
    to = new int[lines];
    try (InputStream in = open(file)) {
      for (int line = 0; line < lines; line++) {
        from[line] = number(in);
        to[line] = number(in);
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  private static int number(InputStream in) throws IOException {
    int number = 0;
    for (int next = in.read(); next >= '0'; next = in.read()) {
      number = 10 * number + next - '0';
    }
    return number;
  }

  /** The first number of each line. */
  public int[] from() {
    return from;
  }

  /** The second number of each line. */
  public int[] to() {
    return to;
  }
}
