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
      "browser within a quarter of an hour. Stop it with Ctrl+C.",
      "",
      "With a provider of sign-in (OpenID Connect) others can reach it too, and sign in there; it",
      "prints its address then, and no link."
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
      "",
      "How many months what people told is kept:",
      "  WIJKWEB_RETENTION_WORRY_MONTHS         a worry, after it was passed on; usually 3",
      "  WIJKWEB_RETENTION_WEB_MONTHS           a resident with all their ties, after somebody"
          + " last",
      "                                         spoke with them or let it stay; usually 12",
      "  WIJKWEB_RETENTION_CONTACT_LOG_MONTHS   a line of a resident's contact log; usually 12",
      "  WIJKWEB_RETENTION_CONVERSATION_MONTHS  the words of a conversation; usually 12",
      "  WIJKWEB_RETENTION_NEAR_CIRCLE_MONTHS   somebody in a near circle, after their last tie",
      "                                         ended; usually 12",
      "  WIJKWEB_RETENTION_VISIT_MONTHS         that a web was opened, and what for; usually 3",
      "  WIJKWEB_RETENTION_AUDIT_MONTHS         who looked at what; usually 60",
      "  WIJKWEB_RETENTION_INVITATION_MONTHS    an invitation list, after its day; usually 12",
      "",
      "With a provider of sign-in, these too:",
      "  WIJKWEB_OIDC_ISSUER         the provider, as it calls itself",
      "  WIJKWEB_OIDC_CLIENT_ID      the name under which it knows Wijkweb",
      "  WIJKWEB_OIDC_CLIENT_SECRET  the secret that it gave for that",
      "  WIJKWEB_ADDRESS             where people find Wijkweb: https://wijkweb.example.nl; the",
      "                              provider must know its /sign-in/callback",
      "  WIJKWEB_HOST                the address of this computer to listen on; usually 127.0.0.1",
      "  WIJKWEB_OIDC_ROLES          which value of the claim is which role: value=role,value=role",
      "  WIJKWEB_OIDC_ROLE_CLAIM     the claim with somebody's role, with dots for what lies"
          + " within",
      "                              another (realm_access.roles); usually 'roles'",
      "  WIJKWEB_OIDC_AREAS_CLAIM    the claim with the codes of their areas; usually 'areas'",
      "  WIJKWEB_OIDC_AREAS          where its values are no codes: value=code,value=code. The code"
          + " *",
      "                              is every area",
      "  WIJKWEB_OIDC_PERSON_CLAIM   the claim with the id of who they are in the web; usually",
      "                              'person'",
      "  WIJKWEB_OIDC_ORGANISATION_CLAIM  the claim with the id of the organisation that somebody"
          + " is",
      "                              contact person of; usually 'organisation'",
      "  WIJKWEB_OIDC_SCOPES         what is asked for beside openid, with spaces between"
    })
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "coordinator",
      description =
          "As what the link signs you in; nothing with a provider. Usually ${DEFAULT-VALUE}.")
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
    Service service = Service.serving(configuration);
    Viewer viewer = new Viewer("local", as, AreaScope.EVERYWHERE, null);
    return new Running(service, terminal, () -> withdraw(configuration.data()))
        .untilStopped(
            address -> {
              announce(configuration.data(), address, service);
              return configuration.provider() == null
                  ? address + "/sign-in?token=" + service.link(viewer)
                  : configuration.provider().address().toString();
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
