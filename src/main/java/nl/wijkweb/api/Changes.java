package nl.wijkweb.api;

import java.time.Clock;
import java.util.UUID;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.store.Change;
import org.jspecify.annotations.Nullable;

/** Says who changes what they change, and when. */
final class Changes {
  private final Clock clock;

  Changes(Clock clock) {
    this.clock = clock;
  }

  /** A change by the caller, now. */
  Change by(Call call) {
    return by(call, null);
  }

  /** A change by the caller, now, under the id that they gave it, if they did. */
  Change named(Call call) {
    return by(call, call.change());
  }

  /** A change by the caller, now, under an id; null for any. */
  Change by(Call call, @Nullable UUID id) {
    Viewer viewer = call.viewer();
    return new Change(viewer.subject(), viewer.role().code(), clock.instant(), null, id);
  }

  /** A change by the caller, now, and why; one of several that they make at once. */
  Change oneOf(Call call, String why) {
    Viewer viewer = call.viewer();
    return new Change(viewer.subject(), viewer.role().code(), clock.instant(), why, null);
  }

  /** A change by the caller, now, and why, under an id. */
  Change because(Call call, String why, UUID id) {
    Viewer viewer = call.viewer();
    return new Change(viewer.subject(), viewer.role().code(), clock.instant(), why, id);
  }

  /** A change by the caller, now, and why; under the id that they gave it, if they did. */
  Change because(Call call, String why) {
    Viewer viewer = call.viewer();
    return new Change(viewer.subject(), viewer.role().code(), clock.instant(), why, call.change());
  }
}
