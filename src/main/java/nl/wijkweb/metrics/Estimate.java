package nl.wijkweb.metrics;

/**
 * How a metric was estimated, where computing it exactly would take too long.
 *
 * @param sources from how many actors, drawn at random, ways were followed
 * @param error with this confidence no actor's normalised value is farther off than this
 * @param confidence the chance that this holds, 0 to 1
 */
public record Estimate(int sources, double error, double confidence) {}
