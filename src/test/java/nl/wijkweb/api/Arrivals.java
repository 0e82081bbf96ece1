package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** A browser that signs in at the provider of a service, step by step. */
final class Arrivals {
  private final TestService service;

  Arrivals(TestService service) {
    this.service = service;
  }

  /** Goes to the provider. */
  Reply begin() {
    return service.anybody().get("/sign-in/provider");
  }

  /** Signs in there, and comes back. */
  Reply finish(Reply begun) {
    return with(attempt(begun)).get(callback(begun));
  }

  Reply signIn() {
    return finish(begin());
  }

  Client with(String cookies) {
    return service.anybody().with("Cookie", cookies);
  }

  /** Whoever came in so. */
  Client as(Reply in) {
    return with(session(in));
  }

  /** What was asked of the provider. */
  static Map<String, String> asked(Reply begun) {
    return MockProvider.query(begun.header("Location"));
  }

  static String nonce(Reply begun) {
    return asked(begun).getOrDefault("nonce", "");
  }

  /** Where the provider sends the browser back to. */
  static String callback(Reply begun) {
    String back = MockProvider.signIn(begun.header("Location")).toString();
    assertThat(back).startsWith(MockProvider.SERVICE + "/sign-in/callback?");
    return back.substring(MockProvider.SERVICE.toString().length());
  }

  /** The cookie of the attempt. */
  static String attempt(Reply begun) {
    return begun.header("Set-Cookie").split(";", 2)[0];
  }

  /** The cookie of the session. */
  static String session(Reply in) {
    return in.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("wijkweb="))
        .findFirst()
        .orElseThrow()
        .split(";", 2)[0];
  }

  /** All refusals are alike but for their reason, and leave no session. */
  static void assertRefused(Reply reply, String why) {
    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.header("Location")).isEqualTo("/?sign-in=" + why);
    assertThat(reply.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("wijkweb="));
  }
}
