package nl.wijkweb.disclosure;

import java.util.List;
import nl.wijkweb.insight.Crossing;
import nl.wijkweb.insight.Introduction;
import nl.wijkweb.insight.Introductions;
import nl.wijkweb.insight.PartyWeb;

/**
 * Lets leave what parties have to do with each other, out of what the viewer may see of a web. No
 * resident is in it or counts in it, so it tells nothing of people that the web itself does not;
 * nothing in it is a rank.
 */
public final class PartyDisclosure {
  /** Who should meet. */
  public Disclosed<List<Introduction>> introductions(PartyWeb web) {
    return new Disclosed<>(Introductions.of(web));
  }

  /** Which sorts of parties are joined. */
  public Disclosed<Crossing> crossing(PartyWeb web, Crossing.By by) {
    return new Disclosed<>(Crossing.of(web, by));
  }
}
