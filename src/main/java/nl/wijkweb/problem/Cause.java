package nl.wijkweb.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.model.TextForm;

/**
 * What is wrong, in no language yet.
 *
 * @param parameters a value for each parameter of the code, and for nothing else
 */
public record Cause(ProblemCode code, Map<String, String> parameters) {
  public Cause {
    if (!parameters.keySet().equals(Set.copyOf(code.parameters()))) {
      throw new IllegalArgumentException(code.code() + " takes " + code.parameters());
    }
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Why a text does not fit a form; empty when it fits. */
  public static Optional<Cause> ofText(TextForm form, String text) {
    return form.fault(text)
        .map(
            fault ->
                switch (fault) {
                  case TOO_LONG -> ProblemCode.TEXT_TOO_LONG.of(text.length(), form.longest());
                  case CONTROL -> ProblemCode.TEXT_WITH_CONTROL.of();
                  case SEPARATOR -> ProblemCode.TEXT_WITH_SEPARATOR.of();
                });
  }
}
