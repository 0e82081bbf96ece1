package nl.wijkweb.store.neo4j;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.store.cypher.Statement;

/**
 * Brings back what went with an actor: lines of its contact log, conversations, and since when it
 * is known.
 */
final class LinesBack {
  private final ContactLog contacts;
  private final Conversations conversations;

  LinesBack(ContactLog contacts, Conversations conversations) {
    this.contacts = contacts;
    this.conversations = conversations;
  }

  /**
   * Brings one back, as long as it can be read: its time may have been over since.
   *
   * @param pointer to the change that does so
   */
  Optional<ChangeEntry> bring(Tx tx, String pointer, Done one) {
    if (one.what().equals(KeptBack.KEPT)) {
      KeptBack.write(tx, one.was());
      return Optional.of(one.backAs(one.was()));
    }
    Props was = new Props(one.was());
    boolean talk = one.what().equals(Conversations.CONVERSATION);
    boolean left = talk ? conversations.decode(was).isPresent() : contacts.decode(was).isPresent();
    if (!left) {
      return Optional.empty();
    }
    Map<String, Object> written = new HashMap<>(one.was());
    written.put(ChangeLog.CHANGE, pointer);
    if (talk) {
      written.computeIfPresent("saved", (name, time) -> ZonedDateTime.parse((String) time));
      tx.run(Statement.CONVERSATION_SAVE, "row", written);
    } else {
      tx.run(Statement.CONTACT_SAVE, "id", was.need("id"), "row", written);
    }
    return Optional.of(one.backAs(written));
  }
}
