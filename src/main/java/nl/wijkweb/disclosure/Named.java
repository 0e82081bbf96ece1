package nl.wijkweb.disclosure;

import java.util.List;
import java.util.function.Predicate;

/**
 * Some actors or ties of a web that one may see.
 *
 * @param count how many there are
 * @param named those of them that may be named
 */
public record Named<T>(int count, List<T> named) {
  static <T> Named<T> of(List<T> all, Predicate<T> mayName) {
    return new Named<>(all.size(), all.stream().filter(mayName).toList());
  }
}
