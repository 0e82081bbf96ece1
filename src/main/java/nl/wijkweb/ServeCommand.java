package nl.wijkweb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.Coded;
import nl.wijkweb.store.StoreConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the service on webs that stay. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Runs Wijkweb on the webs in your data folder.",
      "Only this computer can reach it. It prints a link that signs you in once: open that in your",
      "browser within a quarter of an hour. Stop it with Ctrl+C."
    },
    footerHeading = "%nIt is set up by these variables of the environment:%n",
    footer = {
      "  WIJKWEB_PORT            the port of the address; usually 8080",
      "  WIJKWEB_DATA            the folder in which your data lies; usually 'data' here",
      "  WIJKWEB_MASTER_KEY      32 bytes in Base64 that protect the keys of people; without it a",
      "                          file in the data folder does",
      "  WIJKWEB_NEO4J_URI       the address of a Neo4j elsewhere; without it one runs within",
      "  WIJKWEB_NEO4J_USER      who signs in there; usually 'neo4j'",
      "  WIJKWEB_NEO4J_PASSWORD  with what password",
      "  WIJKWEB_WORRY_MONTHS    how many months a worry is kept that was passed on; usually 3"
    })
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "coordinator",
      description = "As what the link signs you in. Usually ${DEFAULT-VALUE}.")
  private String role = "coordinator";

  @Spec private CommandSpec spec;

  ServeCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = Map.copyOf(environment);
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws Exception {
    UserRole as =
        Coded.find(UserRole.class, role)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "'"
                            + role
                            + "' is no role. Roles are: "
                            + String.join(", ", Coded.codes(UserRole.class))
                            + "."));
    Configuration configuration = Configuration.of(environment);
    StoreConfig store = configuration.store();
    Service service = Service.serving(store, configuration.port(), configuration.retention());
    Viewer viewer = new Viewer("local", as, AreaScope.EVERYWHERE, null);
    return new Running(service, terminal, () -> withdraw(configuration.data()))
        .untilStopped(
            address -> {
              announce(configuration.data(), address, service);
              return address + "/sign-in?token=" + service.link(viewer);
            });
  }

  /** Tells commands on this machine where the webs are held, now that this process holds them. */
  private void announce(Path data, String address, Service service) {
    try {
      ServeFile.write(data, address, service.lastingToken(Operator.VIEWER));
    } catch (IOException refused) {
      terminal.messages().println("Import and export will not find this service: " + refused);
    }
  }

  private static void withdraw(Path data) {
    try {
      ServeFile.remove(data);
    } catch (IOException stuck) {
      throw new UncheckedIOException("serve.json could not be removed", stuck);
    }
  }
}
