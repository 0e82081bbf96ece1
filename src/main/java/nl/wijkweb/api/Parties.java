package nl.wijkweb.api;

import java.time.LocalDate;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.store.StoredTie;

/** The parties of a web as one viewer sees them. */
final class Parties {
  private Parties() {}

  static PartyWeb of(View view, LocalDate day) {
    return new PartyWeb(
        view.cut().actors(), view.cut().ties().stream().map(StoredTie::tie).toList(), day);
  }
}
