package nl.wijkweb.metrics;

/** The least and the greatest that a figure can be. */
public record Bound(double lowest, double highest) {}
