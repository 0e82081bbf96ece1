package nl.wijkweb.access;

import nl.wijkweb.model.Coded;

/**
 * What somebody is signed in as. What each may see and do stands in {@link Operation} and {@link
 * Policy}.
 */
public enum UserRole implements Coded {
  COORDINATOR,
  WIJKTEAM,
  TEAM_LEADER,
  OVERSEER,
  RESEARCHER,
  RESIDENT,
  CONTACT_PERSON,
  ADMINISTRATOR,
  /** Who runs the service on this machine and owns its files; signs in by the command line only. */
  OPERATOR
}
