package nl.wijkweb.store;

import java.util.UUID;
import nl.wijkweb.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A change of a web as it stands in the list of changes.
 *
 * @param change who, when and why, under its id; why is null when only people's affairs changed
 * @param kind null for what cannot be undone
 * @param rows how many rows about nobody it touched; of people's rows not even the number is told
 * @param undoes which change it undid, if it did
 * @param undoneBy which change undid it, if one did
 */
public record ChangeLine(
    UUID id,
    AreaCode web,
    Change change,
    @Nullable ChangeKind kind,
    int rows,
    @Nullable UUID undoes,
    @Nullable UUID undoneBy) {}
