package nl.wijkweb.api;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import nl.wijkweb.signin.Provider;
import nl.wijkweb.signin.SignInRefusal;
import nl.wijkweb.signin.SignInRefused;
import nl.wijkweb.signin.Voucher;
import org.jspecify.annotations.Nullable;

/**
 * A session for which a provider vouches. It is asked again every five minutes that the session is
 * used; when it says anything else than before, or does not say it, the session is no longer good.
 */
final class Vouched {
  private static final Duration HOLDS = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Provider provider;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Voucher voucher;
  private Instant asked;
  private boolean over;
  private @Nullable Instant unanswered;

  Vouched(Provider provider, Voucher voucher, Instant now) {
    this.provider = provider;
    this.voucher = voucher;
    this.asked = now;
  }

  /** What the provider said last. */
  Voucher voucher() {
    return voucher;
  }

  /**
   * Whether the provider still says the same of them.
   *
   * @throws ApiProblem when it does not answer: nobody is let in on what was so before
   */
  boolean holds(Instant now) {
    lock.lock();
    try {
      if (!over && !asked.plus(HOLDS).isAfter(now)) {
        ask(now);
      }
      return !over;
    } finally {
      lock.unlock();
    }
  }

  private void ask(Instant now) {
    if (unanswered != null && unanswered.plus(PAUSE).isAfter(now)) {
      throw ApiProblem.providerUnreachable();
    }
    try {
      Voucher told = provider.again(voucher);
      over = !told.viewer().equals(voucher.viewer());
      voucher = told;
      asked = now;
      unanswered = null;
    } catch (SignInRefused refused) {
      if (refused.refusal() == SignInRefusal.UNREACHABLE) {
        unanswered = now;
        throw ApiProblem.providerUnreachable();
      }
      over = true;
    }
  }
}
