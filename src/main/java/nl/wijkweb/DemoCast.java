package nl.wijkweb;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.api.DemoPeople;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;

/**
 * As whom one may sign in to the demo: the invented people of webs in which a wijkteam works, the
 * clubs there, and the shops that say who speaks for them. Whom a professional is contact person
 * for, they follow as a case; those residents come first.
 */
final class DemoCast implements DemoPeople {
  private final List<Person> people = new ArrayList<>();
  private final Set<ActorId> followed = new HashSet<>();

  /** Opens the cases in the store, and lists the people of the webs. */
  DemoCast(WebStore store, Change change) {
    store.listWebs().stream()
        .map(web -> store.loadWeb(web.area().code()).orElseThrow())
        .forEach(web -> add(web, store, change));
    Collator dutch = Collator.getInstance(Locale.forLanguageTag("nl"));
    people.sort(
        Comparator.comparing(Person::role)
            .thenComparing(person -> !followed.contains(person.id()))
            .thenComparing(Person::name, dutch));
  }

  @Override
  public List<Person> list() {
    return List.copyOf(people);
  }

  private void add(AreaWeb web, WebStore store, Change change) {
    Map<ActorId, StoredActor> actors = new HashMap<>();
    web.actors().forEach(actor -> actors.put(actor.id(), actor));
    Set<ActorId> workers = new HashSet<>();
    for (StoredTie stored : web.ties()) {
      Tie tie = stored.tie();
      StoredActor worker = actors.get(tie.from());
      StoredActor person = actors.get(tie.to());
      if (tie.type() == TieType.CONTACT_PERSON_FOR
          && worker != null
          && person != null
          && worker.kind() == ActorKind.PROFESSIONAL
          && person.kind() == ActorKind.RESIDENT) {
        store.openCase(person.id(), worker.id().value(), change);
        workers.add(worker.id());
        followed.add(person.id());
      }
    }
    if (workers.isEmpty()) {
      return;
    }
    for (StoredActor actor : web.actors()) {
      if (workers.contains(actor.id())) {
        people.add(person(UserRole.WIJKTEAM, actor, store));
      } else if (actor.kind() == ActorKind.RESIDENT) {
        people.add(person(UserRole.RESIDENT, actor, store));
      } else if (actor.kind() == ActorKind.CLUB || isShopWithAContactPerson(actor, store)) {
        people.add(person(UserRole.CONTACT_PERSON, actor, store));
      }
    }
  }

  private static boolean isShopWithAContactPerson(StoredActor actor, WebStore store) {
    return actor.kind() == ActorKind.SHOP
        && store.open(actor).filter(details -> details.contactPerson() != null).isPresent();
  }

  private static Person person(UserRole role, StoredActor actor, WebStore store) {
    String folderId = actor.folderId();
    return new Person(
        role,
        actor.id(),
        folderId == null ? actor.id().value() : folderId,
        store.open(actor).orElseThrow().name(),
        actor.web().value(),
        actor.kind().isPrivatePerson());
  }
}
