package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** What the service replied. */
record Reply(int status, HttpHeaders headers, byte[] body) {
  /**
   * Headers that differ from one reply to the next and tell nothing: whether a connection is kept
   * depends on whether the body had arrived when the answer was known.
   */
  private static final List<String> OF_THE_MOMENT = List.of("date", "connection");

  /** The body as it is once it is unpacked. */
  byte[] unpacked() {
    if (headers.firstValue("Content-Encoding").isEmpty()) {
      return body;
    }
    try {
      return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  JsonNode json() {
    try {
      return Json.MAPPER.readTree(body);
    } catch (IOException broken) {
      throw new UncheckedIOException(text(), broken);
    }
  }

  /** The header's only value. */
  String header(String name) {
    List<String> values = headers.allValues(name);
    if (values.size() != 1) {
      throw new AssertionError("header " + name + " has the values " + values);
    }
    return values.get(0);
  }

  boolean has(String header) {
    return headers.firstValue(header).isPresent();
  }

  /** All that two replies must have in common to tell the same. */
  String whole() {
    Map<String, List<String>> kept = new TreeMap<>(headers.map());
    OF_THE_MOMENT.forEach(kept::remove);
    return status + "\n" + kept + "\n" + text();
  }

  /** The texts of one field of every error. */
  List<String> errors(String field) {
    return json().path("errors").findValuesAsText(field);
  }

  @Override
  public String toString() {
    String shown = text();
    return status + " " + shown.substring(0, Math.min(shown.length(), 2_000));
  }
}
