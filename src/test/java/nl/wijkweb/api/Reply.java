package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.wijkweb.exchange.WebFormat;

/** What the service replied. */
record Reply(int status, HttpHeaders headers, byte[] body) {
  /**
   * Headers that differ from one reply to the next and tell nothing: whether a connection is kept
   * depends on whether the body had arrived when the answer was known.
   */
  private static final List<String> OF_THE_MOMENT = List.of("date", "connection");

  private static final String WORKBOOK = WebFormat.XLSX.mediaType();

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
    if (!headers.firstValue("Content-Type").filter(WORKBOOK::equals).isPresent()) {
      return status + "\n" + kept + "\n" + text();
    }
    kept.remove("content-length");
    return status + "\n" + kept + "\n" + sheets();
  }

  /** A workbook without the moment at which it was made. */
  private String sheets() {
    StringBuilder parts = new StringBuilder();
    try {
      Path file = Files.write(Files.createTempFile("reply", ".xlsx"), body);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry part : Collections.list(zip.entries())) {
          if (!part.getName().equals("docProps/core.xml")) {
            byte[] bytes = zip.getInputStream(part).readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            parts.append(part.getName()).append('\n').append(text).append('\n');
          }
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return parts.toString();
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
