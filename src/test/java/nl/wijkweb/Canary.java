package nl.wijkweb;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Words that stand nowhere else, one for each thing that is told of somebody, and the search for
 * them: in every form in which a file may hold them, also within archives, in Base64 and
 * compressed.
 */
final class Canary {
  private static final int FEWEST = 16;
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{40,}={0,2}");

  private final Map<String, String> words = new TreeMap<>();

  /** What is told under a name: so long, with such a sign, that no store packs it. */
  String word(String name) {
    return words.computeIfAbsent(
        name, one -> "Kwartel ✓ " + UUID.randomUUID().toString().replace("-", ""));
  }

  /** As {@link #word}, where only what an id may hold can stand. */
  String id(String name) {
    return words.computeIfAbsent(name, one -> "kwartel-" + UUID.randomUUID());
  }

  /** The names of all that was told. */
  List<String> names() {
    return List.copyOf(words.keySet());
  }

  /** The names of what some bytes tell, and where. */
  List<String> in(String where, byte[] bytes) throws IOException {
    List<String> found = new ArrayList<>();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    words.forEach(
        (name, word) -> {
          if (forms(word).stream().anyMatch(text::contains)) {
            found.add(name + " in " + where);
          }
        });
    if (text.startsWith("PK")) {
      found.addAll(inArchive(where, bytes));
    }
    if (where.endsWith(".jsonl")) {
      Matcher packed = BASE64.matcher(text);
      while (packed.find()) {
        byte[] open = Base64.getDecoder().decode(packed.group());
        found.addAll(inPacked(where + " (Base64)", open));
      }
    }
    return found;
  }

  /** The names of what the files below some folders tell, and which files. */
  List<String> below(Path... folders) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          found.addAll(
              in(file.getFileName().toString(), file.toString().getBytes(StandardCharsets.UTF_8)));
          try {
            found.addAll(in(file.toString(), Files.readAllBytes(file)));
          } catch (NoSuchFileException gone) {
            // A store that runs removes files of its own.
          }
        }
      }
    }
    return found;
  }

  private List<String> inArchive(String where, byte[] bytes) throws IOException {
    List<String> found = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        found.addAll(in(where + "!" + one.getName(), zip.readAllBytes()));
      }
    }
    return found;
  }

  /** What is in Base64 in a copy of the store is sealed, or compressed. */
  private List<String> inPacked(String where, byte[] bytes) throws IOException {
    List<String> found = new ArrayList<>(in(where, bytes));
    try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      found.addAll(in(where + " (compressed)", inflated.readAllBytes()));
    } catch (ZipException | EOFException sealed) {
      // Not compressed.
    }
    return found;
  }

  /** A word as bytes may hold it, one character a byte. */
  private static List<String> forms(String word) {
    List<String> forms = new ArrayList<>();
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      forms.add(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
    }
    byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
    forms.add(HexFormat.of().formatHex(utf8));
    forms.add(URLEncoder.encode(word, StandardCharsets.UTF_8));
    forms.add(word.replace("✓", "\\u2713"));
    forms.add(word.substring(word.length() - FEWEST));
    for (int shift = 0; shift < 3; shift++) {
      // In Base64 a text looks otherwise at each of three places; its ends depend on what is
      // beside.
      byte[] shifted = new byte[shift + utf8.length];
      System.arraycopy(utf8, 0, shifted, shift, utf8.length);
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      forms.add(base64.substring(4, base64.length() - 4));
    }
    return forms;
  }
}
