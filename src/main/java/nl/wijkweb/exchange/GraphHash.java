package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;

/**
 * The hash by which two webs are compared: after a round trip, a restore, a crash.
 *
 * <p>It is the SHA-256 of a list with, for every file of the {@linkplain CanonicalWeb canonical web
 * folder} in its order, the line {@code <sha-256 of the file><two spaces><name of the file>\n}. So
 * in a folder that {@link WebFolderWriter} wrote, with every file named in that order, {@code
 * sha256sum area.csv … indicators.csv | sha256sum} prints the same.
 *
 * <p>The order of rows, columns and sets in the input does not count, nor do defaults: a cell that
 * is empty and a column that is not there are the same. The id of a tie counts when it has one.
 */
public final class GraphHash {
  private GraphHash() {}

  /**
   * The hash of a web.
   *
   * @return 64 lower-case hexadecimal digits
   */
  public static String of(Web web) {
    MessageDigest list = sha256();
    Digests digests = new Digests(list);
    try {
      CanonicalWeb.write(web, digests);
      digests.finishFile();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return HexFormat.of().formatHex(list.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static final class Digests implements CanonicalWeb.Files {
    private final MessageDigest list;
    private final MessageDigest file = sha256();
    private @Nullable Writer current;
    private String name = "";

    Digests(MessageDigest list) {
      this.list = list;
    }

    @Override
    public Appendable open(String next) throws IOException {
      finishFile();
      name = next;
      OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), file);
      Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
      current = writer;
      return writer;
    }

    void finishFile() throws IOException {
      if (current != null) {
        current.close();
        String line = HexFormat.of().formatHex(file.digest()) + "  " + name + "\n";
        list.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
