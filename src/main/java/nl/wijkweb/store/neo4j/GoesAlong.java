package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.driver.Record;

/**
 * What the change record keeps of what hangs on actors and goes with them: their contact logs, the
 * conversations with them, and since when they are known.
 */
final class GoesAlong {
  private GoesAlong() {}

  /**
   * What goes along with some actors.
   *
   * @param isPerson whether one of them is a person, by id
   */
  static List<ChangeEntry> with(Tx tx, Collection<String> actors, Predicate<String> isPerson) {
    List<String> ids = List.copyOf(actors);
    List<ChangeEntry> entries = new ArrayList<>();
    for (Record line : tx.list(Statement.CONTACT_LIST, "actors", ids)) {
      String actor = new Props(line.get("row").asMap()).need("actor");
      entries.add(ContactLog.removed(line, isPerson.test(actor) ? List.of(actor) : List.of()));
    }
    List<String> people = ids.stream().filter(isPerson).toList();
    for (Record line : tx.list(Statement.CONVERSATION_LIST, "people", people)) {
      entries.add(Conversations.removed(line));
    }
    entries.addAll(KeptBack.removed(tx, people));
    return entries;
  }
}
