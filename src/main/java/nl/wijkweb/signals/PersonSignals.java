package nl.wijkweb.signals;

import java.util.List;

/**
 * What carries a person, and every signal in the one order of {@link Signal}: they are never summed
 * or ranked.
 */
public record PersonSignals(List<Carrying> carries, List<Finding> signals) {
  public PersonSignals {
    carries = List.copyOf(carries);
    signals = List.copyOf(signals);
  }
}
