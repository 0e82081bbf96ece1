package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.access.Cut;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Tie;
import nl.wijkweb.signals.KnownWeb;
import nl.wijkweb.signals.PersonWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.webs.WebSnapshot;

/**
 * The webs of persons, out of webs that were cut to what a viewer may see. What the viewer sees
 * whoever is open is looked up once, for as long as that cut is at hand.
 */
final class PersonWebs {
  private final Map<Cut, KnownWeb> known = new WeakHashMap<>();

  /**
   * The web of a person who is open. That others share their household is known, though not what
   * their ties are.
   *
   * @param snapshot the web, uncut
   * @param cut to what the viewer may see, the person's own ties among it
   * @param asked what they were asked, words opened
   */
  PersonWeb of(
      WebSnapshot snapshot, Cut cut, StoredActor person, Collection<Asked> asked, LocalDate day) {
    List<Tie> ties = cut.ownTies().stream().map(StoredTie::tie).toList();
    Map<ActorId, StoredActor> around = new LinkedHashMap<>();
    ties.stream()
        .flatMap(tie -> Stream.of(tie.from(), tie.to()))
        .flatMap(id -> cut.findActor(id).stream())
        .forEach(actor -> around.put(actor.id(), actor));
    snapshot
        .household(person.facts().home().household())
        .forEach(housemate -> around.put(housemate.id(), housemate));
    around.put(person.id(), person);
    Set<ActorId> withheld =
        around.values().stream()
            .filter(actor -> actor.kind().isPrivatePerson())
            .map(StoredActor::id)
            .filter(id -> !id.equals(person.id()))
            .collect(Collectors.toSet());
    KnownWeb known = anyway(cut).around(person.id(), around.values(), ties);
    return new PersonWeb(known, asked, person.id(), day, withheld);
  }

  private synchronized KnownWeb anyway(Cut cut) {
    return known.computeIfAbsent(
        cut.anyway(),
        all -> KnownWeb.of(all.actors(), all.ties().stream().map(StoredTie::tie).toList()));
  }
}
