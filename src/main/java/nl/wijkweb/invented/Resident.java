package nl.wijkweb.invented;

import nl.wijkweb.model.ActorId;

/**
 * Somebody who lives in the village.
 *
 * @param withdrawn whether they have nobody outside their home
 */
record Resident(ActorId id, String street, String household, String ageBand, boolean withdrawn) {
  private static final String CHILD = "0-17";

  boolean isAdult() {
    return !ageBand.equals(CHILD);
  }

  boolean isOld() {
    return ageBand.equals("65-79") || ageBand.equals("80+");
  }
}
