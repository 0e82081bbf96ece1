package nl.wijkweb.signin;

import org.jspecify.annotations.Nullable;

/**
 * Who signed out at the provider: one of their sessions, or all of them. One of the two is told.
 *
 * @param subject the provider's name for somebody
 * @param session the provider's name for their session there
 */
public record SignedOut(@Nullable String subject, @Nullable String session) {
  /** Whether what was vouched for is over with it. */
  public boolean ends(Voucher voucher) {
    return session == null
        ? voucher.subject().equals(subject)
        : session.equals(voucher.session())
            && (subject == null || subject.equals(voucher.subject()));
  }
}
