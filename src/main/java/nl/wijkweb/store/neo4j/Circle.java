package nl.wijkweb.store.neo4j;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.store.StoredActor;

/**
 * Who is in the store for the sake of one person alone: the people of their near circle who are
 * tied, or ever were, to no other resident. A search from the person outwards, with a few readings
 * for each who is found.
 */
final class Circle {
  private final Tx tx;
  private final WebReader reader;
  private final long batch;

  /**
   * @param batch the last import that is visible
   */
  Circle(Tx tx, WebReader reader, long batch) {
    this.tx = tx;
    this.reader = reader;
    this.batch = batch;
  }

  /** The ids of a person and of those who go with them. */
  Set<String> of(StoredActor person) {
    Set<String> found = new TreeSet<>(Set.of(person.id().value()));
    Deque<StoredActor> ahead = new ArrayDeque<>(List.of(person));
    while (!ahead.isEmpty()) {
      for (StoredActor one : beside(ahead.pop())) {
        if (one.kind() == ActorKind.CONTACT && isPrivate(one, person, found)) {
          found.add(one.id().value());
          ahead.push(one);
        }
      }
    }
    return found;
  }

  /**
   * Whoever knows the person is theirs unless a resident knows them too; others by all they know.
   */
  private boolean isPrivate(StoredActor contact, StoredActor person, Set<String> found) {
    if (found.contains(contact.id().value())) {
      return false;
    }
    List<StoredActor> known = beside(contact);
    boolean knowsThem = known.stream().anyMatch(one -> one.id().equals(person.id()));
    return known.stream()
        .filter(
            one ->
                one.kind() == ActorKind.RESIDENT || one.kind() == ActorKind.CONTACT && !knowsThem)
        .allMatch(one -> found.contains(one.id().value()));
  }

  private List<StoredActor> beside(StoredActor actor) {
    ActorId own = actor.id();
    return reader.listTies(tx, own, batch).stream()
        .map(tie -> tie.stored().tie())
        .map(tie -> tie.from().equals(own) ? tie.to() : tie.from())
        .distinct()
        .flatMap(other -> reader.findActor(tx, other).stream())
        .toList();
  }
}
