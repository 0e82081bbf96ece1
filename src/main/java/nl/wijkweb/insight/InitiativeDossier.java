package nl.wijkweb.insight;

import java.util.List;
import nl.wijkweb.insight.HealthCards.Finding;
import nl.wijkweb.insight.Initiatives.Initiative;
import nl.wijkweb.insight.Parts.Event;
import nl.wijkweb.insight.Parts.Part;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Member;

/**
 * What the ties tell of one initiative (the dashboard of a case, 002 L2891).
 *
 * @param stands how it stands, as people say and as the ties suggest
 * @param parts who has or had what part in it
 * @param events when those parts began and ended
 * @param grewOutOf out of what it grew
 * @param ledTo what grew out of it
 * @param health how firmly it stands
 */
public record InitiativeDossier(
    Initiative stands,
    List<Part> parts,
    List<Event> events,
    List<ActorId> grewOutOf,
    List<ActorId> ledTo,
    List<Finding> health) {
  public InitiativeDossier {
    parts = List.copyOf(parts);
    events = List.copyOf(events);
    grewOutOf = List.copyOf(grewOutOf);
    ledTo = List.copyOf(ledTo);
    health = List.copyOf(health);
  }

  /**
   * Puts one together; linear in its ties, and what {@link Initiatives} takes.
   *
   * @param member the initiative, in sight and no person
   * @param before the web of parties a year earlier
   */
  public static InitiativeDossier of(
      Member member, PartyWeb web, PartyWeb before, Parts parts, HealthCards cards) {
    ActorId id = member.id();
    return new InitiativeDossier(
        Initiatives.one(member, web, before),
        parts.of(id),
        parts.events(id),
        parts.grewOutOf(id),
        parts.ledTo(id),
        cards.of(id));
  }
}
