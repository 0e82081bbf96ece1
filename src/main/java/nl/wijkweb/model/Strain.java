package nl.wijkweb.model;

/** How a tie between two people runs; seen only by those two and the wijkteam. */
public enum Strain implements Coded {
  SMOOTHLY,
  STIFFLY
}
