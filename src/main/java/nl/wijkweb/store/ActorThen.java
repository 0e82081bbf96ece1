package nl.wijkweb.store;

import java.util.List;
import nl.wijkweb.model.Involvement;

/** An actor as it once was, with how far it was involved then. */
public record ActorThen(StoredActor actor, List<Involvement> involvement) {
  public ActorThen {
    involvement = List.copyOf(involvement);
  }
}
