package nl.wijkweb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Spoils a zip archive so that Java looks for its list of entries beyond the end of the file. */
public final class SpoiltZip {
  private static final byte[] LONG_COMMENT = {']', ']', '>'};

  private SpoiltZip() {}

  /** Says at the very end that a comment follows, of thousands of bytes that are not there. */
  public static void spoil(Path archive) throws IOException {
    byte[] whole = Files.readAllBytes(archive);
    byte[] spoilt = Arrays.copyOf(whole, whole.length - 1 + LONG_COMMENT.length);
    System.arraycopy(LONG_COMMENT, 0, spoilt, whole.length - 1, LONG_COMMENT.length);
    Files.write(archive, spoilt);
  }
}
