package nl.wijkweb.api;

import java.util.List;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.Heard;

/**
 * What a conversation tells of a person's ties.
 *
 * @param contacts new people of the near circle
 * @param added new ties
 * @param changed ties that are otherwise than they were recorded
 */
record ToldTies(List<Actor> contacts, List<Tie> added, List<Heard.Changed> changed) {
  /** Writes whom and what it is about; what is told of them stands in the web itself. */
  void write(JsonObject said) {
    said.list("contacts", contacts, contact -> contact.id().value())
        .list("ties", added, tie -> String.valueOf(tie.id()))
        .list("changed", changed, one -> String.valueOf(one.tie().id()));
  }
}
