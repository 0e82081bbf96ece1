package nl.wijkweb.metrics;

import nl.wijkweb.model.Coded;

/** Why a metric of a web has no band. */
public enum NoBand implements Coded {
  /** The numbers of ties of the actors fix it: every random web has the same value. */
  FIXED,
  /** It has no value in this web, or in any random one. */
  UNDEFINED,
  /** It is not one number but several. */
  SEVERAL,
  /** Random webs know no direction and no weight. */
  PLAIN
}
