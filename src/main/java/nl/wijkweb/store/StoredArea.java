package nl.wijkweb.store;

import java.time.Instant;
import nl.wijkweb.model.Area;
import org.jspecify.annotations.Nullable;

/**
 * A web as the list of webs shows it.
 *
 * @param version grows with every change of anything in the web
 * @param actors how many actors it holds, people excepted
 * @param ties how many spells of ties join those
 * @param lastChange when anything in it last changed, people's affairs excepted
 */
public record StoredArea(
    Area area, long version, int actors, int ties, @Nullable Instant lastChange) {}
