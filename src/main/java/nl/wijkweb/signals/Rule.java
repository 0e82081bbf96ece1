package nl.wijkweb.signals;

/** Judges one signal. */
@FunctionalInterface
interface Rule {
  Verdict judge(PersonWeb web);
}
