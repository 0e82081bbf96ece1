package nl.wijkweb.store.neo4j;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;

/** Does what a plan found, within a step that holds the lock of the web, and records it. */
final class UndoWork {
  /** Of so many rows a change still tells which they are. */
  private static final int TOLD = 1_000;

  private final Writing.Step step;
  private final WebReader reader;
  private final Codecs codecs;
  private final ActorWrites actors;
  private final ContactLog contacts;
  private final Conversations conversations;
  private final AreaCode web;
  private final long batch;
  private final OpenRows rows;
  private final List<ChangeEntry> entries = new ArrayList<>();

  UndoWork(
      Writing.Step step,
      WebReader reader,
      Codecs codecs,
      ActorWrites actors,
      ContactLog contacts,
      Conversations conversations,
      AreaCode web,
      long batch) {
    this.step = step;
    this.reader = reader;
    this.codecs = codecs;
    this.actors = actors;
    this.contacts = contacts;
    this.conversations = conversations;
    this.web = web;
    this.batch = batch;
    this.rows = new OpenRows(codecs);
  }

  void apply(UndoPlan plan, String undone) {
    plan.actorsBack.forEach(this::actorBack);
    plan.tiesBack.forEach(this::tieBack);
    plan.linesBack.forEach(this::lineBack);
    plan.tiesMoved.forEach(this::tieMoved);
    plan.linesMoved.forEach(this::lineMoved);
    plan.pairsBack.forEach(one -> entries.add(Pairs.back(step, one)));
    plan.pairsGone.forEach((one, now) -> entries.add(Pairs.remove(step, one, now)));
    plan.actorsNext.forEach(this::actorNext);
    plan.tiesNext.forEach(this::tieNext);
    plan.tiesGone.forEach(this::tieGone);
    plan.actorsGone.forEach(this::actorGone);
    Figures figures = plan.figures;
    if (figures != null) {
      entries.add(figures(figures));
    }
    boolean all = figures != null || entries.size() > TOLD;
    List<String> touched = all ? null : entries.stream().map(ChangeEntry::id).toList();
    step.record(web, Edit.undoing(undone), Tally.of(entries), entries, touched);
  }

  private void actorBack(Done one) {
    Row row = again(codecs.own().openActor(one.was()));
    Map<String, Object> written = codecs.own().closeActor(row);
    step.tx().run(Statement.ACTOR_CREATE, "row", written);
    back(one, written);
  }

  private void tieBack(Done one) {
    Row row = again(codecs.own().open(one.was(), one.people()));
    Map<String, Object> written = codecs.own().close(row, one.people());
    step.tx()
        .run(
            Statement.TIE_CREATE,
            one.type(),
            "from",
            one.ends().get(0),
            "to",
            one.ends().get(1),
            "row",
            written);
    back(one, written);
  }

  /** A line comes back as long as it can be read: its time may have been over since. */
  private void lineBack(Done one) {
    if (one.what().equals(KeptBack.KEPT)) {
      KeptBack.write(step.tx(), one.was());
      back(one, one.was());
      return;
    }
    Props was = new Props(one.was());
    boolean talk = one.what().equals(Conversations.CONVERSATION);
    boolean left = talk ? conversations.decode(was).isPresent() : contacts.decode(was).isPresent();
    if (!left) {
      return;
    }
    Map<String, Object> written = new HashMap<>(one.was());
    written.put(ChangeLog.CHANGE, step.pointer());
    if (talk) {
      written.computeIfPresent("saved", (name, time) -> ZonedDateTime.parse((String) time));
      step.tx().run(Statement.CONVERSATION_SAVE, "row", written);
    } else {
      step.tx().run(Statement.CONTACT_SAVE, "id", was.need("id"), "row", written);
    }
    back(one, written);
  }

  private void back(Done one, Map<String, Object> written) {
    entries.add(
        new ChangeEntry(
            one.id(), one.what(), one.people(), one.ends(), null, written, one.pointer()));
  }

  private Row again(Map<String, Object> was) {
    return new Row()
        .keep(was, was.keySet().toArray(String[]::new))
        .put("version", new Props(was).needLong("version") + 1)
        .put(ChangeLog.CHANGE, step.pointer());
  }

  private void actorNext(UndoPlan.Next one) {
    Map<String, Object> after = step.nextActor(rows.closeActor(one.next(), one.now()), one.now());
    String id = new Props(one.now()).need("id");
    step.tx().run(Statement.ACTOR_REPLACE, "id", id, "row", after);
    boolean person = Boolean.TRUE.equals(one.now().get("person"));
    entries.add(ChangeEntry.ofActor(id, person, one.now(), after));
  }

  private void tieNext(UndoPlan.NextTie one) {
    TieRow now = one.now();
    TieId id = now.stored().id();
    Tie tie = rows.tie(one.next(), now);
    Map<String, Object> after = step.nextTie(codecs.ties().encode(id, tie, now.people()), now);
    step.tx().run(Statement.TIE_REPLACE, tie.type(), "id", id.value(), "row", after);
    entries.add(ChangeEntry.ofTie(now.stored(), now.people(), now.row(), after));
  }

  private void tieMoved(UndoPlan.Move one) {
    ActorId from = new ActorId(one.was().ends().get(0));
    ActorId to = new ActorId(one.was().ends().get(1));
    Tie moved = rows.tie(one.next(), one.now()).joining(from, to);
    entries.addAll(new MovedTies(step, codecs).move(one.now(), moved, one.was().people()));
  }

  private void lineMoved(UndoPlan.MovedLine one) {
    entries.addAll(contacts.move(step, one.now(), one.to()));
  }

  private void tieGone(TieRow tie) {
    String id = tie.stored().id().value();
    step.tx().run(Statement.TIE_REMOVE, tie.stored().tie().type(), "id", id);
    entries.add(ChangeEntry.ofTie(tie.stored(), tie.people(), tie.row(), null));
  }

  private void actorGone(String id, Map<String, Object> row) {
    List<TieRow> ties = reader.listTies(step.tx(), new ActorId(id), batch);
    entries.addAll(actors.remove(step, row, ties));
  }

  private ChangeEntry figures(Figures figures) {
    var there = reader.loadLocked(step.tx(), web, RowKeeper.NONE).result().orElseThrow();
    Figures now = new Figures(there.areas(), there.population(), there.indicators());
    // The area of the web itself stays, as does the web, when its first import is undone.
    Figures next =
        figures.areas().isEmpty()
            ? new Figures(now.areas().subList(0, 1), figures.population(), figures.indicators())
            : figures;
    next.dropOtherAreas(step.tx(), web);
    next.write(step.tx(), web, batch);
    return Figures.entry(now.rows(web), next.rows(web));
  }
}
