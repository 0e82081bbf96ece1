package nl.wijkweb.calendar;

import java.util.List;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.OpenTo;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place at one time.
 *
 * @param what the activity, consultation or group
 * @param openTo for whom; null when nobody told
 * @param hosts the parties whose people it takes, by id; never a person
 * @param places where it is, by id
 * @param closed those of the places that are closed then
 */
public record Happening(
    ActorId what,
    Moment when,
    @Nullable OpenTo openTo,
    List<ActorId> hosts,
    List<ActorId> places,
    List<ActorId> closed) {
  public Happening {
    hosts = List.copyOf(hosts);
    places = List.copyOf(places);
    closed = List.copyOf(closed);
  }

  /** Whether whoever wants can come and it is not known to be called off. */
  boolean isForEverybody() {
    return openTo == OpenTo.EVERYONE && closed.isEmpty();
  }
}
