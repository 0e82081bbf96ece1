package nl.wijkweb.store;

import java.util.List;

/**
 * Sealed bytes, and whose keys open them: all are needed, so that destroying any one destroys it.
 *
 * @param keys the ids of the people under whose keys it is sealed, outermost first
 * @param base64 the sealed bytes
 */
public record Sealed(List<String> keys, String base64) implements Sealable {
  public Sealed {
    keys = List.copyOf(keys);
  }
}
