package nl.wijkweb.signals;

import java.util.Arrays;

/**
 * The rules of all signals. A lack is present only where it was asked about within the time that
 * the thresholds say; what is not recorded is unknown; and who is content with a subject silences
 * what is said about it. Pure functions of a person's web.
 */
public final class SignalRules {
  private final Carries carries;
  private final PeopleRules people;
  private final CarrierRules carriers;
  private final AgreementRules agreements;
  private final Rule onePlace;
  private final Rule fading;
  private final Rule farAway;
  private final Rule carerAlone;
  private final Rule wishes;
  private final Rule crowded;

  /** The rules with their lines drawn somewhere. */
  public SignalRules(Thresholds limits) {
    this.carries = new Carries(limits);
    this.people = new PeopleRules(limits);
    this.carriers = new CarrierRules(limits);
    this.agreements = new AgreementRules(limits);
    this.onePlace = new OnePlaceRule(limits);
    this.fading = new FadingRule(limits);
    this.farAway = new FarAwayRule(limits);
    this.carerAlone = new CarerAloneRule(limits);
    this.wishes = new WishRule(limits);
    this.crowded = new CrowdedRule(limits);
  }

  /** What carries a person, and every signal. */
  public PersonSignals of(PersonWeb web) {
    return new PersonSignals(
        carries.of(web),
        Arrays.stream(Signal.values())
            .map(signal -> Finding.of(signal, judge(signal, web)))
            .toList());
  }

  /**
   * Who is content with a subject silences what is asked about it. Of who carries what, each kind
   * of support is silenced by itself; what is for organisations to arrange never is.
   */
  private Verdict judge(Signal signal, PersonWeb web) {
    return switch (signal) {
      case NOBODY -> asked(signal, web, people::nobody);
      case FEW -> asked(signal, web, people::few);
      case PROFESSIONALS_ONLY -> asked(signal, web, people::professionalsOnly);
      case ONE_CARRIER -> carriers.oneCarrier(web);
      case ONE_PLACE -> asked(signal, web, onePlace);
      case FADING -> asked(signal, web, fading);
      case NO_CONFIDANT -> asked(signal, web, people::noConfidant);
      case FAR_AWAY -> asked(signal, web, farAway);
      case CARER_OUT -> carriers.carerOut(web);
      case CARER_ALONE -> asked(signal, web, carerAlone);
      case WISH_BLOCKED -> asked(signal, web, wishes);
      case CROWDED -> crowded.judge(web);
      case PROMISED -> agreements.promised(web);
      case CLOSED_UNSEEN -> agreements.closedUnseen(web);
    };
  }

  private static Verdict asked(Signal signal, PersonWeb web, Rule rule) {
    Told told = signal.subject().map(web.answers()::about).orElse(Told.NOTHING);
    return Verdict.unlessContent(told, () -> rule.judge(web));
  }
}
