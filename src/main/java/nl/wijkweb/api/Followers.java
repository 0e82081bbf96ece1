package nl.wijkweb.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.problem.ProblemCode;

/**
 * Every window in which an area is followed, the oldest first: so many in all, and so many of one
 * person, whose oldest makes place for a new one. Safe for several threads.
 */
final class Followers {
  static final int MOST = 500;
  static final int MOST_OF_ONE = 8;

  private final Deque<Follower> all = new ArrayDeque<>();

  /**
   * Adds one.
   *
   * @return the one that has to make place, if any does; it is taken out
   * @throws ApiProblem when there are too many in all
   */
  synchronized Optional<Follower> add(Follower one) {
    all.removeIf(Follower::isOver);
    String person = one.viewer().subject();
    List<Follower> own =
        all.stream().filter(other -> other.viewer().subject().equals(person)).toList();
    Optional<Follower> oldest =
        own.size() < MOST_OF_ONE ? Optional.empty() : own.stream().findFirst();
    if (oldest.isEmpty() && all.size() >= MOST) {
      throw ApiProblem.busy(ProblemCode.FOLLOWERS_FULL);
    }
    oldest.ifPresent(all::remove);
    all.add(one);
    return oldest;
  }

  /** Those that are not over. */
  synchronized List<Follower> list() {
    all.removeIf(Follower::isOver);
    return new ArrayList<>(all);
  }

  /** Takes all out. */
  synchronized List<Follower> clear() {
    List<Follower> gone = new ArrayList<>(all);
    all.clear();
    return gone;
  }
}
