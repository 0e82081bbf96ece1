package nl.wijkweb.store;

/**
 * What a create left in the store.
 *
 * @param created false when a retry found it there already
 */
public record Saved<T>(T value, boolean created) {}
