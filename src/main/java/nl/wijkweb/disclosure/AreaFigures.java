package nl.wijkweb.disclosure;

import java.util.List;
import java.util.Map;
import nl.wijkweb.graph.Counted;
import nl.wijkweb.metrics.ActorMetrics;
import nl.wijkweb.metrics.Estimate;
import nl.wijkweb.metrics.WebMetrics;

/**
 * The metrics of a web that one may see.
 *
 * @param counted what was counted
 * @param actors a row for each actor whose figures may be shown, in the order of the web
 * @param undefined why a metric has no value, by its key
 * @param estimated how a metric that is no exact value was estimated, by its key
 */
public record AreaFigures(
    Counted counted,
    WebMetrics web,
    List<ActorMetrics> actors,
    Map<String, String> undefined,
    Map<String, Estimate> estimated) {}
