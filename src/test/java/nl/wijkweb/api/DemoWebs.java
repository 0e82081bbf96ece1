package nl.wijkweb.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;

/** The demo webs in a store, brought in once, and everybody who is private in them. */
final class DemoWebs {
  /** Invented, with residents who have a web of their own. */
  static final AreaCode VOORBEELDWIJK = new AreaCode("voorbeeldwijk");

  private static final Change CHANGE = new Change("demo", Instant.EPOCH, "the demo webs");

  private final Map<AreaCode, AreaWeb> webs = new HashMap<>();
  private final Map<ActorId, Person> people = new HashMap<>();

  /** Somebody in private. */
  record Person(
      AreaCode web,
      ActorId id,
      String folderId,
      ActorKind kind,
      String name,
      Set<Permission> permissions) {
    boolean isKnown() {
      return kind == ActorKind.RESIDENT && permissions.contains(Permission.KNOWN);
    }
  }

  private final Set<ActorId> followed = new HashSet<>();

  private DemoWebs(WebStore store) {
    for (Path folder : folders()) {
      Web web = read(folder);
      AreaCode code = web.ownArea().orElseThrow().code();
      if (store.findWeb(code).isEmpty()) {
        store.importWeb(web, CHANGE, (done, total) -> {});
      }
      AreaWeb read = store.loadWeb(code).orElseThrow();
      webs.put(code, read);
      addPeople(web, read);
      openCases(store, read);
    }
  }

  /** The demo webs in this store. */
  static DemoWebs in(WebStore store) {
    return new DemoWebs(store);
  }

  /** The codes of all of them. */
  AreaCode[] codes() {
    return webs.keySet().stream().sorted().toArray(AreaCode[]::new);
  }

  AreaWeb web(AreaCode code) {
    return Optional.ofNullable(webs.get(code)).orElseThrow();
  }

  /** Every resident, and everybody in their near circles. */
  List<Person> people() {
    return people.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }

  /** Whom somebody of the wijkteam follows. */
  Set<ActorId> followed() {
    return Set.copyOf(followed);
  }

  /** The residents of one web. */
  List<Person> residents(AreaCode web) {
    return people().stream()
        .filter(one -> one.web().equals(web) && one.kind() == ActorKind.RESIDENT)
        .toList();
  }

  Optional<Person> findPerson(ActorId id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The store's id of what a folder calls otherwise. */
  ActorId id(AreaCode web, String folderId) {
    return web(web).actors().stream()
        .filter(actor -> folderId.equals(actor.folderId()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void addPeople(Web web, AreaWeb read) {
    Map<String, Actor> byFolderId = new HashMap<>();
    web.actors().forEach(actor -> byFolderId.put(actor.id().value(), actor));
    for (StoredActor stored : read.actors()) {
      Actor actor = byFolderId.get(stored.folderId());
      if (actor != null && actor.kind().isPrivatePerson()) {
        people.put(
            stored.id(),
            new Person(
                stored.web(),
                stored.id(),
                actor.id().value(),
                actor.kind(),
                actor.name(),
                actor.facts().basis().permissions()));
      }
    }
  }

  private void openCases(WebStore store, AreaWeb web) {
    for (StoredTie tie : web.ties()) {
      ActorId person = tie.tie().to();
      boolean resident =
          findPerson(person).filter(one -> one.kind() == ActorKind.RESIDENT).isPresent();
      if (tie.tie().type() == TieType.CONTACT_PERSON_FOR && resident) {
        store.openCase(person, tie.tie().from().value(), CHANGE);
        followed.add(person);
      }
    }
  }

  private static List<Path> folders() {
    try (Stream<Path> entries = Files.list(Path.of("seed-data"))) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Web read(Path folder) {
    try {
      return new WebFolderReader(SchemeReader.wijkweb()).read(folder).orElseThrow();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
