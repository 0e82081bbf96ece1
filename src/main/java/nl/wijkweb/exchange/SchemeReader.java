package nl.wijkweb.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.wijkweb.model.Domain;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.DomainScheme;

/** Reads schemes of life domains, which are data, from JSON. */
public final class SchemeReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(
              com.fasterxml.jackson.databind.DeserializationFeature
                  .FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private SchemeReader() {}

  private record SchemeJson(
      String id,
      String dutch,
      String english,
      List<DomainScheme.Zone> zones,
      List<DomainJson> domains) {}

  private record DomainJson(
      String id,
      String zone,
      int order,
      String dutch,
      String english,
      String colour,
      String icon,
      boolean forEveryone,
      String note) {
    Domain toDomain() {
      return new Domain(
          new DomainId(id), zone, order, dutch, english, colour, icon, forEveryone, note);
    }
  }

  /** The default scheme: the domains of the wijkweb itself. */
  public static DomainScheme wijkweb() {
    return resource("wijkweb");
  }

  /** The nine domains of the Amsterdam neighbourhood teams Samen DOEN. */
  public static DomainScheme samenDoen() {
    return resource("samen-doen");
  }

  /**
   * Reads a scheme.
   *
   * @throws IOException when it is no JSON of this form; a domain in an unknown zone and a domain
   *     that occurs twice are refused as well
   */
  public static DomainScheme read(InputStream json) throws IOException {
    SchemeJson scheme = JSON.readValue(json, SchemeJson.class);
    try {
      List<Domain> domains = scheme.domains().stream().map(DomainJson::toDomain).toList();
      return new DomainScheme(
          scheme.id(), scheme.dutch(), scheme.english(), scheme.zones(), domains);
    } catch (IllegalArgumentException refused) {
      throw new IOException("the scheme is not right: " + refused.getMessage(), refused);
    }
  }

  private static DomainScheme resource(String name) {
    try (InputStream json = SchemeReader.class.getResourceAsStream("/schemes/" + name + ".json")) {
      if (json == null) {
        throw new IllegalStateException("the scheme " + name + " is not in the program");
      }
      return read(json);
    } catch (IOException broken) {
      throw new IllegalStateException("the scheme " + name + " cannot be read", broken);
    }
  }
}
