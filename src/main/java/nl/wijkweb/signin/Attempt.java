package nl.wijkweb.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * One attempt to sign in: what only who began it can bring back. It is kept here, and the browser
 * that began it holds a token for it.
 */
public final class Attempt {
  final State state = new State();
  final Nonce nonce = new Nonce();
  final CodeVerifier verifier = new CodeVerifier();

  Attempt() {}
}
