package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.metrics.Recent;
import nl.wijkweb.metrics.Work;

/** Computes a long figure, unless somebody else just did. */
record LongWork<T>(LongFigure<T> figure, Recent<LongKey, Disclosed<T>> cache, LongQuestion question)
    implements Job.Work {
  @Override
  public JobKind kind() {
    return figure.kind();
  }

  @Override
  public ObjectNode run(Job.Control control) {
    control.about(question.key().figures().area());
    if (cache.find(question.key()).isEmpty()) {
      Work work = ToldWork.of(control, figure.steps());
      cache.keep(question.key(), figure.compute(question.graph(), question.mayShow(), work));
    }
    return figure.outcome();
  }

  @Override
  public void discard() {
    // It keeps nothing but what is in memory.
  }
}
