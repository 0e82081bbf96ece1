package nl.wijkweb.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import nl.wijkweb.problem.ProblemCode;

/** How the API reads and writes JSON. */
final class Json {
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
          .build();

  private Json() {}

  /**
   * Reads a body.
   *
   * @throws ApiProblem when it is no JSON, saying at which line and column
   */
  static JsonNode read(byte[] body) {
    try {
      JsonNode node = MAPPER.readTree(body);
      if (node == null || node.isMissingNode()) {
        throw ApiProblem.wrong(FieldError.inBody("", ProblemCode.BODY_EMPTY.of()));
      }
      return node;
    } catch (JsonProcessingException broken) {
      JsonLocation where = Objects.requireNonNullElse(broken.getLocation(), JsonLocation.NA);
      throw ApiProblem.wrong(
          FieldError.inBody("", ProblemCode.NO_JSON.of(where.getLineNr(), where.getColumnNr())));
    } catch (IOException impossible) {
      throw new IllegalStateException("reading from memory failed", impossible);
    }
  }

  /** A value as JSON in UTF-8. */
  static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("cannot be written as JSON", broken);
    }
  }

  /** The SHA-256 of a value, whatever the order of its fields, in hexadecimal. */
  static String fingerprint(JsonNode value) {
    try {
      Object sorted = MAPPER.treeToValue(value, Object.class);
      return hash(
          MAPPER
              .writer()
              .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
              .writeValueAsBytes(sorted));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("JSON cannot be written as JSON", impossible);
    }
  }

  /** The SHA-256 of bytes, in hexadecimal. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("this Java has no SHA-256", impossible);
    }
  }

  /** The SHA-256 of a text, in hexadecimal. */
  static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }
}
