package nl.wijkweb.api;

import java.time.Clock;
import nl.wijkweb.store.Change;

/** Says who changes what they change, and when. */
final class Changes {
  private final Clock clock;

  Changes(Clock clock) {
    this.clock = clock;
  }

  /** A change by the caller, now. */
  Change by(Call call) {
    return new Change(call.viewer().subject(), clock.instant(), null);
  }

  /** A change by the caller, now, and why. */
  Change by(Call call, String why) {
    return new Change(call.viewer().subject(), clock.instant(), why);
  }
}
