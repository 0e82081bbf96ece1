package nl.wijkweb.store;

import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.model.ActorId;

/**
 * What is held on one person beside what {@link WebStore} gives anyway, for who asks what is known
 * of them. Nothing is given of whom nothing is held. Safe for use by several threads.
 */
public interface HeldStore {
  /** The visits to a person that are still kept, newest first. */
  List<Visit> listVisits(ActorId person);

  /** The worries about a person, oldest first; those that are closed are about nobody any more. */
  List<Worry> listWorries(ActorId person, LocalDate today);

  /** Who follows a person on a day, in no order. */
  List<HeldCase> listCases(ActorId person, LocalDate day);

  /**
   * What was ever written of a person who is there, also what is gone since: newest change first.
   * What was sealed under a key that was destroyed is left out. Linear in the changes of the whole
   * web, for the records of what is gone can be found by reading them alone.
   */
  List<Recorded<Remembered>> listChanges(ActorId person);
}
