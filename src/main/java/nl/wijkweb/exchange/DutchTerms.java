package nl.wijkweb.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Role;

/** The Dutch words that a web folder may hold in the place of a code: those for areas and roles. */
final class DutchTerms {
  private static final Map<Class<?>, Map<String, Enum<?>>> TERMS =
      Map.of(
          AreaKind.class,
          Map.of(
              "gemeente", AreaKind.MUNICIPALITY,
              "wijk", AreaKind.DISTRICT,
              "buurt", AreaKind.NEIGHBOURHOOD,
              "kern", AreaKind.CORE),
          Role.class,
          Map.of(
              "trekker", Role.DRIVER,
              "keyspeler", Role.KEY_PERSON,
              "sleutelfiguur", Role.KEY_PERSON,
              "verbinder", Role.BROKER,
              "contactpersoon", Role.CONTACT_PERSON,
              "regievoerder", Role.COORDINATOR,
              "regisseur", Role.COORDINATOR,
              "ambassadeur", Role.AMBASSADOR));

  private DutchTerms() {}

  /** The constant of an enum that a Dutch word stands for. */
  static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
    Map<String, Enum<?>> terms = TERMS.getOrDefault(type, Map.of());
    return Optional.ofNullable(terms.get(text.strip().toLowerCase(Locale.ROOT))).map(type::cast);
  }
}
