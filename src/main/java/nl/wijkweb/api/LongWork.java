package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.metrics.Recent;
import nl.wijkweb.metrics.Work;

/**
 * Computes a long figure of some webs, but for those of which somebody else just did.
 *
 * @param questions at least one
 */
record LongWork<T>(
    LongFigure<T> figure, Recent<LongKey, Disclosed<T>> cache, List<LongQuestion> questions)
    implements Job.Work {
  LongWork {
    questions = List.copyOf(questions);
  }

  @Override
  public JobKind kind() {
    return figure.kind();
  }

  @Override
  public ObjectNode run(Job.Control control) {
    int steps = figure.steps();
    int all = steps * questions.size();
    control.about(questions.get(0).key().figures().area());
    for (int i = 0; i < questions.size(); i++) {
      LongQuestion question = questions.get(i);
      if (cache.find(question.key()).isEmpty()) {
        Work work = ToldWork.of(control, i * steps, steps, all);
        cache.keep(question.key(), figure.compute(question.graph(), question.mayShow(), work));
      }
    }
    return figure.outcome();
  }

  @Override
  public void discard() {
    // It keeps nothing but what is in memory.
  }
}
