package nl.wijkweb.webs;

import java.util.List;

/** A backup cannot be restored; tells everything that is wrong with it. */
public final class UnusableBackup extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableBackup(List<String> problems) {
    super("This is no backup that can be restored:\n  " + String.join("\n  ", problems));
  }
}
