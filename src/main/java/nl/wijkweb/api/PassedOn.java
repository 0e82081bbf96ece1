package nl.wijkweb.api;

import java.time.Instant;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.store.Worry;

/** A worry at the moment at which somebody passes it on. */
public final class PassedOn {
  private PassedOn() {}

  /**
   * A worry in words alone, kept as long as is usual.
   *
   * @param about whom, as whoever passes it on would say it
   * @param what they saw
   * @param from who they are
   */
  public static Worry of(
      UUID id, AreaCode area, String about, String what, String from, Instant when) {
    JsonObject said = said(about, what, from);
    return of(id, area, said, Json.fingerprint(said.node()), when, Retention.USUAL);
  }

  /** What is said in every worry. */
  static JsonObject said(String about, String what, String from) {
    return new JsonObject().put("about", about).put("what", what).put("from", from);
  }

  /**
   * A worry.
   *
   * @param sum tells the same request from another under the same id
   */
  static Worry of(
      UUID id, AreaCode area, JsonObject said, String sum, Instant when, Retention retention) {
    return new Worry(
        id,
        area,
        WorryState.PASSED_ON,
        when,
        Views.dayOf(when).plus(retention.worries()),
        null,
        null,
        WorryWords.passedOn(said, sum).text(),
        null);
  }
}
