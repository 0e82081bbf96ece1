package nl.wijkweb.store;

import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A spell of a tie as it is kept.
 *
 * @param tie the tie, ends by opaque ids, without its note
 * @param note its note, sealed when a private person is at one of the ends; null without one
 * @param version grows with every change of this tie
 */
public record StoredTie(
    TieId id,
    AreaCode web,
    @Nullable String folderId,
    Tie tie,
    @Nullable Sealable note,
    long version) {}
