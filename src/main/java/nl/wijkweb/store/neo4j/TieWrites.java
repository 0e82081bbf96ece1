package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import org.neo4j.driver.Record;

/** Adds, replaces and removes spells of ties. */
final class TieWrites {
  private final Writing writing;
  private final WebReader reader;
  private final Codecs codecs;
  private final Supplier<String> ids;

  TieWrites(Writing writing, WebReader reader, Codecs codecs, Supplier<String> ids) {
    this.writing = writing;
    this.reader = reader;
    this.codecs = codecs;
    this.ids = ids;
  }

  Saved<StoredTie> create(AreaCode web, Tie tie, Change change) {
    TieId id = givenId(tie);
    return writing.write(
        ids.get(),
        change,
        step -> {
          Optional<TieRow> known = reader.findTie(step.tx(), id);
          if (known.isPresent()) {
            return new Saved<>(same(known.get().stored(), web, tie), false);
          }
          long batch = step.lock(web);
          known = reader.findTie(step.tx(), id);
          if (known.isPresent()) {
            return new Saved<>(same(known.get().stored(), web, tie), false);
          }
          Written added = add(step, web, batch, tie);
          step.record(web, ChangeKind.TIE_ADDED, added.tally(0, 1), List.of(added.entry()));
          return new Saved<>(added.stored(), true);
        });
  }

  StoredTie change(Tie tie, long version, Change change) {
    TieId id = givenId(tie);
    return writing.write(
        ids.get(),
        change,
        step -> {
          TieRow before = lock(step, id);
          if (before.stored().version() != version && step.isMade()) {
            return before.stored();
          }
          Written written = replace(step, before, tie, version);
          step.record(
              written.stored().web(),
              ChangeKind.TIE_CHANGED,
              written.tally(0, 0),
              List.of(written.entry()));
          return written.stored();
        });
  }

  /** A tie that was written, and what the change record is to keep of it. */
  private record Written(StoredTie stored, List<String> people, ChangeEntry entry) {
    Tally tally(int actors, int ties) {
      return people.isEmpty() ? new Tally(actors, ties, false) : Tally.PEOPLE;
    }
  }

  /**
   * Adds a tie of which nobody has heard yet, within a step that holds the lock of the web.
   *
   * @param batch the last import that is visible
   * @throws IdTaken when the id is in use
   * @throws NotThere when one of the ends is not in the web
   */
  ChangeEntry insert(Writing.Step step, AreaCode web, long batch, Tie tie) {
    if (reader.findTie(step.tx(), givenId(tie)).isPresent()) {
      throw new IdTaken("the id " + tie.id() + " is in use for another tie");
    }
    return add(step, web, batch, tie).entry();
  }

  /**
   * Holds that a tie is there already, just as it was to be added.
   *
   * @throws IdTaken when it is not there, or another is
   */
  void sameAsKnown(Writing.Step step, AreaCode web, Tie wanted) {
    TieId id = givenId(wanted);
    TieRow known =
        reader
            .findTie(step.tx(), id)
            .orElseThrow(() -> new IdTaken("the tie " + id + " is not there any more"));
    same(known.stored(), web, wanted);
  }

  /**
   * Replaces a tie, within a step that holds the lock of the web.
   *
   * @throws StaleVersion when the version is not the current one
   */
  ChangeEntry replace(Writing.Step step, AreaCode web, Tie tie, long version) {
    TieId id = givenId(tie);
    TieRow before =
        reader
            .findTie(step.tx(), id)
            .filter(found -> found.stored().web().equals(web))
            .orElseThrow(() -> missing(id));
    return replace(step, before, tie, version).entry();
  }

  private Written replace(Writing.Step step, TieRow before, Tie tie, long version) {
    refuseStale(before, version);
    refuseOtherEnds(before.stored().tie(), tie);
    TieId id = before.stored().id();
    List<String> people = before.people();
    Tie filled = TieWords.fill(tie, knownWords(before.stored()));
    Map<String, Object> after = step.nextTie(codecs.ties().encode(id, filled, people), before);
    step.tx().run(Statement.TIE_REPLACE, tie.type(), "id", id.value(), "row", after);
    StoredTie stored = codecs.ties().decode(tie.type(), after, tie.from(), tie.to(), people);
    return new Written(stored, people, ChangeEntry.ofTie(stored, people, before.row(), after));
  }

  void remove(TieId id, long version, Change change) {
    writing.write(
        ids.get(),
        change,
        step -> {
          if (reader.findTie(step.tx(), id).isEmpty() && step.isMade()) {
            return id;
          }
          TieRow before = lock(step, id);
          refuseStale(before, version);
          TieType type = before.stored().tie().type();
          step.tx().run(Statement.TIE_REMOVE, type, "id", id.value());
          Tally tally = before.isAboutPeople() ? Tally.PEOPLE : new Tally(0, -1, false);
          ChangeEntry entry =
              ChangeEntry.ofTie(before.stored(), before.people(), before.row(), null);
          step.record(before.stored().web(), ChangeKind.TIE_REMOVED, tally, List.of(entry));
          return id;
        });
  }

  private Written add(Writing.Step step, AreaCode web, long batch, Tie tie) {
    String from = tie.from().value();
    String to = tie.to().value();
    Record ends =
        step.tx()
            .find(Statement.TIE_ENDS, "web", web.value(), "batch", batch, "from", from, "to", to)
            .orElseThrow(() -> new NotThere("one of the ends is not in the web " + web));
    List<String> people =
        TieCodec.people(
            from, ends.get("fromPerson").asBoolean(), to, ends.get("toPerson").asBoolean());
    Map<String, Object> row =
        step.firstTie(codecs.ties().encode(givenId(tie), tie, people), web, people);
    step.tx().run(Statement.TIE_CREATE, tie.type(), "from", from, "to", to, "row", row);
    StoredTie stored = codecs.ties().decode(tie.type(), row, tie.from(), tie.to(), people);
    return new Written(stored, people, ChangeEntry.ofTie(stored, people, null, row));
  }

  /** Takes the lock of the tie's web and reads the tie as it then is. */
  private TieRow lock(Writing.Step step, TieId id) {
    TieRow found = reader.findTie(step.tx(), id).orElseThrow(() -> missing(id));
    step.lock(found.stored().web());
    return reader.findTie(step.tx(), id).orElseThrow(() -> missing(id));
  }

  private TieWords knownWords(StoredTie stored) {
    return codecs.ties().open(stored).map(TieWords::of).orElse(TieWords.NONE);
  }

  private StoredTie same(StoredTie known, AreaCode web, Tie wanted) {
    if (!known.web().equals(web) || !codecs.ties().open(known).equals(Optional.of(wanted))) {
      throw new IdTaken("the id " + known.id() + " is in use for another tie");
    }
    return known;
  }

  private static void refuseStale(TieRow before, long version) {
    if (before.stored().version() != version) {
      throw new StaleVersion(before.stored());
    }
  }

  static void refuseOtherEnds(Tie before, Tie after) {
    if (before.type() != after.type()
        || !before.from().equals(after.from())
        || !before.to().equals(after.to())) {
      throw new IllegalArgumentException(
          "the type and the ends of a tie stay as they are; remove it and add another");
    }
  }

  private static TieId givenId(Tie tie) {
    TieId id = tie.id();
    if (id == null) {
      throw new IllegalArgumentException("a tie is added and changed by its id, which is missing");
    }
    return id;
  }

  private static NotThere missing(TieId id) {
    return new NotThere("there is no tie " + id);
  }
}
