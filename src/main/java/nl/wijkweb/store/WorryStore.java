package nl.wijkweb.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;

/**
 * Worries that were passed on to the wijkteam. What is over or closed cannot be read by anybody.
 * Safe for use by several threads.
 */
public interface WorryStore {
  /**
   * Keeps a worry. The same id again changes nothing and gives what is there.
   *
   * @throws NotThere when there is no such web
   */
  Saved<Worry> passOn(Worry worry, LocalDate today, Change change);

  /** One worry, also when it is closed; empty when its time is over. */
  Optional<Worry> find(UUID id, LocalDate today);

  /** The worries of an area that are open, oldest first. */
  List<Worry> list(AreaCode area, LocalDate today);

  /**
   * Takes a worry a step further, with all that is written with it, or nothing. Its words are
   * destroyed when it is closed.
   *
   * @return the worry as it is now; not created when the step made it no other
   * @throws NotThere when there is no such worry, or its time is over
   * @throws IdTaken when the id of the new person, or of the line in the contact log, is in use
   */
  Saved<Worry> step(UUID id, LocalDate today, WorryWork work, Change change);

  /** Destroys the words of all worries whose time is over, and the worries with them. */
  void forget(LocalDate today);
}
