package nl.wijkweb.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import nl.wijkweb.model.ActorId;

/**
 * How long what was told is kept: from when one counts, and forgetting what is over. What is
 * forgotten cannot be read by anybody, and cannot be brought back; forgetting again changes
 * nothing. Whole people are erased by {@link WebStore#erasePerson}. Safe for use by several
 * threads.
 */
public interface KeptStore {
  /**
   * From when one counts for some people, in no order; one reading for all.
   *
   * @param today what was said on a later day does not count yet
   */
  List<Kept> list(Collection<ActorId> people, LocalDate today);

  /** Notes that the rule met people; whoever it met before stays as they are. */
  void meet(Collection<ActorId> people, LocalDate day);

  /** Notes that somebody's web is to stay. */
  void renew(ActorId person, LocalDate day);

  /** Destroys the lines of people's contact logs that are older than they may be. */
  void forgetContacts(Collection<ActorId> people, Period kept, LocalDate today);

  /** Destroys the conversations with people that are older than they may be. */
  void forgetConversations(Collection<ActorId> people, Period kept, LocalDate today);

  /** Forgets the visits to people that were over before a moment. */
  void forgetVisits(Collection<ActorId> people, Instant before);

  /**
   * Forgets the lines of the audit from the first on, up to the first that is not of before the
   * moment. The number and hash of the last that goes are kept, so that the chain can be followed
   * from there.
   */
  void forgetAudit(Instant before);
}
