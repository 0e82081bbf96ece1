package nl.wijkweb.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The viewer's own files and libraries, from the class path. They tell nothing of any web. */
final class StaticFiles {
  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "json", "application/json;charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "csv", "text/csv;charset=utf-8",
          "zip", "application/zip");

  private record Served(String type, String tag, byte[] bytes) {}

  private final ClassLoader loader;
  private final Webjars libraries;
  private final Map<String, Served> kept = new ConcurrentHashMap<>();

  StaticFiles(ClassLoader loader) {
    this.loader = loader;
    this.libraries = new Webjars(loader);
  }

  /** The hash of the one inline script that the page needs: its import map. */
  String importMapHash() {
    String page = new String(index().bytes(), StandardCharsets.UTF_8);
    Matcher script = IMPORT_MAP.matcher(page);
    if (!script.find()) {
      throw new IllegalStateException("the viewer's page has no import map");
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(script.group(1).getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("this Java has no SHA-256", impossible);
    }
  }

  void page(Context http) {
    answer(http, index());
  }

  void viewer(Context http) {
    serve(http, http.pathParam("file"), () -> resource(http.pathParam("file")));
  }

  void library(Context http) {
    String library = http.pathParam("library");
    String file = http.pathParam("file");
    serve(http, library + ":" + file, () -> libraries.open(library, file));
  }

  private interface Opener {
    Optional<InputStream> open();
  }

  private Served index() {
    return find("index.html", () -> resource("index.html"))
        .orElseThrow(() -> new IllegalStateException("the viewer's page is missing"));
  }

  private Optional<InputStream> resource(String file) {
    return file.contains("..")
        ? Optional.empty()
        : Optional.ofNullable(loader.getResourceAsStream("web/" + file));
  }

  private void serve(Context http, String name, Opener opener) {
    answer(http, find(name, opener).orElseThrow(ApiProblem::notFound));
  }

  private Optional<Served> find(String name, Opener opener) {
    Served known = kept.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      return Optional.empty();
    }
    Optional<Served> read = opener.open().map(stream -> read(type, stream));
    read.ifPresent(served -> kept.put(name, served));
    return read;
  }

  private static Served read(String type, InputStream stream) {
    try (stream) {
      byte[] bytes = stream.readAllBytes();
      return new Served(type, Json.hash(bytes).substring(0, 32), bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException("a file of the viewer cannot be read", broken);
    }
  }

  private static void answer(Context http, Served served) {
    http.header("Cache-Control", "no-cache");
    Answers.tagged(http, served.tag(), served.type(), served.bytes());
  }
}
