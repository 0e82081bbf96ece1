package nl.wijkweb;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkweb.api.Retention;
import nl.wijkweb.signin.ProviderSettings;
import nl.wijkweb.store.StoreConfig;
import org.jspecify.annotations.Nullable;

/**
 * How the service is set up, from the environment.
 *
 * @param host the address of this machine on which the service listens
 * @param port where the service listens
 * @param data the folder in which the data lies
 * @param neo4j a Neo4j elsewhere, or null for the one within
 * @param masterKey the key that wraps the keys of people, or null for a generated file
 * @param retention how long what people told is kept
 * @param provider where people sign in, or null when only who has the link does
 */
public record Configuration(
    String host,
    int port,
    Path data,
    @Nullable Neo4j neo4j,
    @Nullable String masterKey,
    Retention retention,
    @Nullable ProviderSettings provider) {
  static final String THIS_MACHINE = "127.0.0.1";
  private static final String PREFIX = "WIJKWEB_";
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+");
  private static final int USUAL_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;
  private static final List<String> SCHEMES =
      List.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");
  private static final List<String> OWN =
      List.of(
          "WIJKWEB_HOST",
          "WIJKWEB_PORT",
          "WIJKWEB_DATA",
          "WIJKWEB_MASTER_KEY",
          "WIJKWEB_NEO4J_URI",
          "WIJKWEB_NEO4J_USER",
          "WIJKWEB_NEO4J_PASSWORD");
  private static final List<String> KNOWN =
      Stream.of(OWN, RetentionConfiguration.KNOWN, ProviderConfiguration.KNOWN)
          .flatMap(List::stream)
          .toList();

  /** A Neo4j elsewhere, and how to sign in to it. */
  public record Neo4j(URI uri, String user, String password) {
    /** Without the password. */
    @Override
    public String toString() {
      return uri + " as " + user;
    }
  }

  /** Where the webs are kept. */
  public StoreConfig store() {
    StoreConfig.Remote remote =
        neo4j == null ? null : new StoreConfig.Remote(neo4j.uri(), neo4j.user(), neo4j.password());
    return new StoreConfig(data, remote, masterKey);
  }

  /** Without the master key. */
  @Override
  public String toString() {
    return "port " + port + ", data " + data + (neo4j == null ? "" : ", Neo4j " + neo4j);
  }

  /** The environment is not right; the message says everything that is wrong with it. */
  public static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(List<String> problems) {
      super(String.join(System.lineSeparator(), problems));
    }
  }

  /**
   * Reads the environment.
   *
   * @throws Wrong with everything that is wrong with it
   */
  public static Configuration of(Map<String, String> environment) {
    List<String> problems = new ArrayList<>();
    for (String name : new TreeSet<>(environment.keySet())) {
      if (name.startsWith(PREFIX) && !KNOWN.contains(name)) {
        problems.add(name + " is not known. Known are: " + String.join(", ", KNOWN) + ".");
      }
    }
    int port = number(environment, "WIJKWEB_PORT", USUAL_PORT, 0, HIGHEST_PORT, problems);
    Path data = data(environment, problems);
    Neo4j neo4j = neo4j(environment, problems);
    Retention retention = RetentionConfiguration.of(environment, problems);
    ProviderSettings provider = ProviderConfiguration.of(environment, problems);
    String host = host(environment, provider, problems);
    if (!problems.isEmpty()) {
      throw new Wrong(problems);
    }
    return new Configuration(
        host,
        port,
        data,
        neo4j,
        find(environment, "WIJKWEB_MASTER_KEY").orElse(null),
        retention,
        provider);
  }

  /** Without a provider nobody but this machine may come near: it cannot tell who they are. */
  private static String host(
      Map<String, String> environment, @Nullable ProviderSettings provider, List<String> problems) {
    String host = find(environment, "WIJKWEB_HOST").orElse(THIS_MACHINE);
    if (!HOST.matcher(host).matches()) {
      problems.add("WIJKWEB_HOST is '" + host + "'; write the name or IPv4 address to listen on.");
    } else if (provider == null && !host.equals(THIS_MACHINE)) {
      problems.add(
          "WIJKWEB_HOST is '"
              + host
              + "', but without a provider of sign-in only this machine may reach Wijkweb:"
              + " set WIJKWEB_OIDC_ISSUER too, or leave WIJKWEB_HOST out.");
    }
    return host;
  }

  static int number(
      Map<String, String> environment,
      String name,
      int usual,
      int lowest,
      int highest,
      List<String> problems) {
    String text = find(environment, name).orElse(String.valueOf(usual));
    try {
      int number = Integer.parseInt(text);
      if (number >= lowest && number <= highest) {
        return number;
      }
    } catch (NumberFormatException wrong) {
      // It is told below, like a number out of range.
    }
    problems.add(
        name + " is '" + text + "'; write a number from " + lowest + " to " + highest + ".");
    return usual;
  }

  private static Path data(Map<String, String> environment, List<String> problems) {
    String text = find(environment, "WIJKWEB_DATA").orElse("data");
    try {
      return Path.of(text);
    } catch (InvalidPathException wrong) {
      problems.add("WIJKWEB_DATA is '" + text + "'; write the path of a folder.");
      return Path.of("data");
    }
  }

  private static @Nullable Neo4j neo4j(Map<String, String> environment, List<String> problems) {
    Optional<String> uri = find(environment, "WIJKWEB_NEO4J_URI");
    Optional<String> user = find(environment, "WIJKWEB_NEO4J_USER");
    Optional<String> password = find(environment, "WIJKWEB_NEO4J_PASSWORD");
    if (uri.isEmpty()) {
      if (user.isPresent() || password.isPresent()) {
        problems.add("WIJKWEB_NEO4J_USER or _PASSWORD is set without WIJKWEB_NEO4J_URI.");
      }
      return null;
    }
    URI address = address(uri.get(), problems);
    if (password.isEmpty()) {
      problems.add("WIJKWEB_NEO4J_PASSWORD is missing; the Neo4j at WIJKWEB_NEO4J_URI needs it.");
    }
    return new Neo4j(address, user.orElse("neo4j"), password.orElse(""));
  }

  private static URI address(String text, List<String> problems) {
    try {
      URI uri = URI.create(text);
      if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException wrong) {
      // It is told below, like an address of another kind.
    }
    problems.add(
        "WIJKWEB_NEO4J_URI is '"
            + text
            + "'; write an address that begins with one of "
            + String.join("://, ", SCHEMES)
            + "://.");
    return URI.create("bolt://localhost");
  }

  static Optional<String> find(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
