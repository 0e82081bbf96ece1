package nl.wijkweb.signin;

import org.jspecify.annotations.Nullable;

/** Somebody is not signed in. */
public final class SignInRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final SignInRefusal refusal;

  SignInRefused(SignInRefusal refusal) {
    this(refusal, null);
  }

  SignInRefused(SignInRefusal refusal, @Nullable Exception cause) {
    super(refusal.code(), cause);
    this.refusal = refusal;
  }

  public SignInRefusal refusal() {
    return refusal;
  }
}
