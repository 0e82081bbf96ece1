package nl.wijkweb.problem;

/**
 * A problem as one reads it, in whole sentences.
 *
 * @param message what is wrong
 * @param mend what to do about it
 */
public record Words(String message, String mend) {}
