package nl.wijkweb.api;

import io.javalin.http.Context;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every answer carries and every request must pass, whatever its route. */
final class Protection {
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String policy;
  private final Set<String> names;
  private final @Nullable URI published;
  private final boolean tls;

  /**
   * @param importMapHash the hash of the page's one inline script
   * @param address how the service is reached; who names it otherwise is refused
   */
  Protection(String importMapHash, HttpServer.Address address) {
    this.policy =
        "default-src 'none'; script-src 'self' '"
            + importMapHash
            + "'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
            + " connect-src 'self'; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'none'";
    this.names = new HashSet<>(LOOPBACK);
    if (!address.host().equals(HttpServer.Address.EVERY_HOST)) {
      names.add(address.host().toLowerCase(Locale.ROOT));
    }
    this.published = address.published();
    this.tls = address.tls();
    if (published != null) {
      names.add(published.getHost().toLowerCase(Locale.ROOT));
    }
  }

  /** Sets the headers and refuses what came from elsewhere. */
  void before(Context http) {
    http.header("Content-Security-Policy", policy)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
        .header("API-Version", "1.0.0")
        .header("Cache-Control", isAboutPeople(http.path()) ? "no-store" : "private, no-cache")
        .header("Vary", "Cookie, Authorization, Accept-Encoding, " + Views.VISIT);
    if (tls) {
      http.header("Strict-Transport-Security", "max-age=31536000");
    }
    if (!names.contains(hostName(http))) {
      throw ApiProblem.crossSite();
    }
    if (!READS.contains(http.req().getMethod()) && isCrossSite(http)) {
      throw ApiProblem.crossSite();
    }
  }

  private static boolean isAboutPeople(String path) {
    return path.startsWith("/v1/people")
        || path.startsWith("/v1/cases")
        || path.startsWith("/v1/audit-")
        || path.startsWith("/v1/searches");
  }

  private boolean isCrossSite(Context http) {
    String site = http.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = http.header("Origin");
    return origin != null && !isOwn(origin, http);
  }

  private boolean isOwn(String origin, Context http) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null
          && (published == null
              ? authority.equalsIgnoreCase(http.host())
              : authority.equalsIgnoreCase(published.getRawAuthority()));
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  /** The host that the request names, without its port. */
  private static String hostName(Context http) {
    String host = http.host();
    return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
  }
}
