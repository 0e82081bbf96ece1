package nl.wijkweb;

import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;

/**
 * Who runs commands on this machine: whoever owns its files may bring in and take out all of it.
 */
final class Operator {
  static final Viewer VIEWER =
      new Viewer("operator", UserRole.OPERATOR, AreaScope.EVERYWHERE, null);

  private Operator() {}
}
