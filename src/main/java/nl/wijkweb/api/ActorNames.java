package nl.wijkweb.api;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.problem.ProblemCode;

/** The fields of an actor, and which of them one may write who sees it at work. */
final class ActorNames {
  /** All that stand in a change. */
  static final Set<String> ALL =
      Set.of(
          "kind",
          "name",
          "domains",
          "sector",
          "formality",
          "level",
          "marks",
          "homeArea",
          "street",
          "ageBand",
          "household",
          "roles",
          "since",
          "until",
          "legalBasis",
          "permissions",
          "openTo",
          "capacity",
          "members",
          "schedule",
          "targetGroup",
          "offers",
          "seeks",
          "contactPerson",
          "phone",
          "email",
          "website",
          "note",
          "idea",
          "milestones",
          "furthers",
          "hinders",
          "source");

  /** All that stand in a new one. */
  static final Set<String> OF_A_NEW_ONE = Fields.union(ALL, "id");

  /** What its involvement is written in. */
  static final Set<String> OF_INVOLVEMENT = Set.of("involvement");

  /** What is seen of a person by one who knows them only as carrier of something. */
  private static final Set<String> OF_A_PERSON =
      Set.of(
          "kind",
          "name",
          "domains",
          "sector",
          "formality",
          "level",
          "homeArea",
          "roles",
          "since",
          "until",
          "legalBasis",
          "permissions",
          "source");

  /** What is seen of a professional beside that: how to reach them at work. */
  private static final Set<String> OF_WORK =
      Set.of("contactPerson", "phone", "email", "website", "note");

  private ActorNames() {}

  /**
   * Notes each of these fields that one who works with such an actor cannot see, and so may not
   * write.
   */
  static void check(ActorKind kind, Collection<String> written, Fields fields) {
    for (String name : new TreeSet<>(written)) {
      if (ALL.contains(name) && !isSeen(kind, name)) {
        fields.fail(name, ProblemCode.FIELD_NOT_YOURS.of(name));
      }
    }
  }

  private static boolean isSeen(ActorKind kind, String name) {
    return !kind.isPerson()
        || OF_A_PERSON.contains(name)
        || kind == ActorKind.PROFESSIONAL && OF_WORK.contains(name);
  }
}
