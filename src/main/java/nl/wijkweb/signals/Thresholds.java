package nl.wijkweb.signals;

import java.util.Arrays;
import java.util.List;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.signals.Threshold.Unit;

/**
 * Where the rules draw their lines. They are shown with the signals, and a village may draw them
 * elsewhere.
 *
 * @param askedMonths for how long an answer tells that what is not recorded is not there
 * @param enoughPeople fewer unpaid people than this are few
 * @param enoughContact how often one must meet somebody at least to count them
 * @param placeContacts from how many people on a single place is worth a talk
 * @param placePercent which part of all contacts happens at that place, at least
 * @param fadingMonths how far back contacts that fell away are looked for
 * @param fadingContacts how many contacts must have fallen away
 * @param fadingAlone a contact at least as frequent is enough by itself
 * @param kernContact how often somebody nearby must be met, for dear ones not to be far away
 * @param carerOutMonths how far back a carer who stopped is looked for
 * @param crowdedOrganisations from how many organisations on somebody must coordinate
 * @param promisedWeeks how long agreed help may take to begin when no day was agreed
 * @param carryingContact how often one must meet somebody at least for it to carry
 */
public record Thresholds(
    int askedMonths,
    int enoughPeople,
    Frequency enoughContact,
    int placeContacts,
    int placePercent,
    int fadingMonths,
    int fadingContacts,
    Frequency fadingAlone,
    Frequency kernContact,
    int carerOutMonths,
    int crowdedOrganisations,
    int promisedWeeks,
    Frequency carryingContact) {
  /** The lines that the sources suggest. */
  public static final Thresholds USUAL =
      new Thresholds(
          12,
          2,
          Frequency.MONTHLY,
          3,
          80,
          24,
          2,
          Frequency.WEEKLY,
          Frequency.WEEKLY,
          12,
          3,
          6,
          Frequency.WEEKLY);

  /** All of them, as they are shown with the signals. */
  public List<Threshold> list() {
    return List.of(
        Threshold.of("asked-months", askedMonths, Unit.MONTHS, asked()),
        Threshold.of("enough-people", enoughPeople, Unit.PEOPLE, Signal.FEW),
        Threshold.of("enough-contact", enoughContact, Signal.FEW, Signal.PROFESSIONALS_ONLY),
        Threshold.of("place-contacts", placeContacts, Unit.PEOPLE, Signal.ONE_PLACE),
        Threshold.of("place-percent", placePercent, Unit.PERCENT, Signal.ONE_PLACE),
        Threshold.of("fading-months", fadingMonths, Unit.MONTHS, Signal.FADING),
        Threshold.of("fading-contacts", fadingContacts, Unit.CONTACTS, Signal.FADING),
        Threshold.of("fading-alone", fadingAlone, Signal.FADING),
        Threshold.of("kern-contact", kernContact, Signal.FAR_AWAY),
        Threshold.of("carer-out-months", carerOutMonths, Unit.MONTHS, Signal.CARER_OUT),
        Threshold.of(
            "crowded-organisations", crowdedOrganisations, Unit.ORGANISATIONS, Signal.CROWDED),
        Threshold.of("promised-weeks", promisedWeeks, Unit.WEEKS, Signal.PROMISED),
        Threshold.of("carrying-contact", carryingContact));
  }

  /** The signals that need an answer. */
  private static Signal[] asked() {
    return Arrays.stream(Signal.values())
        .filter(signal -> signal.subject().isPresent())
        .toArray(Signal[]::new);
  }
}
