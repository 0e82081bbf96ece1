package nl.wijkweb.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The types that the viewer's comments promise hold, strictly. */
class TypeCheckTests {

  @Test
  void shouldHoldTheTypesOfEveryModule() throws IOException, InterruptedException {
    String compiler = Node.LIBRARIES.resolve("typescript/lib/tsc.js").toString();

    Node.Outcome outcome = Node.run(List.of(compiler, "--project", "web/jsconfig.json"));

    assertThat(outcome.output()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }
}
