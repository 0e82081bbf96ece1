package nl.wijkweb.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an actor beside its name, kind and free words. Whatever is absent is unknown.
 *
 * @param roles roles in the area, set by a person, dated
 * @param period when the actor was there
 * @param source references to where this was found
 */
public record ActorFacts(
    Standing standing,
    Home home,
    List<Spell<Role>> roles,
    Period period,
    Basis basis,
    Offering offering,
    List<String> source) {
  /** Nothing is known. */
  public static final ActorFacts UNKNOWN =
      new ActorFacts(
          Standing.UNKNOWN,
          Home.UNKNOWN,
          List.of(),
          Period.UNKNOWN,
          Basis.UNKNOWN,
          Offering.UNKNOWN,
          List.of());

  /** Of whom no more is known than the street, or not even that, and why one may know of them. */
  public static ActorFacts livingIn(@Nullable String street, Basis basis) {
    return new ActorFacts(
        Standing.UNKNOWN,
        new Home(null, street, null, null),
        List.of(),
        Period.UNKNOWN,
        basis,
        Offering.UNKNOWN,
        List.of());
  }

  /** The same, standing elsewhere. */
  public ActorFacts with(Standing other) {
    return new ActorFacts(other, home, roles, period, basis, offering, source);
  }

  public ActorFacts {
    roles = roles.stream().distinct().toList();
    source = Checks.texts("source", source);
  }
}
