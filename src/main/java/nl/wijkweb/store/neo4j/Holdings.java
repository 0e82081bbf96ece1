package nl.wijkweb.store.neo4j;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.HeldCase;
import nl.wijkweb.store.HeldStore;
import nl.wijkweb.store.Recorded;
import nl.wijkweb.store.Remembered;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.Visit;
import nl.wijkweb.store.Worry;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Past;
import nl.wijkweb.store.neo4j.ChangeLog.Touched;
import org.jspecify.annotations.Nullable;

/** What is held on one person, for who asks what is known of them. */
final class Holdings implements HeldStore {
  private final Database database;
  private final WebReader reader;
  private final ChangeLog changes;
  private final Codecs codecs;
  private final ContactLog contacts;
  private final Conversations conversations;
  private final Worries worries;

  Holdings(
      Database database,
      WebReader reader,
      ChangeLog changes,
      Codecs codecs,
      ContactLog contacts,
      Conversations conversations,
      Worries worries) {
    this.database = database;
    this.reader = reader;
    this.changes = changes;
    this.codecs = codecs;
    this.contacts = contacts;
    this.conversations = conversations;
    this.worries = worries;
  }

  @Override
  public List<Visit> listVisits(ActorId person) {
    return database.read(tx -> tx.list(Statement.HELD_VISITS, "person", person.value())).stream()
        .map(row -> Visits.visit(new Props(row.get("row").asMap())))
        .sorted(Comparator.comparing(Visit::started).reversed())
        .toList();
  }

  @Override
  public List<Worry> listWorries(ActorId person, LocalDate today) {
    return worries.about(person.value(), today);
  }

  @Override
  public List<HeldCase> listCases(ActorId person, LocalDate day) {
    return database
        .read(tx -> tx.list(Statement.HELD_CASES, "person", person.value(), "day", day))
        .stream()
        .map(row -> Cases.held(row.get("row").asMap()))
        .toList();
  }

  @Override
  public List<Recorded<Remembered>> listChanges(ActorId person) {
    return database.read(
        tx -> {
          List<Recorded<Remembered>> found = new ArrayList<>();
          Optional<StoredActor> actor = reader.findActor(tx, person);
          if (actor.isPresent()) {
            tx.each(
                Statement.HELD_CHANGES,
                chunk ->
                    changes.of(chunk, person.value()).stream()
                        .map(this::recorded)
                        .filter(one -> one.before() != null || one.after() != null)
                        .forEach(found::add),
                "web",
                actor.get().web().value());
          }
          return found;
        });
  }

  private Recorded<Remembered> recorded(Touched touched) {
    Past past = touched.past();
    return new Recorded<>(past.change(), read(touched, past.before()), read(touched, past.after()));
  }

  private @Nullable Remembered read(Touched touched, @Nullable Map<String, Object> row) {
    if (row == null) {
      return null;
    }
    Props props = new Props(row);
    return switch (touched.what()) {
      case ChangeEntry.ACTOR -> codecs.actors().decode(row);
      case ContactLog.CONTACT -> contacts.decode(props).orElse(null);
      case Conversations.CONVERSATION -> conversations.decode(props).orElse(null);
      case Cases.CASE -> Cases.held(row);
      case KeptBack.KEPT, Pairs.PAIR -> null;
      default -> {
        Past past = touched.past();
        TieType type = Coded.find(TieType.class, touched.what()).orElseThrow();
        ActorId from = new ActorId(past.ends().get(0));
        ActorId to = new ActorId(past.ends().get(1));
        yield codecs.ties().decode(type, row, from, to, past.people());
      }
    };
  }
}
