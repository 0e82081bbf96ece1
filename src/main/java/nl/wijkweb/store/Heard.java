package nl.wijkweb.store;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Tie;

/**
 * What a conversation tells of a web: all of it is written together with the conversation.
 *
 * @param asked what the person was asked; a question of the same subject and day is replaced
 * @param facts makes of what is known of the person what is known now; it may be applied to what
 *     somebody else wrote in the meantime
 * @param contacts new people of the near circle
 * @param ties new ties, each with its id
 * @param changed ties that are otherwise than they were recorded
 * @param entry the line of the contact log
 */
public record Heard(
    List<Asked> asked,
    UnaryOperator<ActorFacts> facts,
    List<Actor> contacts,
    List<Tie> ties,
    List<Changed> changed,
    ContactEntry entry) {
  public Heard {
    asked = List.copyOf(asked);
    contacts = List.copyOf(contacts);
    ties = List.copyOf(ties);
    changed = List.copyOf(changed);
  }

  /**
   * A tie as it is now.
   *
   * @param version the version of which it is the successor
   */
  public record Changed(Tie tie, long version) {}
}
