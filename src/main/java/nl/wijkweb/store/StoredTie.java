package nl.wijkweb.store;

import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A spell of a tie as it is kept.
 *
 * @param tie the tie, ends by opaque ids, without its note; where a person is at an end, also
 *     without its other free words, for which {@link #SEALED} stands
 * @param note its note; where a person is at an end, all its free words sealed; null without any
 * @param version grows with every change of this tie
 */
public record StoredTie(
    TieId id,
    AreaCode web,
    @Nullable String folderId,
    Tie tie,
    @Nullable Sealable note,
    long version)
    implements Remembered {
  /**
   * What stands in a tie for words that are sealed: who said it, a fallback or a successor that is
   * no actor's id. Written back in a change, it leaves those words as they are.
   */
  public static final String SEALED = "[sealed]";
}
