package nl.wijkweb.api;

import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;

/** As whom one may sign in to the demo, on invented people only. */
public interface DemoPeople {
  /**
   * Somebody whom one may be.
   *
   * @param role in which role
   * @param folderId their id in the demo web's folder
   * @param isResident whether they are a resident, whose name is not offered to others
   */
  record Person(
      UserRole role, ActorId id, String folderId, String name, String area, boolean isResident) {}

  /** All of them; the first of a role is who one is when nobody is named. */
  List<Person> list();
}
