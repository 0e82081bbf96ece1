package nl.wijkweb.api;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.webs.WebSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Finds residents by their whole name, for who knows whom they look for. There is no other way to
 * look for a resident: no part of a name, and no list.
 */
final class ResidentsOfName {
  private ResidentsOfName() {}

  /**
   * The residents of a web who are called so; nobody when there are none.
   *
   * @param street where they live, or null wherever that is
   */
  static List<StoredActor> find(WebSnapshot web, String name, @Nullable String street) {
    String asked = plain(name);
    return web.web().actors().stream()
        .filter(actor -> actor.kind() == ActorKind.RESIDENT)
        .filter(actor -> street == null || isSame(street, actor.facts().home().street()))
        .filter(
            actor ->
                web.details(actor.id()).map(Details::name).map(ResidentsOfName::plain).stream()
                    .anyMatch(asked::equals))
        .toList();
  }

  private static boolean isSame(String one, @Nullable String other) {
    return other != null && plain(one).equals(plain(other));
  }

  /** Without difference of case, of spaces, and of how a letter with an accent is written. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
