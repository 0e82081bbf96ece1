package nl.wijkweb.webs;

/**
 * What bringing a web in did, or would do.
 *
 * @param created how many actors and spells of ties are not there yet
 * @param changed how many are there, and not the same
 * @param unchanged how many are there as they are
 */
public record WebDifference(int created, int changed, int unchanged) {}
