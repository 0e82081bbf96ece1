package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Spell;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;

/** Writes what people say of how the area of a web stands. */
final class AreaMarking {
  private final Writing writing;
  private final WebReader reader;
  private final Supplier<String> ids;

  AreaMarking(Writing writing, WebReader reader, Supplier<String> ids) {
    this.writing = writing;
    this.reader = reader;
    this.ids = ids;
  }

  boolean mark(AreaCode web, List<Spell<Mark>> seen, List<Spell<Mark>> marks, Change change) {
    return writing.write(ids.get(), change, step -> step.isMade() || mark(step, web, seen, marks));
  }

  private boolean mark(
      Writing.Step step, AreaCode web, List<Spell<Mark>> seen, List<Spell<Mark>> marks) {
    long batch = step.lock(web);
    AreaWeb there =
        reader
            .loadLocked(step.tx(), web, RowKeeper.NONE)
            .result()
            .orElseThrow(() -> new NotThere("there is no web " + web));
    Figures now = new Figures(there.areas(), there.population(), there.indicators());
    List<Area> areas = new ArrayList<>(now.areas());
    if (!areas.get(0).marks().equals(seen)) {
      return false;
    }
    areas.set(0, areas.get(0).marked(marks));
    Figures next = new Figures(areas, now.population(), now.indicators());
    next.write(step.tx(), web, batch);
    step.record(
        web,
        Edit.of(ChangeKind.AREA_MARKED),
        Tally.OTHERS,
        List.of(Figures.entry(now.rows(web), next.rows(web))),
        null);
    return true;
  }
}
