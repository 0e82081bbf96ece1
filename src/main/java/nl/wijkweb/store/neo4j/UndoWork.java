package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
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
  private final LinesBack lines;
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
      LinesBack lines,
      AreaCode web,
      long batch) {
    this.step = step;
    this.reader = reader;
    this.codecs = codecs;
    this.actors = actors;
    this.contacts = contacts;
    this.lines = lines;
    this.web = web;
    this.batch = batch;
    this.rows = new OpenRows(codecs);
  }

  void apply(UndoPlan plan, String undone) {
    plan.actorsBack.forEach(this::actorBack);
    plan.tiesBack.forEach(this::tieBack);
    plan.linesBack.forEach(
        one -> lines.bring(step.tx(), step.pointer(), one).ifPresent(entries::add));
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
      entries.add(Figures.putBack(step.tx(), web, batch, figures));
    }
    boolean all = figures != null || entries.size() > TOLD;
    List<String> touched = all ? null : entries.stream().map(ChangeEntry::id).toList();
    step.record(web, Edit.undoing(undone), Tally.of(entries), entries, touched);
  }

  private void actorBack(Done one) {
    Map<String, Object> written = one.again(codecs.own(), step.pointer());
    step.tx().run(Statement.ACTOR_CREATE, "row", written);
    entries.add(one.backAs(written));
  }

  private void tieBack(Done one) {
    Map<String, Object> written = one.again(codecs.own(), step.pointer());
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
    entries.add(one.backAs(written));
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
}
