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
    return of(control, 0, steps, steps);
  }

  /**
   * Work that is a part of what a job does.
   *
   * @param before how many steps of the job were done before it
   * @param steps in how many steps it tells how far it is
   * @param all how many steps the whole job has
   */
  static Work of(Job.Control control, int before, int steps, int all) {
    return new Work(
        Work.onEveryCore().threads(),
        share -> {
          if (control.cancelled()) {
            throw new Cancelled("cancelled before it was found");
          }
          control.at(before + Math.round(share * steps), all);
        });
  }
}
