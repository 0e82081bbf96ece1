package nl.wijkweb.store;

import java.util.Random;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TieType;

/** A town in which everybody has many ties, so that a database plans as it would for a real one. */
public final class ManyTies {
  private static final int PEOPLE = 2_000;

  private ManyTies() {}

  /** Brings the town in. */
  public static AreaCode bring(WebStore store, Random random) {
    Dorp dorp = Dorp.aKern();
    for (int i = 0; i < PEOPLE; i++) {
      dorp.with(i % 10 == 0 ? ActorKind.CLUB : ActorKind.RESIDENT, "p" + i, "Naam " + i);
      dorp.involved("p" + i, 1 + i % 5, "2016");
    }
    for (TieType type : TieType.values()) {
      for (int i = 0; i < 200; i++) {
        int from = random.nextInt(PEOPLE);
        dorp.tied("p" + from, type, "p" + (from + 1 + i) % PEOPLE);
      }
    }
    store.importWeb(dorp.web(), WebStoreContract.ANNA, WebStoreContract.QUIET);
    return dorp.code();
  }
}
