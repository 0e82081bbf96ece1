package nl.wijkweb.store;

import nl.wijkweb.model.Coded;

/** What became of an invitation. */
public enum InvitationMark implements Coded {
  INVITED,
  ACCEPTED,
  DECLINED,
  CAME
}
