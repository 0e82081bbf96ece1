package nl.wijkweb.disclosure;

import java.util.Map;
import nl.wijkweb.metrics.Bound;

/**
 * How far ties that nobody recorded could move the figures of a web that one may see.
 *
 * @param residents how many residents stand in the figures, inside the area
 * @param one the bounds when each of them has one more tie at most, by the key of the metric
 * @param any the bounds when each of them has any number more
 */
public record UnknownFigures(int residents, Map<String, Bound> one, Map<String, Bound> any) {}
