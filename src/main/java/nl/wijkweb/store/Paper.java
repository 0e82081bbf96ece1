package nl.wijkweb.store;

import java.util.UUID;
import nl.wijkweb.model.AreaCode;

/**
 * Something that is kept beside a web and is no part of it: it has a version of its own, no change
 * record tells of it, and no export carries it.
 */
public interface Paper {
  /** Given by the caller, so that a retry changes nothing. */
  UUID id();

  /** The area in which it is kept. */
  AreaCode web();

  /** Counts from 1. */
  long version();
}
