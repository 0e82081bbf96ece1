package nl.wijkweb.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An unmodifiable set over a part of an array whose numbers are ascending and distinct. */
final class IntSlice extends AbstractSet<Integer> {
  private final int[] numbers;
  private final int start;
  private final int end;

  IntSlice(int[] numbers, int start, int end) {
    this.numbers = numbers;
    this.start = start;
    this.end = end;
  }

  @Override
  public int size() {
    return end - start;
  }

  @Override
  public boolean contains(@Nullable Object wanted) {
    return wanted instanceof Integer number
        && java.util.Arrays.binarySearch(numbers, start, end, number) >= 0;
  }

  @Override
  public Iterator<Integer> iterator() {
    return new Iterator<>() {
      private int at = start;

      @Override
      public boolean hasNext() {
        return at < end;
      }

      @Override
      public Integer next() {
        if (at == end) {
          throw new NoSuchElementException();
        }
        return numbers[at++];
      }
    };
  }
}
