package nl.wijkweb.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The unmodifiable set of the numbers from 0 up to, but not including, a size. */
final class IntRange extends AbstractSet<Integer> {
  private final int size;

  IntRange(int size) {
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean contains(@Nullable Object wanted) {
    return wanted instanceof Integer number && number >= 0 && number < size;
  }

  @Override
  public Iterator<Integer> iterator() {
    return IntStream.range(0, size).iterator();
  }
}
