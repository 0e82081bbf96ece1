package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.Coded;

/**
 * An import that was under way when the service broke: which job it was and whose, and nothing of
 * what it brought.
 *
 * @param job its id, which is also that of its change
 * @param owner the subject of who started it
 * @param role as what they did
 */
record CutImport(UUID job, String owner, UserRole role) {
  static CutImport of(String job, Viewer viewer) {
    return new CutImport(UUID.fromString(job), viewer.subject(), viewer.role());
  }

  byte[] written() {
    return Json.write(
        new JsonObject().put("job", job).put("owner", owner).put("role", role).node());
  }

  /** Reads a note; one that is not there, or was cut itself, says nothing. */
  static Optional<CutImport> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonNode note = Json.read(Files.readAllBytes(file));
      Optional<UserRole> role = Coded.find(UserRole.class, note.path("role").asText());
      UUID job = UUID.fromString(note.path("job").asText());
      return role.map(as -> new CutImport(job, note.path("owner").asText(), as));
    } catch (ApiProblem | IllegalArgumentException cut) {
      return Optional.empty();
    }
  }
}
