package nl.wijkweb.store;

import org.jspecify.annotations.Nullable;

/**
 * Whether the audit is as it was written: every line there, unchanged, in its place.
 *
 * @param first the number of the first line that is kept; those before were forgotten when their
 *     time was over. One more than {@code last} when none is kept
 * @param last the number of the last line, 0 before the first
 * @param hash the hash of the last line, which stands for all before it: whoever notes it elsewhere
 *     can see later that nothing before it was rewritten. Empty before the first line
 * @param wrong the number of the first line that is missing or was changed; null when none is
 */
public record AuditCheck(long first, long last, String hash, @Nullable Long wrong) {}
