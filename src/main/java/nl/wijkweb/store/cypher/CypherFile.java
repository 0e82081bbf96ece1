package nl.wijkweb.store.cypher;

import java.net.URL;
import java.util.stream.Collectors;

/**
 * One file of Cypher.
 *
 * @param path its path below {@code cypher/}
 * @param url where it is
 * @param text all of it, comments too
 */
public record CypherFile(String path, URL url, String text) {
  /** The statement without the comment before it. */
  String statement() {
    return text.lines()
        .filter(line -> !line.startsWith("//"))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
