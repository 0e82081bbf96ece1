package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;

/** Keeps the properties of actors and ties by id, for whoever needs more than their values. */
interface RowKeeper {
  /** Keeps none, so that less is read. */
  RowKeeper NONE =
      new RowKeeper() {
        @Override
        public void keep(String id, Map<String, Object> row) {}

        @Override
        public List<String> leftOut() {
          return RowChunk.LEFT_OUT;
        }
      };

  void keep(String id, Map<String, Object> row);

  /** The properties that it can do without; with none of these it is given whole rows. */
  default List<String> leftOut() {
    return List.of();
  }
}
