package nl.wijkweb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorField;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.UndoModel.Made;
import nl.wijkweb.store.UndoModel.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random edits, removals, imports, undos and redos leave a store as a plain model says: the same
 * undos succeed, the same are refused, and in the end the same stands there.
 */
@ExtendWith(WarmStore.class)
@Tag("every")
class UndoSequencesIT {
  private static final int SOME = 20;
  private static final int ALL = 1_000;
  private static final int STEPS = 22;
  private static final List<String> FOLDER = List.of("een", "twee", "drie", "vier");

  private final WebStore store;

  UndoSequencesIT(WebStore store) {
    this.store = store;
  }

  @Test
  void shouldEndAsAModelPredicts() {
    run(0, SOME);
  }

  @Test
  @Tag("thorough")
  void shouldEndAsAModelPredictsAThousandTimes() {
    run(SOME, ALL);
  }

  private void run(int from, int to) {
    int undone = 0;
    int refused = 0;
    int merged = 0;
    for (int seed = from; seed < to; seed++) {
      Sequence sequence = new Sequence(store, seed);
      sequence.run();
      undone += sequence.undone;
      refused += sequence.refused;
      merged += sequence.merged;
    }
    System.out.printf(
        "Undo: %d sequences, %d undone, %d refused, %d merges%n",
        to - from, undone, refused, merged);
    assertThat(merged).isGreaterThan((to - from) / 4);
    assertThat(undone).isGreaterThan(to - from);
    assertThat(refused).isGreaterThan(to - from);
  }

  /** One sequence on a web of its own. */
  private static final class Sequence {
    private final WebStore store;
    private final int seed;
    private final Random random;
    private final AreaCode web;
    private final UndoModel model = new UndoModel();
    private int second;
    int undone;
    int refused;
    int merged;

    Sequence(WebStore store, int seed) {
      this.store = store;
      this.seed = seed;
      this.random = new Random(seed);
      Dorp dorp = Dorp.aKern();
      this.web = dorp.code();
      store.importWeb(dorp.web(), WebStoreContract.ANNA, WebStoreContract.QUIET);
    }

    void run() {
      for (int i = 0; i < STEPS; i++) {
        step();
      }
      assertThat(read()).as("sequence %s", seed).isEqualTo(model.rows);
    }

    private void step() {
      List<String> actors = keys(false);
      List<String> ties = keys(true);
      int chance = random.nextInt(100);
      if (chance < 15 || actors.size() < 2) {
        addActor();
      } else if (chance < 27) {
        changeActor(one(actors));
      } else if (chance < 34) {
        removeActor(one(actors));
      } else if (chance < 40) {
        involve(one(actors));
      } else if (chance < 50) {
        addTie(actors);
      } else if (chance < 58 && !ties.isEmpty()) {
        changeTie(one(ties));
      } else if (chance < 63 && !ties.isEmpty()) {
        removeTie(one(ties));
      } else if (chance < 69) {
        bring();
      } else if (chance < 75) {
        merge(actors);
      } else if (!model.changes.isEmpty()) {
        undo();
      }
    }

    private void addActor() {
      String id = newId();
      ActorKind kind = random.nextInt(3) == 0 ? ActorKind.RESIDENT : ActorKind.CLUB;
      Row row = new Row(null, null, List.of(), Map.of("kind", kind.code(), "name", word()));
      Change change = change();
      store.createActor(web, actor(id, row), change);
      model.change(given(change), Map.of(id, row));
    }

    private void changeActor(String id) {
      String name = random.nextBoolean() ? "name" : "phone";
      String value = name.equals("phone") && random.nextInt(4) == 0 ? null : word();
      Row row = row(id).with(name, value);
      Change change = change();
      store.changeActor(actor(id, row), version(id), change);
      model.change(given(change), Map.of(id, row));
    }

    private void removeActor(String id) {
      Change change = change();
      store.removeActor(new ActorId(id), version(id), change);
      model.change(given(change), gone(id));
    }

    private void involve(String id) {
      int level = 1 + random.nextInt(5);
      Change change = change();
      Period period = new Period(PartialDate.parse("2016"), null);
      store.changeInvolvement(
          new ActorId(id),
          version(id),
          List.of(new Involvement(new ActorId(id), null, level, period, null, List.of())),
          change);
      model.change(given(change), Map.of(id, row(id).with("level", String.valueOf(level))));
    }

    private void addTie(List<String> actors) {
      String id = newId();
      String from = one(actors);
      String to = one(actors.stream().filter(other -> !other.equals(from)).toList());
      Row row = new Row(null, TieType.WORKS_WITH, List.of(from, to), Map.of("note", word()));
      Change change = change();
      store.createTie(web, tie(id, row), change);
      model.change(given(change), Map.of(id, row));
    }

    private void changeTie(String id) {
      Row row =
          random.nextBoolean()
              ? row(id).with("note", random.nextInt(4) == 0 ? null : word())
              : row(id).with("frequency", one(List.of("weekly", "monthly")));
      Change change = change();
      StoredTie stored = store.findTie(new TieId(id)).orElseThrow();
      store.changeTie(tie(id, row), stored.version(), change);
      model.change(given(change), Map.of(id, row));
    }

    private void removeTie(String id) {
      Change change = change();
      store.removeTie(new TieId(id), store.findTie(new TieId(id)).orElseThrow().version(), change);
      model.change(given(change), gone(id));
    }

    /** Two clubs that no folder knows; what a folder does with those it knows has its own story. */
    private void merge(List<String> actors) {
      List<String> own =
          actors.stream()
              .filter(id -> row(id).folderId() == null)
              .filter(id -> ActorKind.CLUB.code().equals(row(id).says().get("kind")))
              .toList();
      if (own.size() < 2) {
        return;
      }
      String gone = one(own);
      String kept = one(own.stream().filter(id -> !id.equals(gone)).toList());
      boolean named = random.nextBoolean();
      Map<String, String> says = new HashMap<>(row(gone).says());
      says.putAll(row(kept).says());
      if (named) {
        says.put("name", Objects.requireNonNull(row(gone).says().get("name")));
      }
      Set<ActorField> taken = named ? Set.of(ActorField.NAME) : Set.of();
      Change change = change();
      store
          .duplicates()
          .merge(
              new ActorMerge(
                  new ActorId(kept), version(kept), new ActorId(gone), version(gone), taken),
              change);
      model.merge(given(change), kept, gone, says);
      merged++;
    }

    /** A folder of some clubs, the first two of them tied: what is known of it is replaced. */
    private void bring() {
      Dorp dorp = Dorp.at(web);
      List<String> some = FOLDER.subList(0, 2 + random.nextInt(3));
      Map<String, String> names = new LinkedHashMap<>();
      some.forEach(
          folderId -> {
            names.put(folderId, word());
            dorp.with(ActorKind.CLUB, folderId, Objects.requireNonNull(names.get(folderId)));
          });
      String note = word();
      Row tie = new Row("band", TieType.WORKS_WITH, List.of("een", "twee"), Map.of("note", note));
      dorp.tied(tie("band", tie));
      Change change = change();
      store.importWeb(dorp.web(), change, WebStoreContract.QUIET);

      Map<String, String> ids = new HashMap<>();
      AreaWeb now = store.loadWeb(web).orElseThrow();
      now.actors().forEach(actor -> ids.put(String.valueOf(actor.folderId()), actor.id().value()));
      Map<String, @Nullable Row> next = new LinkedHashMap<>();
      names.forEach(
          (folderId, name) -> {
            String id = Objects.requireNonNull(ids.get(folderId));
            Row known = model.rows.get(id);
            Map<String, String> says = new HashMap<>(Map.of("kind", "CLUB", "name", name));
            says.put("kind", ActorKind.CLUB.code());
            if (known != null && known.says().containsKey("level")) {
              says.put("level", Objects.requireNonNull(known.says().get("level")));
            }
            next.put(id, new Row(folderId, null, List.of(), says));
          });
      now.ties().stream()
          .filter(stored -> "band".equals(stored.folderId()))
          .forEach(
              stored ->
                  next.put(
                      stored.id().value(),
                      new Row(
                          "band",
                          TieType.WORKS_WITH,
                          List.of(stored.tie().from().value(), stored.tie().to().value()),
                          Map.of("note", note))));
      model.change(given(change), next);
    }

    private void undo() {
      // Mostly what was done last, as people do.
      int last = model.changes.size() - 1;
      Made made =
          model.changes.get(
              random.nextInt(3) == 0
                  ? random.nextInt(last + 1)
                  : last - random.nextInt(Math.min(4, last + 1)));
      Change by = change();
      boolean predicted = model.undo(made, given(by));
      boolean done = false;
      try {
        store.history().undo(made.id, UndoerOfAll.ANYBODY, by);
        done = true;
      } catch (UndoRefused obstacles) {
        assertThat(obstacles.obstacles()).isNotEmpty();
      }
      assertThat(done).as("undo in sequence %s", seed).isEqualTo(predicted);
      undone += done ? 1 : 0;
      refused += done ? 0 : 1;
    }

    /** What stands in the store. */
    private Map<String, Row> read() {
      AreaWeb now = store.loadWeb(web).orElseThrow();
      Map<String, Row> rows = new TreeMap<>();
      for (StoredActor actor : now.actors()) {
        Details details = store.open(actor).orElseThrow();
        Map<String, String> says = new HashMap<>();
        says.put("kind", actor.kind().code());
        says.put("name", details.name());
        if (details.phone() != null) {
          says.put("phone", details.phone());
        }
        rows.put(actor.id().value(), new Row(actor.folderId(), null, List.of(), says));
      }
      for (Involvement one : now.involvement()) {
        rows.computeIfPresent(
            one.actor().value(), (id, row) -> row.with("level", String.valueOf(one.level())));
      }
      for (StoredTie stored : now.ties()) {
        Tie tie = store.open(stored).orElseThrow();
        Map<String, String> says = new HashMap<>();
        if (tie.note() != null) {
          says.put("note", tie.note());
        }
        if (tie.bond().frequency() != null) {
          says.put("frequency", tie.bond().frequency().code());
        }
        List<String> ends = List.of(tie.from().value(), tie.to().value());
        rows.put(stored.id().value(), new Row(stored.folderId(), tie.type(), ends, says));
      }
      return rows;
    }

    private static Actor actor(String id, Row row) {
      return new Actor(
          new ActorId(id),
          Coded.find(ActorKind.class, Objects.requireNonNull(row.says().get("kind"))).orElseThrow(),
          ActorFacts.UNKNOWN,
          new Details(
              Objects.requireNonNull(row.says().get("name")),
              null,
              row.says().get("phone"),
              null,
              null,
              null));
    }

    private static Tie tie(String id, Row row) {
      String frequency = row.says().get("frequency");
      return new Tie(
          new TieId(id),
          new ActorId(row.ends().get(0)),
          Objects.requireNonNull(row.type()),
          new ActorId(row.ends().get(1)),
          Course.UNKNOWN,
          new Bond(
              frequency == null ? null : Coded.find(Frequency.class, frequency).orElseThrow(),
              null,
              null,
              null,
              null,
              null),
          Help.UNKNOWN,
          Terms.UNKNOWN,
          Provenance.UNKNOWN,
          row.says().get("note"));
    }

    private static Map<String, @Nullable Row> gone(String id) {
      Map<String, @Nullable Row> gone = new HashMap<>();
      gone.put(id, null);
      return gone;
    }

    private Row row(String id) {
      return Objects.requireNonNull(model.rows.get(id));
    }

    private long version(String actor) {
      return store.findActor(new ActorId(actor)).orElseThrow().version();
    }

    private List<String> keys(boolean ties) {
      List<String> keys = new ArrayList<>();
      model.rows.forEach(
          (key, row) -> {
            if (row.isTie() == ties) {
              keys.add(key);
            }
          });
      return keys;
    }

    private Change change() {
      return WebStoreContract.made("anna", ++second, null);
    }

    private static UUID given(Change change) {
      return Objects.requireNonNull(change.id());
    }

    private String newId() {
      return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** One of few, so that an edit sometimes says what was said before. */
    private String word() {
      return one(List.of("Koor", "Fanfare", "Zaal", "Kiosk"));
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }
  }
}
