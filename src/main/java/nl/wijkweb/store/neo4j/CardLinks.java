package nl.wijkweb.store.neo4j;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.CardLink;
import nl.wijkweb.store.CardLinkStore;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.driver.Record;

/** Links to cards in Neo4j, a row each. */
final class CardLinks implements CardLinkStore {
  private static final Comparator<CardLink> NEWEST_FIRST =
      Comparator.comparing(CardLink::made).reversed().thenComparing(CardLink::id);

  private final Database database;

  CardLinks(Database database) {
    this.database = database;
  }

  @Override
  public void create(CardLink link) {
    database.write(
        tx -> {
          tx.run(Statement.CARD_CREATE, "row", encode(link).values());
          return link;
        });
  }

  @Override
  public Optional<CardLink> find(String tokenHash, Instant now) {
    return database
        .read(tx -> tx.find(Statement.CARD_FIND, "tokenHash", tokenHash, "now", time(now)))
        .map(CardLinks::decode);
  }

  @Override
  public List<CardLink> list(ActorId actor, Instant now) {
    return database
        .read(tx -> tx.list(Statement.CARD_LIST, "actor", actor.value(), "now", time(now)))
        .stream()
        .map(CardLinks::decode)
        .sorted(NEWEST_FIRST)
        .toList();
  }

  @Override
  public boolean remove(UUID id, ActorId actor) {
    return database.write(
        tx ->
            tx.find(Statement.CARD_REMOVE, "id", id.toString(), "actor", actor.value())
                .isPresent());
  }

  @Override
  public void forget(Instant now) {
    database.write(
        tx -> {
          tx.run(Statement.CARD_FORGET, "now", time(now));
          return now;
        });
  }

  private static Row encode(CardLink link) {
    return new Row()
        .put("id", link.id().toString())
        .put("web", link.web().value())
        .put("actor", link.actor().value())
        .put("tokenHash", link.tokenHash())
        .put("made", time(link.made()))
        .put("expires", time(link.expires()));
  }

  private static CardLink decode(Record row) {
    Props props = new Props(row.get("row").asMap());
    return new CardLink(
        UUID.fromString(props.need("id")),
        new AreaCode(props.need("web")),
        new ActorId(props.need("actor")),
        props.need("tokenHash"),
        props.needTime("made"),
        props.needTime("expires"));
  }

  private static ZonedDateTime time(Instant instant) {
    return instant.atZone(ZoneOffset.UTC);
  }
}
