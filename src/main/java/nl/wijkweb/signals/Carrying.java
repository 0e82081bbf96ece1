package nl.wijkweb.signals;

import java.util.List;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Tie;

/**
 * Something that carries a person (steun).
 *
 * @param with at what they are a volunteer, whom they meet, or where they come
 * @param evidence the ties it rests on
 */
public record Carrying(Kind kind, ActorId with, List<Tie> evidence) {
  /** What it is. */
  public enum Kind implements Coded {
    /** They mean something to others. */
    ROLE,
    /** Somebody whom they meet every week. */
    CONTACT,
    /** Somewhere they come. */
    PLACE
  }

  public Carrying {
    evidence = evidence.stream().distinct().sorted(Finding.ORDER).toList();
  }
}
