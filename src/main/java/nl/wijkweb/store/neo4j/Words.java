package nl.wijkweb.store.neo4j;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.store.Open;
import nl.wijkweb.store.Sealable;
import nl.wijkweb.store.Sealed;
import nl.wijkweb.store.seal.Seal;

/** Words of one purpose, sealed and opened as JSON. */
record Words<T>(Seal seal, String purpose, Class<T> type) {
  /** Seals words of a row under the keys of people. */
  byte[] close(List<String> people, String id, T words) {
    return seal.seal(people, purpose, id, Json.text(words).getBytes(StandardCharsets.UTF_8));
  }

  /** Opens sealed words; empty when a key was destroyed. */
  Optional<T> open(List<String> people, String id, byte[] sealed) {
    return seal.open(people, purpose, id, sealed)
        .map(json -> Json.read(new String(json, StandardCharsets.UTF_8), type));
  }

  /** Opens words that a row carries, sealed or open. */
  Optional<T> open(String id, Sealable words) {
    if (words instanceof Sealed sealed) {
      return open(sealed.keys(), id, Base64.getDecoder().decode(sealed.base64()));
    }
    return Optional.of(Json.read(((Open) words).text(), type));
  }

  /** Sealed bytes as a row carries them. */
  static Sealed carried(List<String> people, byte[] sealed) {
    return new Sealed(people, Base64.getEncoder().encodeToString(sealed));
  }
}
