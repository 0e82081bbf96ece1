package nl.wijkweb.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On what ground a person is recorded, and what they agreed to: two different things.
 *
 * @param permissions what the person agreed to; empty when nothing is known
 */
public record Basis(@Nullable LegalBasis legalBasis, Set<Permission> permissions) {
  /** Neither ground nor permission is known. */
  public static final Basis UNKNOWN = new Basis(null, Set.of());

  public Basis {
    permissions = Checks.enums(permissions);
  }
}
