package nl.wijkweb.api;

import nl.wijkweb.graph.Projection;
import nl.wijkweb.problem.ProblemCode;

/** The projection that a call asks for. */
final class Projections {
  private Projections() {}

  /**
   * The projection in the query; everyone when none is named, and when the name is noted as wrong.
   */
  static Projection of(Call call) {
    String name = call.http().queryParam("projection");
    if (name == null) {
      return Projection.EVERYONE;
    }
    return Projection.find(name)
        .orElseGet(
            () -> {
              call.wrong(
                  "projection",
                  ProblemCode.NONE_OF_THE_VALUES.of(name, String.join(", ", Projection.names())));
              return Projection.EVERYONE;
            });
  }
}
