package nl.wijkweb.signals;

import static nl.wijkweb.signals.Judged.absent;
import static nl.wijkweb.signals.Judged.present;
import static nl.wijkweb.signals.Judged.silenced;
import static nl.wijkweb.signals.Judged.unknown;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.WISH_BLOCKED;

import org.junit.jupiter.api.Test;

class WishRuleTests {
  @Test
  void shouldBeThereWhenSomethingStandsInTheWay() {
    present(WISH_BLOCKED, aLife().asked("wishes", "2026-05", "some", "more", "obstacle=stairs"));
    present(WISH_BLOCKED, aLife().asked("clubs", "2026-05", "none", "more", "obstacle=money"));
    present(WISH_BLOCKED, aLife().asked("wishes", "2025-06-15", "obstacle=transport"));
  }

  @Test
  void shouldNotBeThereWithoutAnObstacleOrWithAContentHeart() {
    absent(WISH_BLOCKED, aLife().asked("wishes", "2026-05", "some", "more"));
    absent(WISH_BLOCKED, aLife().asked("all", "2026-05", "none"));
    silenced(
        WISH_BLOCKED, aLife().asked("wishes", "2026-05", "some", "content", "obstacle=stairs"));
  }

  @Test
  void shouldNotBeKnownWhileNobodyAskedLately() {
    unknown(WISH_BLOCKED, Question.WISHES, aLife());
    unknown(WISH_BLOCKED, Question.WISHES, aLife().asked("near", "2026-05", "some", "more"));
    unknown(WISH_BLOCKED, Question.WISHES, aLife().asked("wishes", "2026-05", "declined"));
    unknown(
        WISH_BLOCKED,
        Question.WISHES,
        aLife().asked("wishes", "2025-06-14", "some", "more", "obstacle=stairs"));
  }
}
