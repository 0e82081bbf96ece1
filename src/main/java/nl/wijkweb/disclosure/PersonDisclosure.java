package nl.wijkweb.disclosure;

import java.util.Collection;
import java.util.List;
import nl.wijkweb.insight.WarmPath;
import nl.wijkweb.insight.WarmPaths;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Member;
import nl.wijkweb.signals.FittingActivities;
import nl.wijkweb.signals.FittingActivity;
import nl.wijkweb.signals.Parties;
import nl.wijkweb.signals.PersonSignals;
import nl.wijkweb.signals.PersonWeb;
import nl.wijkweb.signals.SignalRules;
import nl.wijkweb.signals.Thresholds;

/**
 * Lets leave what is found of one person, out of what the viewer may see, for whoever has their web
 * open. It is of that person alone: never summed, never set beside another's.
 */
public final class PersonDisclosure {
  private final Thresholds limits;
  private final SignalRules signals;

  /** With the lines that the rules draw. */
  public PersonDisclosure(Thresholds limits) {
    this.limits = limits;
    this.signals = new SignalRules(limits);
  }

  /** The lines that the rules draw, which are shown with what they find. */
  public Thresholds limits() {
    return limits;
  }

  /** What carries them, and the occasions for a conversation. */
  public Disclosed<PersonSignals> signals(PersonWeb web) {
    return new Disclosed<>(signals.of(web));
  }

  /** Who helps their household. */
  public Disclosed<Parties> parties(PersonWeb web) {
    return new Disclosed<>(Parties.around(web, limits));
  }

  /** The activities that are open to them. */
  public Disclosed<List<FittingActivity>> fitting(
      PersonWeb web, Collection<? extends Member> actors) {
    return new Disclosed<>(FittingActivities.of(web, actors));
  }

  /** The warm paths to somebody, in a web that also holds who agreed to be named on one. */
  public Disclosed<List<WarmPath>> warmPaths(WarmPaths from, ActorId to) {
    return new Disclosed<>(from.to(to));
  }
}
