package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.driver.Record;

/**
 * Brings a web at hand up to date by the changes since: each tells which actors and ties it
 * touched, and only those are read. A few reads by id and one copy of the lists, instead of all of
 * the web.
 */
final class WebRefresh {
  /** From so many touched rows on, reading all in one pass costs less than one by one. */
  private static final int MANY = 200;

  private final Tx tx;
  private final WebReader reader;
  private final Codecs codecs;

  WebRefresh(Tx tx, WebReader reader, Codecs codecs) {
    this.tx = tx;
    this.reader = reader;
    this.codecs = codecs;
  }

  /** The web as it now is; empty when the changes do not tell, or it changed meanwhile. */
  Optional<AreaWeb> of(AreaWeb known) {
    String web = known.code().value();
    List<Record> changes = tx.list(Statement.WEB_CHANGES, "web", web, "version", known.version());
    Set<String> touched = new TreeSet<>();
    long version = known.version();
    for (Record change : changes) {
      boolean tells = !change.get("touched").isNull();
      if (!tells || change.get("version").asLong() != version + 1 || touched.size() > MANY) {
        return Optional.empty();
      }
      touched.addAll(change.get("touched").asList(id -> id.asString()));
      version++;
    }
    AreaWeb fresh = apply(known, version, touched);
    long now =
        tx.find(Statement.WEB_STAMP, "web", web)
            .map(stamp -> stamp.get("version").asLong())
            .orElse(-1L);
    return now == version ? Optional.of(fresh) : Optional.empty();
  }

  private AreaWeb apply(AreaWeb known, long version, Set<String> touched) {
    List<StoredActor> actors = new ArrayList<>();
    List<StoredTie> ties = new ArrayList<>();
    List<Involvement> involvement = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    for (String id : touched) {
      Optional<Map<String, Object>> row = reader.findActorRow(tx, new ActorId(id));
      if (row.isPresent()) {
        actors.add(codecs.actors().decode(row.get()));
        involvement.addAll(InvolvementCodec.decode(row.get()));
        asked.addAll(codecs.asked().decode(row.get()));
      }
      // Clients make the ids: nothing keeps one from giving an actor and a tie the same.
      reader.findTie(tx, new TieId(id)).map(TieRow::stored).ifPresent(ties::add);
    }
    return new AreaWeb(
        version,
        known.areas(),
        merged(known.actors(), actors, actor -> actor.id().value(), touched),
        merged(known.ties(), ties, tie -> tie.id().value(), touched),
        merged(known.involvement(), involvement, one -> one.actor().value(), touched),
        merged(known.asked(), asked, one -> one.person().value(), touched),
        known.population(),
        known.indicators());
  }

  /**
   * What is known but for what was touched, and what is fresh, in the order of the ids; both lists
   * have that order already.
   */
  private static <T> List<T> merged(
      List<T> known, List<T> fresh, Function<T, String> id, Set<String> touched) {
    List<T> all = new ArrayList<>(known.size() + fresh.size());
    int next = 0;
    for (T one : known) {
      String own = id.apply(one);
      while (next < fresh.size() && id.apply(fresh.get(next)).compareTo(own) < 0) {
        all.add(fresh.get(next++));
      }
      if (!touched.contains(own)) {
        all.add(one);
      }
    }
    all.addAll(fresh.subList(next, fresh.size()));
    return all;
  }
}
