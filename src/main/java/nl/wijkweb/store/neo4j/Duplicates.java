package nl.wijkweb.store.neo4j;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.MergedWeb;
import nl.wijkweb.model.MergedWeb.Folded;
import nl.wijkweb.model.MergedWeb.Merged;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.ActorMerge;
import nl.wijkweb.store.ActorPair;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.DuplicateStore;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;

/** Keeps who stands in a web twice, and who does not; {@link Merging} makes two of them one. */
final class Duplicates implements DuplicateStore {
  private final Database database;
  private final Writing writing;
  private final WebReader reader;
  private final WebExport exports;
  private final Pairs pairs;
  private final Merging merging;
  private final Ids ids;

  Duplicates(
      Database database,
      Writing writing,
      WebReader reader,
      WebExport exports,
      Pairs pairs,
      Merging merging,
      Ids ids) {
    this.database = database;
    this.writing = writing;
    this.reader = reader;
    this.exports = exports;
    this.pairs = pairs;
    this.merging = merging;
    this.ids = ids;
  }

  @Override
  public Set<ActorPair> listDifferent(AreaCode web) {
    return database.read(tx -> Pairs.listDifferent(tx, web));
  }

  @Override
  public void sayDifferent(ActorId one, ActorId other, Change change) {
    ActorPair pair = ActorPair.of(one, other);
    String id = id(pair);
    writing.write(
        ids.get(),
        change,
        step -> {
          AreaCode web = sameWeb(step, pair);
          step.lock(web);
          sameWeb(step, pair);
          if (Pairs.find(step.tx(), id) == null) {
            List<String> people = people(step, List.of(pair.one(), pair.other()));
            step.record(
                web,
                ChangeKind.SAID_DIFFERENT,
                people.isEmpty() ? Tally.OTHERS : Tally.PEOPLE,
                List.of(Pairs.write(step, Pairs.different(id, web, pair), people)));
          }
          return id;
        });
  }

  @Override
  public StoredActor merge(ActorMerge merge, Change change) {
    ActorPair pair = ActorPair.of(merge.kept(), merge.gone());
    return writing.write(
        ids.get(),
        change,
        step -> {
          if (step.isMade()) {
            return made(step, merge);
          }
          AreaCode web = sameWeb(step, pair);
          long batch = step.lock(web);
          sameWeb(step, pair);
          return merging.run(step, merge, web, batch);
        });
  }

  @Override
  public Folded folded(Web given) {
    AreaCode web = given.ownArea().orElseThrow().code();
    List<Merged> merged = database.read(tx -> pairs.listMerged(tx, web));
    return merged.isEmpty()
        ? MergedWeb.of(given, given, merged)
        : MergedWeb.of(given, exports.export(web, Progress.NONE).orElse(given), merged);
  }

  /** This very merge was made before, and only its answer was lost. */
  private StoredActor made(Writing.Step step, ActorMerge merge) {
    if (reader.findActor(step.tx(), merge.gone()).isPresent()) {
      throw new IdTaken("the id " + step.id() + " is in use for another change");
    }
    return find(step, merge.kept());
  }

  private AreaCode sameWeb(Writing.Step step, ActorPair pair) {
    AreaCode web = find(step, pair.one()).web();
    if (!find(step, pair.other()).web().equals(web)) {
      throw missing(pair.other());
    }
    return web;
  }

  private StoredActor find(Writing.Step step, ActorId id) {
    return reader.findActor(step.tx(), id).orElseThrow(() -> missing(id));
  }

  private List<String> people(Writing.Step step, Collection<ActorId> actors) {
    return actors.stream()
        .map(id -> reader.findActor(step.tx(), id))
        .flatMap(Optional::stream)
        .filter(actor -> actor.kind().isPerson())
        .map(actor -> actor.id().value())
        .toList();
  }

  /** The same two have the same id, so that nothing is said twice. */
  private static String id(ActorPair pair) {
    String two = pair.one().value() + pair.other().value();
    return UUID.nameUUIDFromBytes(two.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static NotThere missing(ActorId id) {
    return new NotThere("there is no actor " + id);
  }
}
