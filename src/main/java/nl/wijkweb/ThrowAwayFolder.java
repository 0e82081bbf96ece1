package nl.wijkweb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder that is thrown away with all that was put in it. */
record ThrowAwayFolder(Path path) implements AutoCloseable {
  /** Where this computer keeps what is soon gone. */
  static ThrowAwayFolder somewhere() throws IOException {
    return new ThrowAwayFolder(Files.createTempDirectory("wijkweb-"));
  }

  /** Beside a file, where there is room for as much again. */
  static ThrowAwayFolder beside(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return new ThrowAwayFolder(Files.createTempDirectory(folder, ".wijkweb-"));
  }

  @Override
  public void close() {
    try {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @Nullable IOException broken)
                throws IOException {
              Files.delete(done);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException broken) {
      throw new UncheckedIOException("the folder " + path + " could not be deleted", broken);
    }
  }
}
