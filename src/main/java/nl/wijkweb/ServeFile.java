package nl.wijkweb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Where a service that has a data folder open can be reached, for commands of the same user: {@code
 * serve.json} in that folder, which only its owner can read.
 *
 * @param address the service's address, on this machine
 * @param token a session's token of the operator; worth nothing once the service has stopped
 * @param pid the service's process
 */
record ServeFile(String address, String token, long pid) {
  private static final String NAME = "serve.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Tells that this process serves the folder. */
  static void write(Path data, String address, String token) throws IOException {
    ServeFile file = new ServeFile(address, token, ProcessHandle.current().pid());
    Files.createDirectories(data);
    Path draft = Files.createTempFile(data, ".serve-", ".json", ownerOnly());
    try {
      Files.write(draft, JSON.writeValueAsBytes(file));
      Files.move(draft, data.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The service that runs on a folder; empty when none does, also when one was killed. */
  static Optional<ServeFile> find(Path data) throws IOException {
    try {
      ServeFile file = JSON.readValue(Files.readAllBytes(data.resolve(NAME)), ServeFile.class);
      return ProcessHandle.of(file.pid).isPresent() ? Optional.of(file) : Optional.empty();
    } catch (NoSuchFileException | JsonProcessingException none) {
      return Optional.empty();
    }
  }

  /** Tells that this process serves the folder no more; nothing happens when it did not. */
  static void remove(Path data) throws IOException {
    if (find(data).filter(file -> file.pid == ProcessHandle.current().pid()).isPresent()) {
      Files.deleteIfExists(data.resolve(NAME));
    }
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "the service at " + address;
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
