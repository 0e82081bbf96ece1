package nl.wijkweb.model;

/** The corner of the triangle of government, community and market in which an actor stands. */
public enum Sector implements Coded {
  COMMUNITY,
  GOVERNMENT,
  MARKET
}
