package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.seal.Seal;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Relationship;

/**
 * A web read as one would without thought: a plain session with its default fetch size, one row an
 * actor and one row a tie, each the node or the relationship with all its properties, decoded into
 * the same values as the store's own reading.
 */
public final class DefaultRows {
  private static final String ACTORS = "MATCH (x:Actor {web: $web}) RETURN x";
  private static final String TIES =
      "MATCH (x:Actor {web: $web})-[r]->(y:Actor) RETURN r, x.id AS a, y.id AS b";

  private final Driver driver;
  private final Codecs codecs;

  public DefaultRows(Driver driver, Seal seal) {
    this.driver = driver;
    this.codecs = new Codecs(seal);
  }

  /** Actors and ties in the order of their ids. */
  public record Rows(List<StoredActor> actors, List<StoredTie> ties) {}

  /** Lets all rows come and looks at none. */
  public void skim(String web) {
    try (Session session = driver.session()) {
      session.run(ACTORS, Map.of("web", web)).forEachRemaining(row -> {});
      session.run(TIES, Map.of("web", web)).forEachRemaining(row -> {});
    }
  }

  public Rows load(String web) {
    List<StoredActor> actors = new ArrayList<>();
    List<StoredTie> ties = new ArrayList<>();
    Map<String, StoredActor> byId = new HashMap<>();
    try (Session session = driver.session()) {
      session
          .run(ACTORS, Map.of("web", web))
          .forEachRemaining(
              row -> {
                Map<String, Object> node = codecs.own().openActor(row.get("x").asNode().asMap());
                StoredActor actor = codecs.actors().decode(node);
                InvolvementCodec.decode(node);
                codecs.asked().decode(node);
                actors.add(actor);
                byId.put(actor.id().value(), actor);
              });
      session.run(TIES, Map.of("web", web)).forEachRemaining(row -> ties.add(tie(row, byId)));
    }
    actors.sort(Comparator.comparing(StoredActor::id));
    ties.sort(Comparator.comparing(StoredTie::id));
    return new Rows(actors, ties);
  }

  private StoredTie tie(Record row, Map<String, StoredActor> byId) {
    Relationship tie = row.get("r").asRelationship();
    String from = row.get("a").asString();
    String to = row.get("b").asString();
    List<String> people =
        TieCodec.people(from, byId.get(from).kind().isPerson(), to, byId.get(to).kind().isPerson());
    return codecs
        .ties()
        .decode(
            TieType.valueOf(tie.type()), tie.asMap(), new ActorId(from), new ActorId(to), people);
  }
}
