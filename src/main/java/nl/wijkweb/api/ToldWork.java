package nl.wijkweb.api;

import nl.wijkweb.metrics.Work;
import nl.wijkweb.store.Cancelled;

/** Computing as a job: on every core, telling the job how far it is, until somebody stops it. */
final class ToldWork {
  private ToldWork() {}

  /**
   * Work that is heard by a job.
   *
   * @param steps in how many steps the job tells how far it is
   */
  static Work of(Job.Control control, int steps) {
    return new Work(
        Work.onEveryCore().threads(),
        share -> {
          if (control.cancelled()) {
            throw new Cancelled("cancelled before it was found");
          }
          control.at(Math.round(share * steps), steps);
        });
  }
}
