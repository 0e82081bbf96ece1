package nl.wijkweb.store.neo4j;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.Worry;
import nl.wijkweb.store.WorryStore;
import nl.wijkweb.store.WorryWork;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * Worries in Neo4j. The words of each, and what the change records keep of it, are sealed under a
 * key of its own. A closed one stays without words until its time is over, so that a step that is
 * sent again finds it, and so that a key which a crash left behind goes then.
 */
final class Worries implements WorryStore {
  private static final String WORRY = "worry";
  private static final String NO_WORDS = "{}";
  private static final Codes<WorryState> STATES = Codes.of(WorryState.class);
  private static final Comparator<Worry> OLDEST_FIRST =
      Comparator.comparing(Worry::passedOn).thenComparing(Worry::id);

  private final Database database;
  private final Writing writing;
  private final WebReader reader;
  private final ActorWrites actors;
  private final Cases cases;
  private final ContactLog contacts;
  private final Seal seal;
  private final Words<Said> words;
  private final Supplier<String> ids;

  Worries(
      Database database,
      Writing writing,
      WebReader reader,
      ActorWrites actors,
      Cases cases,
      ContactLog contacts,
      Seal seal,
      Supplier<String> ids) {
    this.database = database;
    this.writing = writing;
    this.reader = reader;
    this.actors = actors;
    this.cases = cases;
    this.contacts = contacts;
    this.seal = seal;
    this.words = new Words<>(seal, WORRY, Said.class);
    this.ids = ids;
  }

  @Override
  public Saved<Worry> passOn(Worry worry, LocalDate today, Change change) {
    Optional<Worry> there = find(worry.id(), today);
    if (there.isPresent()) {
      return new Saved<>(there.get(), false);
    }
    seal.admit(List.of(key(worry.id())));
    return writing.write(
        ids.get(),
        change,
        step -> {
          step.lock(worry.area());
          Optional<Worry> known = find(step.tx(), worry.id(), today);
          if (known.isPresent()) {
            return new Saved<>(known.get(), false);
          }
          step.record(worry.area(), Tally.PEOPLE, List.of(save(step, worry, null)));
          return new Saved<>(worry, true);
        });
  }

  @Override
  public Optional<Worry> find(UUID id, LocalDate today) {
    return database.read(tx -> find(tx, id, today));
  }

  @Override
  public List<Worry> list(AreaCode area, LocalDate today) {
    return database
        .read(tx -> tx.list(Statement.WORRY_LIST, "area", area.value(), "day", today))
        .stream()
        .map(row -> decode(new Props(row.get("row").asMap())))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /** The worries about a person, oldest first. */
  List<Worry> about(String person, LocalDate today) {
    return database
        .read(tx -> tx.list(Statement.HELD_WORRIES, "person", person, "day", today))
        .stream()
        .map(row -> decode(new Props(row.get("row").asMap())))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  @Override
  public Saved<Worry> step(UUID id, LocalDate today, WorryWork work, Change change) {
    if (work.newPerson() != null) {
      seal.admit(List.of(work.newPerson().id().value()));
    }
    Saved<Worry> saved =
        writing.write(ids.get(), change, step -> take(step, id, today, work, change));
    if (saved.value().state() == WorryState.CLOSED) {
      seal.forget(List.of(key(id)));
    }
    return saved;
  }

  @Override
  public void forget(LocalDate today) {
    List<String> over =
        database.read(tx -> tx.list(Statement.WORRY_OVER, "day", today)).stream()
            .map(row -> row.get("id").asString())
            .toList();
    if (over.isEmpty()) {
      return;
    }
    seal.forget(over.stream().map(Worries::key).toList());
    database.write(
        tx -> {
          tx.run(Statement.WORRY_REMOVE, "ids", over);
          return over;
        });
  }

  private Saved<Worry> take(
      Writing.Step step, UUID id, LocalDate today, WorryWork work, Change change) {
    Worry found = find(step.tx(), id, today).orElseThrow(() -> missing(id));
    step.lock(found.area());
    Worry before = find(step.tx(), id, today).orElseThrow(() -> missing(id));
    Worry after = work.next().apply(before);
    if (after.equals(before)) {
      return new Saved<>(before, false);
    }
    List<ChangeEntry> entries = new ArrayList<>();
    if (work.newPerson() != null) {
      entries.add(actors.insert(step, after.area(), work.newPerson()));
    }
    ActorId person = after.person();
    String worker = after.worker();
    if (person != null && worker != null && work.opensCase()) {
      entries.addAll(cases.open(step, person, worker, change.when()));
    }
    if (person != null && work.entry() != null) {
      entries.add(
          contacts.put(
              step,
              reader
                  .findActor(step.tx(), person)
                  .orElseThrow(() -> new NotThere("there is no actor " + person)),
              work.entry()));
    }
    entries.add(save(step, after, encode(before).values()));
    step.record(after.area(), Tally.PEOPLE, entries);
    return new Saved<>(after, true);
  }

  /** Keeps a worry as it is now; when it is closed nothing of what was said goes with it. */
  private ChangeEntry save(Writing.Step step, Worry worry, @Nullable Map<String, Object> before) {
    String id = worry.id().toString();
    Map<String, Object> row = encode(worry).values();
    step.tx().run(Statement.WORRY_SAVE, "id", id, "row", row);
    return new ChangeEntry(
        WORRY + ':' + id, WORRY, List.of(key(worry.id())), List.of(), before, row);
  }

  private Optional<Worry> find(Tx tx, UUID id, LocalDate today) {
    return tx.find(Statement.WORRY_FIND, "id", id.toString(), "day", today)
        .map(row -> decode(new Props(row.get("row").asMap())));
  }

  private Row encode(Worry worry) {
    String id = worry.id().toString();
    Row row =
        new Row()
            .put("id", id)
            .put("area", worry.area().value())
            .code("state", worry.state())
            .put("passedOn", worry.passedOn().atZone(ZoneOffset.UTC))
            .put("keptUntil", worry.keptUntil())
            .put("lastStep", worry.lastStep() == null ? null : worry.lastStep().toString());
    if (worry.state() == WorryState.CLOSED) {
      return row;
    }
    return row.put("worker", worry.worker())
        .put("person", worry.person() == null ? null : worry.person().value())
        .put("sealed", words.close(List.of(key(worry.id())), id, new Said(worry.words())));
  }

  /** The worry; without words when it is closed, or its key was destroyed. */
  private Worry decode(Props props) {
    String id = props.need("id");
    byte[] sealed = props.bytes("sealed");
    Optional<Said> said =
        sealed == null
            ? Optional.empty()
            : words.open(List.of(key(UUID.fromString(id))), id, sealed);
    String person = props.text("person");
    String lastStep = props.text("lastStep");
    return new Worry(
        UUID.fromString(id),
        new AreaCode(props.need("area")),
        STATES.get(props.need("state")),
        props.needTime("passedOn"),
        props.needDay("keptUntil"),
        props.text("worker"),
        person == null ? null : new ActorId(person),
        said.map(Said::words).orElse(NO_WORDS),
        lastStep == null ? null : UUID.fromString(lastStep));
  }

  private static String key(UUID id) {
    return key(id.toString());
  }

  /** Under what the key of a worry is kept. */
  static String key(String id) {
    return WORRY + ':' + id;
  }

  private static NotThere missing(UUID id) {
    return new NotThere("there is no worry " + id);
  }

  private record Said(String words) {}
}
