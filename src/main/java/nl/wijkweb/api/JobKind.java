package nl.wijkweb.api;

import nl.wijkweb.model.Coded;

/** The sorts of work that take longer than a request. */
enum JobKind implements Coded {
  /** A web folder is brought in. */
  IMPORT,
  /** A large change is undone. */
  UNDO,
  /** The figures of a large web are computed. */
  METRICS,
  /** The figures of a web are held against random webs. */
  BANDS,
  /** Who hangs together in a web is sought. */
  COHESION,
  /** The sets of actors that together matter most in a web are sought. */
  KEY_PLAYERS,
  /** A web is invented in the shape of a real one. */
  SYNTHETIC_WEB
}
