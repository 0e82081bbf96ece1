package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;

/**
 * Which actors of a web an open directory knows, and as what; everything by id.
 *
 * @param organisations clubs, churches, shops and organisations, and places that run a service
 * @param services activities and initiatives, each with the first of those who run it
 * @param places places and facilities
 * @param meetings which service meets where, each once
 * @param withoutOrganisation how many services are left out because nobody is known who runs them
 */
record HsdsActors(
    List<Actor> organisations,
    List<Service> services,
    List<Actor> places,
    List<Meeting> meetings,
    int withoutOrganisation) {
  private static final Set<ActorKind> ORGANISATIONS =
      EnumSet.of(ActorKind.CLUB, ActorKind.CHURCH, ActorKind.SHOP, ActorKind.ORGANISATION);
  private static final Set<ActorKind> SERVICES =
      EnumSet.of(ActorKind.ACTIVITY, ActorKind.INITIATIVE);
  private static final Set<ActorKind> PLACES = EnumSet.of(ActorKind.PLACE, ActorKind.FACILITY);
  private static final Set<TieType> RUNNING = EnumSet.of(TieType.ORGANISES, TieType.RUNS);
  private static final Set<TieType> MEETING = EnumSet.of(TieType.LOCATED_AT, TieType.MEETS_AT);
  private static final Comparator<Actor> BY_ID = Comparator.comparing(actor -> actor.id().value());

  /** A service with whoever runs it. */
  record Service(Actor actor, ActorId organisation) {}

  /** That a service meets at a place. */
  record Meeting(ActorId service, ActorId place) {}

  /** The part of a web that a directory knows. Time and memory are linear in the web. */
  static HsdsActors of(Web web) {
    Map<ActorId, Actor> actors = new HashMap<>();
    web.actors().forEach(actor -> actors.put(actor.id(), actor));
    Map<ActorId, ActorId> organisers = organisers(web, actors);
    List<Service> services = services(web, organisers);
    Set<ActorId> running = services.stream().map(Service::organisation).collect(Collectors.toSet());
    return new HsdsActors(
        Stream.concat(
                of(web, ORGANISATIONS),
                of(web, PLACES).filter(place -> running.contains(place.id())))
            .toList(),
        services,
        of(web, PLACES).toList(),
        meetings(web, actors, organisers.keySet()),
        (int) of(web, SERVICES).count() - services.size());
  }

  private static List<Service> services(Web web, Map<ActorId, ActorId> organisers) {
    List<Service> services = new ArrayList<>();
    for (Actor actor : of(web, SERVICES).toList()) {
      ActorId organiser = organisers.get(actor.id());
      if (organiser != null) {
        services.add(new Service(actor, organiser));
      }
    }
    return services;
  }

  private static Stream<Actor> of(Web web, Set<ActorKind> kinds) {
    return web.actors().stream().filter(actor -> kinds.contains(actor.kind())).sorted(BY_ID);
  }

  /** For each service the first, by id, of the organisations and places that run it. */
  private static Map<ActorId, ActorId> organisers(Web web, Map<ActorId, Actor> actors) {
    Map<ActorId, ActorId> organisers = new TreeMap<>(Comparator.comparing(ActorId::value));
    for (Tie tie : web.ties()) {
      boolean runs =
          RUNNING.contains(tie.type())
              && is(actors, tie.to(), SERVICES)
              && (is(actors, tie.from(), ORGANISATIONS) || is(actors, tie.from(), PLACES));
      if (runs) {
        organisers.merge(
            tie.to(),
            tie.from(),
            (one, other) -> one.value().compareTo(other.value()) <= 0 ? one : other);
      }
    }
    return organisers;
  }

  private static List<Meeting> meetings(
      Web web, Map<ActorId, Actor> actors, Set<ActorId> services) {
    return web.ties().stream()
        .filter(tie -> MEETING.contains(tie.type()))
        .filter(tie -> services.contains(tie.from()) && is(actors, tie.to(), PLACES))
        .map(tie -> new Meeting(tie.from(), tie.to()))
        .distinct()
        .sorted(
            Comparator.comparing((Meeting meeting) -> meeting.service().value())
                .thenComparing(meeting -> meeting.place().value()))
        .toList();
  }

  private static boolean is(Map<ActorId, Actor> actors, ActorId id, Set<ActorKind> kinds) {
    Actor actor = actors.get(id);
    return actor != null && kinds.contains(actor.kind());
  }
}
