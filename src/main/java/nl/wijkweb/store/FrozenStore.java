package nl.wijkweb.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;

/** Frozen tables. Nothing changes or removes one. Safe for use by several threads. */
public interface FrozenStore {
  /** Keeps a table. The same id again changes nothing and gives what is there. */
  Saved<FrozenTable> freeze(FrozenTable table);

  /** One table. */
  Optional<FrozenTable> find(UUID id);

  /** The tables of an area without their text, newest first. */
  List<FrozenTable> list(AreaCode area);
}
