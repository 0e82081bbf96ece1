package nl.wijkweb.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wijkweb.calendar.Schedule;
import nl.wijkweb.insight.Crossing;
import nl.wijkweb.insight.Facilities;
import nl.wijkweb.insight.Facilities.Facility;
import nl.wijkweb.insight.HealthCards;
import nl.wijkweb.insight.InitiativeDossier;
import nl.wijkweb.insight.Initiatives;
import nl.wijkweb.insight.Introduction;
import nl.wijkweb.insight.Introductions;
import nl.wijkweb.insight.KernProfile;
import nl.wijkweb.insight.KeyParties;
import nl.wijkweb.insight.Load;
import nl.wijkweb.insight.Market;
import nl.wijkweb.insight.MarketItem;
import nl.wijkweb.insight.Meeting;
import nl.wijkweb.insight.Money;
import nl.wijkweb.insight.NetworkHealth;
import nl.wijkweb.insight.OrganiserMix;
import nl.wijkweb.insight.Parts;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.insight.Referrals;
import nl.wijkweb.insight.Rings;
import nl.wijkweb.insight.SameOffer;
import nl.wijkweb.insight.StreetMap;
import nl.wijkweb.insight.Together;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Ring;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Lets leave what parties have to do with each other, out of what the viewer may see of a web. No
 * resident is in it or counts in it whom the viewer does not see by name, so it tells nothing of
 * people that the web itself does not; nothing in it is a rank of them.
 */
public final class PartyDisclosure {
  /** So far one looks ahead. */
  private static final int COMING_WEEKS = 6;

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

  /**
   * What they offer and seek, and what of it goes together.
   *
   * @param answered what is not suggested
   */
  public Disclosed<Market> market(PartyWeb web, BiPredicate<MarketItem, MarketItem> answered) {
    return new Disclosed<>(Market.of(web, answered));
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

  /**
   * How firmly initiatives stand; of residents who are not in sight no more than what is told of
   * their number.
   *
   * @param parts who has what part in them, of what is in sight
   * @param reachable whether it is known how to reach a party
   * @param residents how many residents take part in something, as it is told
   */
  public HealthCards healthCards(
      Parts parts,
      LocalDate day,
      Predicate<ActorId> reachable,
      Map<ActorId, PeopleCount> residents) {
    return new HealthCards(
        parts, reachable, text -> coming(text, day), id -> told(residents.get(id)));
  }

  private static @Nullable Integer told(@Nullable PeopleCount count) {
    return count == null ? null : count.value();
  }

  private static Optional<List<LocalDate>> coming(String text, LocalDate day) {
    return Schedule.read(text)
        .map(
            schedule ->
                schedule.between(day, day.plusWeeks(COMING_WEEKS)).stream()
                    .map(moment -> moment.start().toLocalDate())
                    .toList());
  }

  /** What the ties tell of one initiative. */
  public Disclosed<InitiativeDossier> dossier(
      Member member, PartyWeb web, PartyWeb before, Parts parts, HealthCards cards) {
    return new Disclosed<>(InitiativeDossier.of(member, web, before, parts, cards));
  }

  /** Whether those who make up a network stay. */
  public Disclosed<NetworkHealth> networkHealth(
      ActorId network, Function<LocalDate, Parts> parts, LocalDate since, LocalDate day) {
    return new Disclosed<>(NetworkHealth.of(network, parts, since, day));
  }

  /** From which corners each is pulled. */
  public Disclosed<Map<ActorId, Initiatives.Pull>> pulls(PartyWeb web) {
    return new Disclosed<>(Initiatives.pulls(web));
  }

  /** Where they meet. */
  public Disclosed<Meeting> meeting(PartyWeb web) {
    return new Disclosed<>(Meeting.of(web));
  }

  /**
   * The rings of partners.
   *
   * @param byHand in which ring each in sight was placed on the day of the web
   */
  public Disclosed<Rings> rings(Map<ActorId, Ring> byHand, PartyWeb web) {
    return new Disclosed<>(Rings.of(byHand, web));
  }

  /**
   * How carrying is spread over parties, and over the residents in sight who agreed.
   *
   * @param seen whoever the viewer sees by name, whoever is open
   * @param ties every spell that the viewer sees
   */
  public Disclosed<LoadFigures> load(
      Collection<? extends Member> seen, Collection<Tie> ties, PartyWeb web) {
    Load load = Load.of(seen, ties, web);
    Spread people =
        Spread.told(load.people(), some -> some.size() < Disclosure.SMALLEST ? 0 : some.size());
    return new Disclosed<>(
        new LoadFigures(Spread.exact(load.parties()), people, load.near(), load.hats()));
  }

  /**
   * What there is in each street and at each place.
   *
   * @param inside who belongs to the area
   */
  public Disclosed<StreetMap> streetMap(PartyWeb web, Predicate<Member> inside) {
    return new Disclosed<>(StreetMap.of(web, inside));
  }

  /** What they lend, what they never lent and who seeks it. */
  public Disclosed<List<Facility>> facilities(
      PartyWeb web, Collection<Tie> spells, Function<ActorId, String> names) {
    return new Disclosed<>(Facilities.of(web, spells, names));
  }

  /** Along which ways they refer. */
  public Disclosed<Referrals> referrals(PartyWeb web) {
    return new Disclosed<>(Referrals.of(web));
  }
}
