package nl.wijkweb.store;

/**
 * What an import did.
 *
 * @param created how many actors and ties are new
 * @param changed how many were updated
 * @param unchanged how many were the same already
 */
public record ImportReport(String importId, int created, int changed, int unchanged) {}
