package nl.wijkweb.exchange;

import java.util.HashMap;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Watches that somebody in a near circle is tied to the one person whose circle it is. */
final class Contacts {
  private final Known known;
  private final Map<ActorId, ActorId> personOf = new HashMap<>();

  Contacts(Known known) {
    this.known = known;
  }

  /** Takes note of a tie and reports the one that gives a contact a second person. */
  void tie(Row row, ActorId from, ActorId to) {
    note(row, "to", from, to);
    note(row, "from", to, from);
  }

  private void note(Row row, String column, ActorId contact, ActorId other) {
    if (!is(contact, ActorKind.CONTACT) || !isKnownPerson(other)) {
      return;
    }
    ActorId person = personOf.putIfAbsent(contact, other);
    if (person != null && !person.equals(other)) {
      row.report(column, other.value(), ProblemCode.CONTACT_OF_TWO.of());
    }
  }

  private boolean isKnownPerson(ActorId id) {
    return is(id, ActorKind.RESIDENT) || is(id, ActorKind.PROFESSIONAL);
  }

  private boolean is(ActorId id, @Nullable ActorKind kind) {
    return known.kindOf(id).filter(found -> found == kind).isPresent();
  }
}
