package nl.wijkweb.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An enum whose constants are written as a code in files, in the store and in the API. The code is
 * the constant's name in lower-case kebab unless the enum says otherwise.
 */
public interface Coded {
  /** The constant's name; every enum has it. */
  String name();

  /** The code by which this value is written outside Java. Never empty. */
  default String code() {
    return Codes.plain(name());
  }

  /**
   * Finds the constant that a text stands for. Case, surrounding space and the difference between
   * space, underscore and hyphen are forgiven; anything else is not.
   *
   * @return the constant, or empty when the text is none of the codes
   */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String text) {
    return Codes.find(type, text);
  }

  /**
   * All codes of an enum in the order of declaration, to tell a user what would have been right.
   */
  static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
  }
}
