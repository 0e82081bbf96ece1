package nl.wijkweb.metrics;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Values of metrics as results hold them. */
final class Values {
  private Values() {}

  static @Nullable Object of(OptionalDouble value) {
    return value.isEmpty() ? null : value.getAsDouble();
  }

  static @Nullable Object of(OptionalInt value) {
    return value.isEmpty() ? null : value.getAsInt();
  }
}
