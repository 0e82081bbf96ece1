package nl.wijkweb.api;

import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.ChangeLine;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** Whether what goes in as one change was sent before, because its answer was lost. */
final class SentAgain {
  private SentAgain() {}

  /**
   * Whether the very same went in already.
   *
   * @param id of the change; null when it is wrong, and then it did not
   * @throws ApiProblem when the id is of anything else
   */
  static boolean is(WebStore store, View view, @Nullable String id, ChangeKind kind) {
    Optional<ChangeLine> found =
        id == null ? Optional.empty() : store.history().findChange(UUID.fromString(id));
    if (found.isEmpty()) {
      return false;
    }
    ChangeLine known = found.get();
    boolean same =
        known.kind() == kind
            && view.isOwn(known.change())
            && known.web().equals(view.snapshot().area().area().code());
    if (!same) {
      throw ApiProblem.idTaken();
    }
    return true;
  }
}
