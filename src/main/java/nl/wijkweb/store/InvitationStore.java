package nl.wijkweb.store;

import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.model.AreaCode;

/**
 * Invitation lists. They are no part of a web, so that no change record tells of them. Of actors
 * that were merged a list names the one that stayed. Safe for use by several threads.
 */
public interface InvitationStore {
  /** The lists of a web, by name. */
  List<InvitationList> list(AreaCode web);

  /**
   * Keeps a new list.
   *
   * @throws IdTaken when the id is in use
   */
  void create(InvitationList list);

  /**
   * Replaces a list by one of the same id; {@code list} is of the version that is replaced.
   *
   * @return whether that was still the version
   */
  boolean replace(InvitationList list);

  /** Removes a list; returns whether it was still of that version. */
  boolean remove(InvitationList list);

  /** Removes the lists of a day before this one. */
  void forget(LocalDate before);
}
