package nl.wijkweb.store.neo4j;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;

/** The ids that rows of a web have in the folder that brought them. */
final class FolderIdsTaken {
  private static final String FOLDER_ID = "folderId";

  private final Set<String> actors;
  private final Set<String> ties;

  FolderIdsTaken(AreaWeb web) {
    this.actors =
        web.actors().stream()
            .map(StoredActor::folderId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    this.ties =
        web.ties().stream()
            .map(StoredTie::folderId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  /** Whether a row of the web has the folder's id of this one, its own properties opened. */
  boolean isTaken(boolean tie, Map<String, Object> row) {
    String folderId = new Props(row).text(FOLDER_ID);
    return folderId != null && (tie ? ties : actors).contains(folderId);
  }
}
