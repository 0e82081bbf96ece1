package nl.wijkweb.store;

import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Member;
import org.jspecify.annotations.Nullable;

/**
 * An actor as it is kept.
 *
 * @param web the web it belongs to
 * @param folderId its id in the folder that brought it, when one did
 * @param details its details; sealed for people
 * @param version grows with every change of this actor
 */
public record StoredActor(
    ActorId id,
    AreaCode web,
    @Nullable String folderId,
    ActorKind kind,
    ActorFacts facts,
    Sealable details,
    long version)
    implements Member, Remembered {}
