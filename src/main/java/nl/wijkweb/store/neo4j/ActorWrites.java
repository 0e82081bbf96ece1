package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import nl.wijkweb.store.seal.Seal;

/** Adds, replaces and removes actors. */
final class ActorWrites {
  private final Writing writing;
  private final WebReader reader;
  private final Codecs codecs;
  private final Seal seal;
  private final Supplier<String> ids;

  ActorWrites(Writing writing, WebReader reader, Codecs codecs, Seal seal, Supplier<String> ids) {
    this.writing = writing;
    this.reader = reader;
    this.codecs = codecs;
    this.seal = seal;
    this.ids = ids;
  }

  Saved<StoredActor> create(AreaCode web, Actor actor, Change change) {
    if (actor.kind().isPerson()) {
      seal.admit(List.of(actor.id().value()));
    }
    return writing.write(
        ids.get(),
        change,
        step -> {
          Optional<StoredActor> known = reader.findActor(step.tx(), actor.id());
          if (known.isEmpty()) {
            step.lock(web);
            known = reader.findActor(step.tx(), actor.id());
          }
          if (known.isPresent()) {
            return new Saved<>(same(known.get(), web, actor), false);
          }
          Map<String, Object> row = step.firstActor(codecs.actors().encode(actor), web);
          step.record(
              web,
              ChangeKind.ACTOR_ADDED,
              actor.kind().isPerson() ? Tally.PEOPLE : new Tally(1, 0, false),
              List.of(insert(step, actor, row)));
          return new Saved<>(codecs.actors().decode(row), true);
        });
  }

  /**
   * Adds somebody of whom nobody has heard yet, within a step that holds the lock of the web.
   *
   * @throws IdTaken when the id is in use
   */
  ChangeEntry insert(Writing.Step step, AreaCode web, Actor actor) {
    if (reader.findActor(step.tx(), actor.id()).isPresent()) {
      throw new IdTaken("the id " + actor.id() + " is in use for another actor");
    }
    return insert(step, actor, step.firstActor(codecs.actors().encode(actor), web));
  }

  private static ChangeEntry insert(Writing.Step step, Actor actor, Map<String, Object> row) {
    step.tx().run(Statement.ACTOR_CREATE, "row", row);
    return ChangeEntry.ofActor(actor.id().value(), actor.kind().isPerson(), null, row);
  }

  /**
   * Writes what is now known of a person and what they were asked, within a step that holds the
   * lock of the web.
   */
  ChangeEntry hear(
      Writing.Step step, ActorId id, UnaryOperator<ActorFacts> facts, List<Asked> asked) {
    Map<String, Object> before = reader.findActorRow(step.tx(), id).orElseThrow(() -> missing(id));
    Actor known =
        codecs.actors().openActor(codecs.actors().decode(before)).orElseThrow(() -> missing(id));
    Actor now = new Actor(id, known.kind(), facts.apply(known.facts()), known.details());
    Row row = codecs.actors().encode(now).keep(before, InvolvementCodec.NAME);
    codecs.asked().write(id, known.kind(), codecs.asked().with(before, asked), row);
    Map<String, Object> after = step.nextActor(row, before);
    step.tx().run(Statement.ACTOR_REPLACE, "id", id.value(), "row", after);
    return ChangeEntry.ofActor(id.value(), true, before, after);
  }

  StoredActor change(Actor actor, long version, Change change) {
    return replace(
        ChangeKind.ACTOR_CHANGED, actor.id(), version, change, before -> row(actor, before));
  }

  /**
   * Writes what is now known of an actor, within a step that holds the lock of its web.
   *
   * @throws StaleVersion when it has another version
   * @throws NotThere when it is gone
   */
  ChangeEntry replace(Writing.Step step, Actor actor, long version) {
    String id = actor.id().value();
    Map<String, Object> before =
        reader.findActorRow(step.tx(), actor.id()).orElseThrow(() -> missing(actor.id()));
    refuseStale(before, version);
    Map<String, Object> after = step.nextActor(row(actor, before), before);
    step.tx().run(Statement.ACTOR_REPLACE, "id", id, "row", after);
    return ChangeEntry.ofActor(id, actor.kind().isPerson(), before, after);
  }

  /** An actor as it is now, with what is kept of it beside. */
  private Row row(Actor actor, Map<String, Object> before) {
    refuseOtherNature(codecs.actors().decode(before).kind(), actor.kind());
    Row row = codecs.actors().encode(actor).keep(before, InvolvementCodec.NAME);
    return row.keep(before, AskedCodec.NAMES);
  }

  StoredActor changeInvolvement(
      ActorId id, long version, List<Involvement> involvement, Change change) {
    return replace(
        ChangeKind.INVOLVEMENT_CHANGED,
        id,
        version,
        change,
        before -> {
          Row row = new Row().keep(before, before.keySet().toArray(String[]::new));
          List<String> spells = InvolvementCodec.encode(involvement);
          return spells.isEmpty()
              ? row.drop(InvolvementCodec.NAME)
              : row.texts(InvolvementCodec.NAME, spells);
        });
  }

  void remove(ActorId id, long version, Change change) {
    writing.write(
        ids.get(),
        change,
        step -> {
          Optional<StoredActor> found = reader.findActor(step.tx(), id);
          if (found.isEmpty() && step.isMade()) {
            return id;
          }
          AreaCode web = found.orElseThrow(() -> missing(id)).web();
          long batch = step.lock(web);
          Map<String, Object> before =
              reader.findActorRow(step.tx(), id).orElseThrow(() -> missing(id));
          refuseStale(before, version);
          List<TieRow> ties = reader.listTies(step.tx(), id, batch);
          List<ChangeEntry> entries = remove(step, before, ties);
          step.record(web, ChangeKind.ACTOR_REMOVED, tally(entries), entries);
          return id;
        });
  }

  /** What the web counts less when one actor and its ties are gone. */
  private static Tally tally(List<ChangeEntry> entries) {
    boolean person = !entries.get(0).isOpen();
    long ties = entries.stream().filter(entry -> entry.isOpen() && entry.isTie()).count();
    return person ? Tally.PEOPLE : new Tally(-1, -(int) ties, false);
  }

  /**
   * Removes an actor with all that goes with it, within a step that holds the lock of the web; what
   * is recorded of it begins with the actor.
   *
   * @param ties all of its ties
   */
  List<ChangeEntry> remove(Writing.Step step, Map<String, Object> before, List<TieRow> ties) {
    StoredActor actor = codecs.actors().decode(before);
    String id = actor.id().value();
    boolean person = actor.kind().isPerson();
    List<ChangeEntry> entries = new ArrayList<>();
    entries.add(ChangeEntry.ofActor(id, person, before, null));
    for (TieRow tie : ties) {
      entries.add(ChangeEntry.ofTie(tie.stored(), tie.people(), tie.row(), null));
    }
    entries.addAll(GoesAlong.with(step.tx(), List.of(id), any -> person));
    step.tx().run(Statement.CONTACT_REMOVE, "actor", id);
    step.tx().run(Statement.CONVERSATION_REMOVE, "person", id);
    step.tx().run(Statement.CASE_REMOVE, "person", id);
    step.tx().run(Statement.KEPT_REMOVE, "person", id);
    step.tx().run(Statement.WORRY_FORGET_PERSON, "person", id);
    step.tx().run(Statement.ACTOR_REMOVE, "id", id);
    return entries;
  }

  private StoredActor replace(
      ChangeKind kind,
      ActorId id,
      long version,
      Change change,
      Function<Map<String, Object>, Row> work) {
    return writing.write(
        ids.get(),
        change,
        step -> {
          StoredActor found = reader.findActor(step.tx(), id).orElseThrow(() -> missing(id));
          step.lock(found.web());
          Map<String, Object> before =
              reader.findActorRow(step.tx(), id).orElseThrow(() -> missing(id));
          if (new Props(before).needLong("version") != version && step.isMade()) {
            return codecs.actors().decode(before);
          }
          refuseStale(before, version);
          Map<String, Object> after = step.nextActor(work.apply(before), before);
          StoredActor actor = codecs.actors().decode(after);
          boolean person = actor.kind().isPerson();
          step.tx().run(Statement.ACTOR_REPLACE, "id", id.value(), "row", after);
          step.record(
              actor.web(),
              kind,
              person ? Tally.PEOPLE : Tally.OTHERS,
              List.of(ChangeEntry.ofActor(id.value(), person, before, after)));
          return actor;
        });
  }

  private void refuseStale(Map<String, Object> before, long version) {
    StoredActor current = codecs.actors().decode(before);
    if (current.version() != version) {
      throw new StaleVersion(current);
    }
  }

  /**
   * Whoever is there already, when they are just who was to be added.
   *
   * @throws IdTaken when the id is in use for another
   */
  StoredActor same(StoredActor known, AreaCode web, Actor wanted) {
    if (!known.web().equals(web) || !codecs.actors().openActor(known).equals(Optional.of(wanted))) {
      throw new IdTaken("the id " + wanted.id() + " is in use for another actor");
    }
    return known;
  }

  /** What is sealed about a person, also at the ends of ties, would not fit anything else. */
  static void refuseOtherNature(ActorKind before, ActorKind after) {
    if (before.isPerson() != after.isPerson()) {
      throw new IllegalArgumentException(
          "a " + before.code() + " cannot become a " + after.code() + ": one of them is a person");
    }
  }

  private static NotThere missing(ActorId id) {
    return new NotThere("there is no actor " + id);
  }
}
