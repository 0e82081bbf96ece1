package nl.wijkweb.store.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that their owner alone may read, replaced whole or not at all. */
final class PrivateFiles {
  private PrivateFiles() {}

  /**
   * Writes a file so that a crash leaves either the old content or the new; durable on return. What
   * the file held before is written over, so that it does not stay behind on the disk; also what a
   * crash left of an earlier attempt.
   */
  static void replace(Path file, byte[] content) throws IOException {
    makeFolder(file);
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try (Old abandoned = Old.of(draft);
        Old before = Old.of(file)) {
      Files.deleteIfExists(draft);
      write(draft, content, file);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceFolder(file);
      abandoned.wipe();
      before.wipe();
    }
  }

  private static void write(Path draft, byte[] content, Path file) throws IOException {
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(draft, fresh, ownerOnly(file))) {
      write(channel, ByteBuffer.wrap(content));
    }
  }

  private static void write(FileChannel channel, ByteBuffer left) throws IOException {
    while (left.hasRemaining()) {
      channel.write(left);
    }
    channel.force(true);
  }

  /**
   * The bytes of a file that is about to lose its name, held open so that they can still be reached
   * once it has. Where the file system never writes in place this reaches other blocks; more than
   * asking for it a program cannot do.
   */
  private record Old(@Nullable FileChannel channel) implements AutoCloseable {
    static Old of(Path file) throws IOException {
      return new Old(Files.exists(file) ? FileChannel.open(file, StandardOpenOption.WRITE) : null);
    }

    void wipe() throws IOException {
      if (channel != null) {
        write(channel, ByteBuffer.allocate(Math.toIntExact(channel.size())));
      }
    }

    @Override
    public void close() throws IOException {
      if (channel != null) {
        channel.close();
      }
    }
  }

  /** Opens a file to lock it, made for its owner alone when it is not there. */
  static FileChannel openToLock(Path file) throws IOException {
    makeFolder(file);
    return FileChannel.open(
        file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownerOnly(file));
  }

  private static void makeFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return isPosix(file)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Makes the renaming itself durable; only POSIX systems let a folder be opened for that. */
  private static void forceFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && isPosix(file)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
