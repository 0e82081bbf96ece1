package nl.wijkweb.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkweb.signin.Provider;
import org.jspecify.annotations.Nullable;

/**
 * How people sign in: at a provider, or by choosing in a demo, or else only by the link that is
 * printed.
 */
public final class SignInWays {
  private final @Nullable Provider provider;
  private final @Nullable Supplier<List<DemoPeople.Person>> demo;
  private final Attempts attempts;

  private SignInWays(
      @Nullable Provider provider,
      @Nullable Supplier<List<DemoPeople.Person>> demo,
      Attempts attempts) {
    this.provider = provider;
    this.demo = demo;
    this.attempts = attempts;
  }

  /**
   * Either or neither.
   *
   * @param provider where one signs in, if anywhere
   * @param demo who one may be, when this is a demo
   */
  public static SignInWays of(
      @Nullable Provider provider,
      @Nullable Supplier<List<DemoPeople.Person>> demo,
      Clock clock,
      SecureRandom random) {
    return new SignInWays(provider, demo, new Attempts(clock, new Tokens(random)));
  }

  @Nullable Provider provider() {
    return provider;
  }

  @Nullable Supplier<List<DemoPeople.Person>> demo() {
    return demo;
  }

  Attempts attempts() {
    return attempts;
  }
}
