package nl.wijkweb.metrics;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The pairs of a {@code village-N.edges} file: two numbers a line. */
public final class EdgesFile {
  private int[] numbers = new int[1 << 16];
  private int size;

  /** Reads a file. */
  public EdgesFile(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      int number = 0;
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next >= '0') {
          number = 10 * number + next - '0';
        } else {
          add(number);
          number = 0;
        }
      }
    }
  }

  private void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  /** The first number of each line. */
  public int[] from() {
    return every(0);
  }

  /** The second number of each line. */
  public int[] to() {
    return every(1);
  }

  private int[] every(int start) {
    int[] ends = new int[size / 2];
    for (int edge = 0; edge < ends.length; edge++) {
      ends[edge] = numbers[2 * edge + start];
    }
    return ends;
  }
}
