package nl.wijkweb.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.wijkweb.problem.ProblemCode;

/** Looks at the list of what a zip archive holds, before anything of it is unpacked. */
final class ArchiveCheck {
  private static final int MOST_ENTRIES = 200;

  private ArchiveCheck() {}

  /**
   * Why an archive is not to be read.
   *
   * @param mostBytes how many bytes all its files together may say to hold; what they really give
   *     is counted when they are read
   * @throws IOException when it is no archive, or a damaged one
   */
  static Optional<Problem> problem(Path archive, long mostBytes) throws IOException {
    String name = String.valueOf(archive.getFileName());
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        return Optional.of(Problem.ofFile(name, ProblemCode.ARCHIVE_FULL.of(MOST_ENTRIES)));
      }
      return problem(name, zip.entries(), mostBytes);
    }
  }

  private static Optional<Problem> problem(
      String name, Enumeration<? extends ZipEntry> entries, long mostBytes) {
    Set<String> seen = new HashSet<>();
    long bytes = 0;
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (leadsOutside(entry.getName())) {
        return Optional.of(
            new Problem(name, null, null, entry.getName(), ProblemCode.ARCHIVE_OUTSIDE.of()));
      }
      if (!seen.add(entry.getName())) {
        return Optional.of(
            new Problem(name, null, null, entry.getName(), ProblemCode.ARCHIVE_TWICE.of()));
      }
      bytes += Math.max(0, entry.getSize());
      if (bytes > mostBytes || bytes < 0) {
        return Optional.of(tooLarge(name, mostBytes));
      }
    }
    return Optional.empty();
  }

  /** The problem of files that together are larger than what is taken. */
  static Problem tooLarge(String name, long mostBytes) {
    return Problem.ofFile(name, ProblemCode.FILES_TOO_LARGE.of(mostBytes >> 20));
  }

  private static boolean leadsOutside(String entry) {
    return entry.startsWith("/")
        || entry.indexOf('\\') >= 0
        || entry.indexOf(':') >= 0
        || ("/" + entry + "/").contains("/../");
  }
}
