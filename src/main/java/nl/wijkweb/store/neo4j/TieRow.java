package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import nl.wijkweb.store.StoredTie;

/**
 * A tie as it was read.
 *
 * @param row the properties of its relationship
 * @param people the people at its ends, under whose keys its words are sealed
 */
record TieRow(StoredTie stored, Map<String, Object> row, List<String> people) {
  boolean isAboutPeople() {
    return !people.isEmpty();
  }
}
