package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.Gathered;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;

/** Writes what people who came together, or a calendar, tell of a web, as one change. */
final class Gathering {
  private final Writing writing;
  private final ActorWrites actors;
  private final TieWrites ties;
  private final Supplier<String> ids;

  Gathering(Writing writing, ActorWrites actors, TieWrites ties, Supplier<String> ids) {
    this.writing = writing;
    this.actors = actors;
    this.ties = ties;
    this.ids = ids;
  }

  boolean save(AreaCode web, Gathered gathered, ChangeKind kind, Change change) {
    return writing.write(
        ids.get(),
        change,
        step -> {
          long batch = step.lock(web);
          if (step.isMade()) {
            return false;
          }
          List<ChangeEntry> entries = new ArrayList<>();
          for (Actor actor : gathered.actors()) {
            entries.add(actors.insert(step, web, actor));
          }
          for (Gathered.Changed one : gathered.changed()) {
            entries.add(actors.replace(step, one.actor(), one.version()));
          }
          for (Tie tie : gathered.ties()) {
            entries.add(ties.insert(step, web, batch, tie));
          }
          for (Heard.Changed one : gathered.confirmed()) {
            entries.add(ties.replace(step, web, one.tie(), one.version()));
          }
          step.record(web, kind, Tally.of(entries), entries);
          return true;
        });
  }
}
