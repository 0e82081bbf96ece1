package nl.wijkweb.signin;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * From what a provider tells of somebody to who they are here. A claim is named as it stands in the
 * ID token, with dots for what lies within another ({@code realm_access.roles}). Values that are
 * not known are passed over: there is no role and no area that somebody has unless it is told.
 *
 * @param role the claim with their roles
 * @param roles which value of it stands for which role here
 * @param areas the claim with the areas for which they have it
 * @param areaCodes which value of that stands for which area here; empty when the values are the
 *     areas' codes themselves. {@link #EVERYWHERE} is every area
 * @param person the claim with the id of the actor that they are in the web
 * @param organisation the claim with the id of the actor that they are contact person of
 */
public record ClaimMapping(
    String role,
    Map<String, UserRole> roles,
    String areas,
    Map<String, String> areaCodes,
    String person,
    String organisation) {
  /** What stands for every area, also those that come later. */
  public static final String EVERYWHERE = "*";

  public ClaimMapping {
    roles = Map.copyOf(roles);
    areaCodes = Map.copyOf(areaCodes);
  }

  /**
   * Who somebody is here. Whoever is a person in the web is known by that id, as cases and
   * hand-over know them; others by the provider's name for them.
   *
   * @param subject the provider's name for them
   * @param claims what it tells of them
   */
  Viewer viewer(String subject, Map<String, Object> claims) throws SignInRefused {
    if (TextForm.ID.fault(subject).isPresent()) {
      throw new SignInRefused(SignInRefusal.FAILED);
    }
    UserRole as = role(claims);
    AreaScope scope = scope(claims);
    boolean contact = as == UserRole.CONTACT_PERSON;
    ActorId actor = actor(values(claims, contact ? organisation : person));
    if (actor == null && (contact || as == UserRole.RESIDENT)) {
      throw new SignInRefused(SignInRefusal.NO_PERSON);
    }
    return new Viewer(actor == null || contact ? subject : actor.value(), as, scope, actor);
  }

  private UserRole role(Map<String, Object> claims) throws SignInRefused {
    Set<UserRole> known = EnumSet.noneOf(UserRole.class);
    values(claims, role).stream().map(roles::get).filter(Objects::nonNull).forEach(known::add);
    if (known.size() > 1) {
      throw new SignInRefused(SignInRefusal.SEVERAL_ROLES);
    }
    return known.stream().findFirst().orElseThrow(() -> new SignInRefused(SignInRefusal.NO_ROLE));
  }

  private AreaScope scope(Map<String, Object> claims) throws SignInRefused {
    Set<AreaCode> codes = new HashSet<>();
    for (String told : values(claims, areas)) {
      String code = areaCodes.isEmpty() ? told : areaCodes.get(told);
      if (EVERYWHERE.equals(code)) {
        return AreaScope.EVERYWHERE;
      }
      if (code != null && !code.isBlank() && TextForm.SHORT.fault(code).isEmpty()) {
        codes.add(new AreaCode(code));
      }
    }
    if (codes.isEmpty()) {
      throw new SignInRefused(SignInRefusal.NO_AREAS);
    }
    return AreaScope.of(codes);
  }

  /** The one actor that is told, or null; several are nobody in particular. */
  private static @Nullable ActorId actor(List<String> told) throws SignInRefused {
    if (told.isEmpty()) {
      return null;
    }
    String only = told.get(0);
    if (told.size() > 1 || only.isBlank() || TextForm.ID.fault(only).isPresent()) {
      throw new SignInRefused(SignInRefusal.NO_PERSON);
    }
    return new ActorId(only);
  }

  /** The texts of a claim, whether it holds one or a list of them. */
  private static List<String> values(Map<?, ?> claims, String name) {
    Object value = claims.get(name);
    int dot = name.indexOf('.');
    if (value == null && dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> in) {
      return values(in, name.substring(dot + 1));
    }
    Stream<?> all = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
    return value == null
        ? List.of()
        : all.filter(String.class::isInstance).map(String.class::cast).distinct().toList();
  }
}
