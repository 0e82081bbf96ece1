package nl.wijkweb.model;

import java.util.List;

/**
 * An outcome or count that is no tie: "almost two hundred participants".
 *
 * @param value the figure as the source gives it, possibly with a mark such as {@code >500}
 */
public record Indicator(
    AreaCode area, String name, PartialDate on, String value, List<String> source) {
  public Indicator {
    name = Checks.text("an indicator's name", name, TextForm.LINE);
    value = Checks.text("an indicator's value", value, TextForm.LINE);
    source = Checks.texts("source", source);
  }
}
