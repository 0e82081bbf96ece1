package nl.wijkweb.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.wijkweb.signin.Attempt;
import nl.wijkweb.signin.Provider;
import nl.wijkweb.signin.SignInRefusal;
import nl.wijkweb.signin.SignInRefused;
import nl.wijkweb.signin.Voucher;
import org.jspecify.annotations.Nullable;

/**
 * Signing in through a provider: {@code /sign-in/provider}, {@code /sign-in/callback}. A browser
 * comes here by itself, so it is sent on to the viewer whatever happens, which says what went
 * wrong. Where it goes is fixed; nothing that it brings is an address.
 */
final class ProviderResource {
  private static final int LONGEST_FORM = 1 << 16;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String VIEWER = "/";

  private final @Nullable Provider provider;
  private final Sessions sessions;
  private final Attempts attempts;
  private final Cookies cookies;

  /**
   * @param provider null where there is none: then all of this is not there
   */
  ProviderResource(
      @Nullable Provider provider, Sessions sessions, Attempts attempts, Cookies cookies) {
    this.provider = provider;
    this.sessions = sessions;
    this.attempts = attempts;
    this.cookies = cookies;
  }

  /** Sends the browser to the provider. */
  void start(Call call) {
    Provider there = there();
    call.knownQuery("other");
    boolean other = call.flag("other");
    call.check();
    Context http = call.http();
    Attempt attempt = there.begin();
    try {
      String address = there.address(attempt, other).toString();
      cookies.keepAttempt(http, attempts.keep(attempt));
      send(http, address);
    } catch (SignInRefused refused) {
      refuse(http, refused);
    }
  }

  /** Takes the browser back from the provider. What the provider adds of its own is passed over. */
  void finish(Call call) {
    Provider there = there();
    Context http = call.http();
    Optional<Attempt> attempt = cookies.attempt(http).flatMap(attempts::take);
    cookies.keepAttempt(http, null);
    if (attempt.isEmpty()) {
      send(http, refused(SignInRefusal.FAILED));
      return;
    }
    try {
      Voucher voucher = there.finish(attempt.get(), http.queryParamMap());
      cookies.session(http).ifPresent(sessions::end);
      cookies.keepSession(http, sessions.start(there, voucher));
      send(http, VIEWER);
    } catch (SignInRefused refused) {
      refuse(http, refused);
    }
  }

  /** Ends the sessions of who signed out at the provider, which tells so itself. */
  void end(Call call) {
    Provider there = there();
    call.knownQuery();
    call.check();
    Context http = call.http();
    String type = http.contentType();
    if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(FORM)) {
      throw ApiProblem.wrongMedia(FORM);
    }
    String form = new String(Bodies.read(http, LONGEST_FORM), StandardCharsets.UTF_8);
    http.header("Cache-Control", "no-store");
    try {
      sessions.endVouched(there.signedOut(form)::ends);
      http.status(204);
    } catch (SignInRefused refused) {
      throw refused.refusal() == SignInRefusal.UNREACHABLE
          ? ApiProblem.providerUnreachable()
          : ApiProblem.notSignedIn();
    }
  }

  private Provider there() {
    if (provider == null) {
      throw ApiProblem.notFound();
    }
    return provider;
  }

  private static void refuse(Context http, SignInRefused why) {
    send(http, refused(why.refusal()));
  }

  private static String refused(SignInRefusal why) {
    return VIEWER + "?sign-in=" + why.code();
  }

  private static void send(Context http, String address) {
    http.header("Cache-Control", "no-store").header("Location", address).status(303);
  }
}
