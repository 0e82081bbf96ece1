package nl.wijkweb.model;

/** The legal ground on which a person is recorded; not the same as what they agreed to. */
public enum LegalBasis implements Coded {
  CONSENT,
  PUBLIC_TASK,
  PUBLIC_SOURCE,
  AGREEMENT,
  VITAL_INTEREST
}
