package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.MergedActor;
import nl.wijkweb.model.MergedTies;
import nl.wijkweb.model.MergedWeb.Merged;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.ActorMerge;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.HistoryStore;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.Obstacle;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.UndoRefused;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import org.neo4j.driver.Record;

/** Makes two actors of a web one, within a step that holds the lock of the web. */
final class Merging {
  private final WebReader reader;
  private final Codecs codecs;
  private final ActorWrites actors;
  private final ContactLog contacts;
  private final Pairs pairs;
  private final Ids ids;

  Merging(
      WebReader reader,
      Codecs codecs,
      ActorWrites actors,
      ContactLog contacts,
      Pairs pairs,
      Ids ids) {
    this.reader = reader;
    this.codecs = codecs;
    this.actors = actors;
    this.contacts = contacts;
    this.pairs = pairs;
    this.ids = ids;
  }

  /** An actor as it is, opened. */
  private record Known(Map<String, Object> row, StoredActor stored, Actor actor) {}

  StoredActor run(Writing.Step step, ActorMerge merge, AreaCode web, long batch) {
    Known kept = read(step, merge.kept(), merge.keptVersion());
    Known gone = read(step, merge.gone(), merge.goneVersion());
    refuse(kept.actor().kind(), gone.actor().kind());
    refuse(gone.actor().kind(), kept.actor().kind());
    List<ChangeEntry> entries = new ArrayList<>();
    StoredActor merged = keep(step, kept, gone, merge, entries);
    ties(step, web, batch, kept, gone, entries);
    for (Record line : step.tx().list(Statement.CONTACT_LIST, "actors", ids(gone))) {
      entries.addAll(contacts.move(step, line.get("row").asMap(), merged));
    }
    entries.addAll(actors.remove(step, gone.row(), List.of()));
    boolean person = merged.kind().isPerson();
    Merged said = new Merged(folderId(gone), folderId(kept), merge.taken());
    entries.add(
        Pairs.write(
            step,
            pairs.merged(ids.get(), web, merge.kept(), merge.gone(), person, said),
            person ? List.of(merge.kept().value()) : List.of()));
    refuseTooLarge(entries);
    step.record(web, ChangeKind.MERGED, Tally.of(entries), entries);
    return merged;
  }

  private Known read(Writing.Step step, ActorId id, long version) {
    Map<String, Object> row = reader.findActorRow(step.tx(), id).orElseThrow(() -> missing(id));
    StoredActor stored = codecs.actors().decode(row);
    if (stored.version() != version) {
      throw new StaleVersion(stored);
    }
    Actor actor = codecs.actors().openActor(stored).orElseThrow(() -> missing(id));
    return new Known(row, stored, actor);
  }

  private static void refuse(ActorKind one, ActorKind other) {
    ActorWrites.refuseOtherNature(one, other);
    if (one.isPrivatePerson()) {
      throw new IllegalArgumentException("people in private are not merged");
    }
  }

  private static void refuseTooLarge(List<ChangeEntry> entries) {
    if (entries.stream().map(ChangeEntry::id).distinct().count() > HistoryStore.MOST_ROWS) {
      throw new UndoRefused(List.of(new Obstacle(Obstacle.Why.TOO_LARGE, null, null, null)));
    }
  }

  private StoredActor keep(
      Writing.Step step, Known kept, Known gone, ActorMerge merge, List<ChangeEntry> entries) {
    ActorId id = merge.kept();
    Actor actor = MergedActor.of(kept.actor(), gone.actor(), merge.taken());
    List<Involvement> involvement =
        MergedActor.united(
            InvolvementCodec.decode(kept.row()),
            InvolvementCodec.decode(gone.row()).stream().map(one -> one.of(id)).toList(),
            InvolvementCodec::key);
    List<Asked> asked =
        MergedActor.united(
            codecs.asked().open(kept.row()),
            codecs.asked().open(gone.row()).stream().map(one -> one.of(id)).toList(),
            AskedCodec::key);
    Row row =
        codecs
            .actors()
            .encode(actor)
            .texts(InvolvementCodec.NAME, InvolvementCodec.encode(involvement));
    codecs.asked().write(id, actor.kind(), asked, row);
    Map<String, Object> after = step.nextActor(row, kept.row());
    step.tx().run(Statement.ACTOR_REPLACE, "id", id.value(), "row", after);
    entries.add(ChangeEntry.ofActor(id.value(), actor.kind().isPerson(), kept.row(), after));
    return codecs.actors().decode(after);
  }

  private void ties(
      Writing.Step step,
      AreaCode web,
      long batch,
      Known kept,
      Known gone,
      List<ChangeEntry> entries) {
    Map<Tie, TieRow> rows = new IdentityHashMap<>();
    List<Tie> opened = new ArrayList<>();
    for (TieRow row : around(step, web, batch, kept, gone)) {
      Tie tie = codecs.ties().open(row.stored()).orElse(row.stored().tie());
      rows.put(tie, row);
      opened.add(tie);
    }
    MovedTies moving = new MovedTies(step, codecs);
    for (MergedTies.Step one : MergedTies.of(kept.actor().id(), gone.actor().id(), opened)) {
      TieRow row = Objects.requireNonNull(rows.get(one.before()));
      TieRow into = Objects.requireNonNull(rows.get(one.into()));
      switch (one.fate()) {
        case LOOP -> entries.add(remove(step, row));
        case JOINED -> {
          entries.add(remove(step, row));
          entries.add(replace(step, into, one.after()));
        }
        case MOVED, BESIDE ->
            entries.addAll(moving.move(row, one.after(), people(row.people(), kept, gone)));
        case TELLS -> entries.add(replace(step, row, one.after()));
      }
    }
  }

  /** The ties of both, and those between others that may name the one that goes; each once. */
  private Iterable<TieRow> around(
      Writing.Step step, AreaCode web, long batch, Known kept, Known gone) {
    Map<String, TieRow> rows = new LinkedHashMap<>();
    Stream.of(
            reader.listTies(step.tx(), gone.actor().id(), batch),
            reader.listTies(step.tx(), kept.actor().id(), batch),
            reader.listTiesNaming(step.tx(), web, batch, gone.actor().id()))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(row -> row.stored().id().value()))
        .forEach(row -> rows.putIfAbsent(row.stored().id().value(), row));
    return rows.values();
  }

  private static ChangeEntry remove(Writing.Step step, TieRow row) {
    String id = row.stored().id().value();
    step.tx().run(Statement.TIE_REMOVE, row.stored().tie().type(), "id", id);
    return ChangeEntry.ofTie(row.stored(), row.people(), row.row(), null);
  }

  private ChangeEntry replace(Writing.Step step, TieRow row, Tie next) {
    Row encoded = codecs.ties().encode(row.stored().id(), next, row.people());
    Map<String, Object> after = step.nextTie(encoded, row);
    step.tx()
        .run(Statement.TIE_REPLACE, next.type(), "id", row.stored().id().value(), "row", after);
    return ChangeEntry.ofTie(row.stored(), row.people(), row.row(), after);
  }

  /** Whoever was at the ends, with the one that stays in the place of the other. */
  private static List<String> people(List<String> people, Known kept, Known gone) {
    String from = gone.actor().id().value();
    return people.stream().map(id -> id.equals(from) ? kept.actor().id().value() : id).toList();
  }

  private static List<String> ids(Known actor) {
    return List.of(actor.actor().id().value());
  }

  private static ActorId folderId(Known actor) {
    String folderId = actor.stored().folderId();
    return folderId == null ? actor.actor().id() : new ActorId(folderId);
  }

  private static NotThere missing(ActorId id) {
    return new NotThere("there is no actor " + id);
  }
}
