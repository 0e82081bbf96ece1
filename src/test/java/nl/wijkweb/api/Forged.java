package nl.wijkweb.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens that the provider did not sign as they are. */
final class Forged {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  /** A key of somebody else. */
  static final RSAKey KEY = key();

  private Forged() {}

  /** Signed with the other key, which goes under this name. */
  static SignedJWT named(String kid, Map<String, Object> claims) {
    try {
      return signed(JWSAlgorithm.RS256, kid, new RSASSASigner(KEY), claims);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Signed with a secret that the service knows too. */
  static SignedJWT withSecret(String secret, Map<String, Object> claims) {
    try {
      return signed(JWSAlgorithm.HS256, null, new MACSigner(secret), claims);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Not signed at all. */
  static JWT unsigned(Map<String, Object> claims) {
    return new PlainJWT(set(claims));
  }

  /** Right, but for one character of its signature. */
  static JWT touched(JWT right) {
    String[] parts = right.serialize().split("\\.");
    char touched = parts[2].charAt(5) == 'A' ? 'B' : 'A';
    String signature = parts[2].substring(0, 5) + touched + parts[2].substring(6);
    try {
      return SignedJWT.parse(parts[0] + "." + parts[1] + "." + signature);
    } catch (ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SignedJWT signed(
      JWSAlgorithm algorithm, @Nullable String kid, JWSSigner signer, Map<String, Object> claims)
      throws JOSEException {
    JWSHeader header = new JWSHeader.Builder(algorithm).keyID(kid).build();
    SignedJWT token = new SignedJWT(header, set(claims));
    token.sign(signer);
    return token;
  }

  private static JWTClaimsSet set(Map<String, Object> claims) {
    JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
    claims.forEach(set::claim);
    Date now = new Date();
    return set.issueTime(now).expirationTime(new Date(now.getTime() + AN_HOUR.toMillis())).build();
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("other").generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
