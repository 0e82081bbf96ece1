package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.ChangeLine;
import nl.wijkweb.store.Progress;

/**
 * Undoes a change that takes longer than a request. How far it is, is told in hundredths: of
 * people's rows not even the number is told.
 *
 * @param web in which the change was made
 * @param undo undoes it, and throws what stands in the way
 */
record LargeUndoWork(AreaCode web, Function<Progress, ChangeLine> undo) implements Job.Work {
  private static final int HUNDREDTHS = 100;

  @Override
  public JobKind kind() {
    return JobKind.UNDO;
  }

  @Override
  public ObjectNode run(Job.Control control) {
    control.about(web);
    ChangeLine line = undo.apply(inHundredths(control));
    return new JsonObject().put("change", line.id()).node();
  }

  @Override
  public void discard() {
    // It keeps nothing but what is in memory.
  }

  private static Progress inHundredths(Job.Control control) {
    return new Progress() {
      @Override
      public void at(long done, long total) {
        control.at(total == 0 ? HUNDREDTHS : HUNDREDTHS * done / total, HUNDREDTHS);
      }

      @Override
      public boolean cancelled() {
        return control.cancelled();
      }
    };
  }
}
