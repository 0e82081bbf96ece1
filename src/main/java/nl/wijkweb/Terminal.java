package nl.wijkweb;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command speaks.
 *
 * @param output takes results as bytes; text in it is UTF-8 whatever the machine speaks, so that
 *     files come out the same everywhere
 * @param messages takes messages and progress
 * @param attended whether a person may be watching the messages
 */
record Terminal(OutputStream output, PrintWriter messages, boolean attended) {
  /** The terminal of this process. */
  static Terminal ofProcess() {
    return new Terminal(System.out, writer(System.err), isAttended());
  }

  /** A writer of results. */
  PrintWriter results() {
    return writer(output);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Standard output may go to a file while a person watches standard error, so that is asked. */
  private static boolean isAttended() {
    Path messages = Path.of("/proc/self/fd/2");
    try {
      if (Files.isSymbolicLink(messages)) {
        String device = Files.readSymbolicLink(messages).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return System.console() != null;
  }
}
