package nl.wijkweb.store.neo4j;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Here;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.store.Kept;
import nl.wijkweb.store.KeptStore;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.seal.Seal;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * How long what was told is kept. Keys go before the rows that they open: what a crash leaves
 * behind cannot be read, and goes the next time.
 */
final class Keeping implements KeptStore {

  /** So many lines of the audit go at once. */
  private static final int LINES = 5_000;

  private final Database database;
  private final Seal seal;

  Keeping(Database database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public List<Kept> list(Collection<ActorId> people, LocalDate today) {
    return database.read(tx -> tx.list(Statement.KEPT_LIST, "people", ids(people))).stream()
        .map(row -> kept(row, today))
        .toList();
  }

  @Override
  public void meet(Collection<ActorId> people, LocalDate day) {
    database.write(
        tx -> {
          tx.run(Statement.KEPT_MEET, "people", ids(people), "day", day);
          return day;
        });
  }

  @Override
  public void renew(ActorId person, LocalDate day) {
    database.write(
        tx -> {
          tx.run(Statement.KEPT_RENEW, "person", person.value(), "day", day);
          return day;
        });
  }

  @Override
  public void forgetContacts(Collection<ActorId> people, Period kept, LocalDate today) {
    List<String> over = over(Statement.KEPT_LINES, people, kept, today);
    forget(Statement.KEPT_FORGET_LINES, ContactLog.CONTACT, over);
  }

  @Override
  public void forgetConversations(Collection<ActorId> people, Period kept, LocalDate today) {
    List<String> over = over(Statement.KEPT_TALKS, people, kept, today);
    forget(Statement.KEPT_FORGET_TALKS, Conversations.CONVERSATION, over);
  }

  @Override
  public void forgetVisits(Collection<ActorId> people, Instant before) {
    database.write(
        tx -> {
          ZonedDateTime moment = before.atZone(ZoneOffset.UTC);
          tx.run(Statement.KEPT_FORGET_VISITS, "people", ids(people), "before", moment);
          return before;
        });
  }

  @Override
  public void forgetAudit(Instant before) {
    boolean more = true;
    while (more) {
      more = database.write(tx -> forgetAudit(tx, before));
    }
  }

  /** Whether there may be more to forget. */
  private static boolean forgetAudit(Tx tx, Instant before) {
    tx.get(Statement.AUDIT_HEAD);
    List<Record> oldest = tx.list(Statement.AUDIT_OLDEST, "limit", LINES);
    List<Record> over = new ArrayList<>();
    for (Record line : oldest) {
      if (!line.get("when").asZonedDateTime().toInstant().isBefore(before)) {
        break;
      }
      over.add(line);
    }
    if (over.isEmpty()) {
      return false;
    }
    Record last = over.get(over.size() - 1);
    tx.run(
        Statement.AUDIT_FORGET,
        "number",
        last.get("number").asLong(),
        "hash",
        last.get("hash").asString());
    return over.size() == LINES;
  }

  /** The ids of what is older than it may be; of a day in part the last that it may be counts. */
  private List<String> over(
      Statement list, Collection<ActorId> people, Period kept, LocalDate today) {
    return database.read(tx -> tx.list(list, "people", ids(people))).stream()
        .filter(row -> today.isAfter(day(row).latest().plus(kept)))
        .map(row -> row.get("id").asString())
        .toList();
  }

  private static PartialDate day(Record row) {
    return PartialDate.parse(row.get("on").asString());
  }

  private void forget(Statement remove, String what, List<String> over) {
    if (over.isEmpty()) {
      return;
    }
    seal.forget(over.stream().map(id -> OwnKey.of(what, id)).toList());
    database.write(
        tx -> {
          tx.run(remove, "ids", over);
          return over;
        });
  }

  private static Kept kept(Record row, LocalDate today) {
    Stream<LocalDate> talks =
        row.get("talks").asList(talk -> said(talk.get(0).asString(), saved(talk.get(1)))).stream()
            .flatMap(Optional::stream);
    Stream<LocalDate> lines =
        row.get("lines").asList(line -> said(line.asString(), today)).stream()
            .flatMap(Optional::stream);
    return new Kept(
        new ActorId(row.get("person").asString()),
        row.get("since").isNull() ? null : row.get("since").asLocalDate(),
        row.get("renewed").isNull() ? null : row.get("renewed").asLocalDate(),
        Stream.concat(talks, lines)
            .filter(day -> !day.isAfter(today))
            .max(LocalDate::compareTo)
            .orElse(null));
  }

  private static LocalDate saved(Value moment) {
    return Here.dayOf(ZonedDateTime.parse(moment.asString()).toInstant());
  }

  /** The last day that it may have been; none when all of it was still to come by then. */
  private static Optional<LocalDate> said(String on, LocalDate by) {
    PartialDate date = PartialDate.parse(on);
    if (date.earliest().isAfter(by)) {
      return Optional.empty();
    }
    return Optional.of(date.latest().isAfter(by) ? by : date.latest());
  }

  private static List<String> ids(Collection<ActorId> people) {
    return people.stream().map(ActorId::value).toList();
  }
}
