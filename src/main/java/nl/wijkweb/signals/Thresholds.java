package nl.wijkweb.signals;

import nl.wijkweb.model.Frequency;

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
}
