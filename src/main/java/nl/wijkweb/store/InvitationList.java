package nl.wijkweb.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations and groups a coordinator invites to something. Nobody in private is on one:
 * by whom an organisation is reached stands on its own card, and nowhere else.
 *
 * @param id given by the caller, so that a retry changes nothing
 * @param web the area in which it is kept
 * @param on the day of what they are invited to, when that is known
 * @param made the day on which the list was begun
 * @param invitees each once
 * @param version counts from 1
 */
public record InvitationList(
    UUID id,
    AreaCode web,
    String name,
    @Nullable LocalDate on,
    LocalDate made,
    List<Invitee> invitees,
    long version)
    implements Paper {
  public InvitationList {
    invitees = List.copyOf(invitees);
  }

  /** One who is on the list, and what became of it; nothing yet when null. */
  public record Invitee(ActorId actor, @Nullable InvitationMark mark) {}

  /** The day from which the time counts that it is kept. */
  public LocalDate day() {
    return on == null ? made : on;
  }
}
