package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract of the API, written by hand in {@code openapi.yaml}: {@code /v1/openapi.json}. */
final class ContractResource {
  /** Every operation has one or two; the bound is there for files of others, and this is ours. */
  private static final int MOST_ALIASES = 1_000;

  private final JsonNode contract;

  ContractResource() {
    try (InputStream yaml = ContractResource.class.getResourceAsStream("/openapi.yaml")) {
      if (yaml == null) {
        throw new IllegalStateException("openapi.yaml is missing");
      }
      // The plain parser, because it knows the merge keys with which the contract avoids
      // repetition.
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(MOST_ALIASES);
      Object tree = new Yaml(new SafeConstructor(options)).load(yaml);
      this.contract = Json.MAPPER.valueToTree(tree);
    } catch (IOException broken) {
      throw new UncheckedIOException("openapi.yaml cannot be read", broken);
    }
  }

  void get(Call call) {
    call.knownQuery();
    call.check();
    Answers.json(call.http(), contract);
  }
}
