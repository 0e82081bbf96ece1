package nl.wijkweb.signin;

import nl.wijkweb.model.Coded;

/** Why somebody is not signed in. The viewer says what to do about each. */
public enum SignInRefusal implements Coded {
  /** The provider cannot be reached, or is not what it was set up to be. */
  UNREACHABLE,
  /** The provider says no, or the person turned back there. */
  DENIED,
  /** What came back does not fit what was asked: too late, twice, elsewhere, or forged. */
  FAILED,
  /** The provider tells no role that is known here. */
  NO_ROLE,
  /** The provider tells more than one role; which is meant cannot be guessed. */
  SEVERAL_ROLES,
  /** The provider tells no area for the role. */
  NO_AREAS,
  /** The role is of somebody in the web, and the provider does not tell whom. */
  NO_PERSON
}
