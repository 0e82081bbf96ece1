package nl.wijkweb.store;

import java.time.LocalDate;

/** Invitation lists. */
public interface InvitationStore extends PaperStore<InvitationList> {
  /** Removes the lists of a day before this one. */
  void forget(LocalDate before);
}
