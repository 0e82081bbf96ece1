package nl.wijkweb.store;

import java.util.List;
import nl.wijkweb.model.AreaCode;

/**
 * Papers of one kind. Of actors that were merged a paper names the one that stayed. Safe for use by
 * several threads.
 *
 * @param <T> their kind
 */
public interface PaperStore<T extends Paper> {
  /** The papers of a web, by name; none when there is no such web. */
  List<T> list(AreaCode web);

  /**
   * Keeps a new paper.
   *
   * @throws IdTaken when the id is in use
   */
  void create(T paper);

  /**
   * Replaces a paper by one of the same id; {@code paper} is of the version that is replaced.
   *
   * @return whether that was still the version
   */
  boolean replace(T paper);

  /** Removes a paper; returns whether it was still of that version. */
  boolean remove(T paper);
}
