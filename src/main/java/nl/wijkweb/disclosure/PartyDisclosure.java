package nl.wijkweb.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkweb.insight.Crossing;
import nl.wijkweb.insight.Initiatives;
import nl.wijkweb.insight.Introduction;
import nl.wijkweb.insight.Introductions;
import nl.wijkweb.insight.KernProfile;
import nl.wijkweb.insight.KeyParties;
import nl.wijkweb.insight.Meeting;
import nl.wijkweb.insight.Money;
import nl.wijkweb.insight.OrganiserMix;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.insight.Referrals;
import nl.wijkweb.insight.SameOffer;
import nl.wijkweb.insight.Together;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Member;

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

  /** Who offers the same to the same. */
  public Disclosed<List<SameOffer>> sameOffers(PartyWeb web) {
    return new Disclosed<>(SameOffer.of(web));
  }

  /**
   * Who carries, connects and is heard.
   *
   * @param seen whoever the viewer sees by name, whoever is open
   */
  public Disclosed<KeyParties> keyParties(Collection<? extends Member> seen, PartyWeb web) {
    return new Disclosed<>(KeyParties.of(seen, web));
  }

  /** How money goes round among them. */
  public Disclosed<Money> money(PartyWeb web, Predicate<Member> inside) {
    return new Disclosed<>(Money.of(web, inside));
  }

  /** What they share, organise together and open to others. */
  public Disclosed<Together> together(PartyWeb web, Predicate<Member> inside) {
    return new Disclosed<>(Together.of(web, inside));
  }

  /** Who organises. */
  public Disclosed<OrganiserMix> organiserMix(PartyWeb web, Predicate<Member> inside) {
    return new Disclosed<>(OrganiserMix.of(web, inside));
  }

  /** What is active in an area. */
  public Disclosed<KernProfile> profile(PartyWeb web, Predicate<Member> inside) {
    return new Disclosed<>(KernProfile.of(web, inside));
  }

  /** How initiatives stand. */
  public Disclosed<List<Initiatives.Initiative>> initiatives(PartyWeb web, PartyWeb before) {
    return new Disclosed<>(Initiatives.of(web, before));
  }

  /** From which corners each is pulled. */
  public Disclosed<Map<ActorId, Initiatives.Pull>> pulls(PartyWeb web) {
    return new Disclosed<>(Initiatives.pulls(web));
  }

  /** Where they meet. */
  public Disclosed<Meeting> meeting(PartyWeb web) {
    return new Disclosed<>(Meeting.of(web));
  }

  /** Along which ways they refer. */
  public Disclosed<Referrals> referrals(PartyWeb web) {
    return new Disclosed<>(Referrals.of(web));
  }
}
