package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.metrics.Recent;
import nl.wijkweb.metrics.Work;
import nl.wijkweb.store.Cancelled;

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
      Work work = new Work(Work.onEveryCore().threads(), share -> tell(control, share));
      cache.keep(question.key(), figure.compute(question.graph(), question.mayShow(), work));
    }
    return figure.outcome();
  }

  private void tell(Job.Control control, double share) {
    if (control.cancelled()) {
      throw new Cancelled("cancelled before it was found");
    }
    control.at(Math.round(share * figure.steps()), figure.steps());
  }

  @Override
  public void discard() {
    // It keeps nothing but what is in memory.
  }
}
