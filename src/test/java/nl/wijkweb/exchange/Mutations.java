package nl.wijkweb.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils files as people, programs and bad lines do. */
final class Mutations {
  private static final List<String> PIECES =
      List.of(
          "\0",
          "\uFEFF",
          "\"",
          "<",
          ">",
          "&",
          "&x;",
          "{",
          "]",
          ",",
          ";",
          "\n",
          "\r",
          "|",
          "@",
          "..",
          "=1+1",
          "-1",
          "1E9",
          "null",
          "]]>",
          "<!--",
          "<![CDATA[",
          "<!DOCTYPE a>",
          "_x0000_",
          "\\u");

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /** A file with one to three things wrong, or what looks so; of an archive now and then a part. */
  byte[] of(byte[] file, boolean archive) throws IOException {
    byte[] spoilt = file;
    for (int i = random.nextInt(3); i >= 0; i--) {
      spoilt = archive && random.nextInt(4) > 0 ? inPart(spoilt) : once(spoilt);
    }
    return spoilt;
  }

  private byte[] inPart(byte[] archive) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int parts = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        parts++;
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(random.nextInt(4) == 0 ? once(part) : part);
      }
    } catch (IOException | IllegalArgumentException spoiltBefore) {
      return once(archive);
    }
    return parts == 0 ? once(archive) : out.toByteArray();
  }

  private byte[] once(byte[] bytes) {
    if (bytes.length == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
    byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(9)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> joined(bytes, at, new byte[0], end);
      case 2 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
      case 3 -> joined(bytes, at, piece, at);
      case 4 -> joined(bytes, at, piece, end);
      case 5 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
      case 6 -> encoded(bytes, StandardCharsets.UTF_16);
      case 7 -> encoded(bytes, Charset.forName("windows-1252"));
      default ->
          joined(
              bytes, at, Integer.toString(random.nextInt()).getBytes(StandardCharsets.UTF_8), end);
    };
  }

  private static byte[] encoded(byte[] bytes, Charset charset) {
    return new String(bytes, StandardCharsets.UTF_8).getBytes(charset);
  }

  private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
    byte[] all = Arrays.copyOf(bytes, to + between.length + bytes.length - from);
    System.arraycopy(between, 0, all, to, between.length);
    System.arraycopy(bytes, from, all, to + between.length, bytes.length - from);
    return all;
  }
}
