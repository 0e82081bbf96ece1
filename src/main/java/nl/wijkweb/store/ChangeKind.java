package nl.wijkweb.store;

import nl.wijkweb.model.Coded;

/**
 * What kind of edit a change was, where it is one that can be undone. What a conversation, a worry,
 * a case, a contact log, a shared contact or an erasure did has no kind.
 */
public enum ChangeKind implements Coded {
  ACTOR_ADDED,
  ACTOR_CHANGED,
  ACTOR_REMOVED,
  INVOLVEMENT_CHANGED,
  /** What people say of how an area stands. */
  AREA_MARKED,
  TIE_ADDED,
  TIE_CHANGED,
  TIE_REMOVED,
  IMPORTED,
  /** What people who came together told, entered at once. */
  GATHERED,
  /** What a file of a calendar told, brought in at once. */
  SCHEDULED,
  /** Two actors were found to be one. */
  MERGED,
  /** Two actors were said to be no duplicates. */
  SAID_DIFFERENT,
  /** It undid another change, or did again what was undone. */
  UNDONE
}
