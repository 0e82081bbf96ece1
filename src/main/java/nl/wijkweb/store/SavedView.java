package nl.wijkweb.store;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;

/**
 * How somebody looked at an area: a page of the viewer and what was chosen on it, as its address
 * says it. It names actors by id alone, and holds nothing of what is to be seen there: whoever
 * opens it reads that by their own rights.
 *
 * @param place the page, one of {@link #PLACES}
 * @param query what was chosen on it, {@code key=value&key=value}; empty when nothing was
 */
public record SavedView(String place, String query) {
  /** The pages about an area as a whole. None is about a person, and none needs a visit. */
  public static final Set<String> PLACES =
      Set.of(
          "kern",
          "time",
          "coverage",
          "what-if",
          "insight",
          "introductions",
          "crossing",
          "meeting",
          "load",
          "rings",
          "referrals",
          "key-parties",
          "beside",
          "street-map",
          "facilities",
          "agenda",
          "market",
          "money",
          "together",
          "initiatives",
          "dossier",
          "stage",
          "points");

  private static final int LONGEST = 2_500;
  private static final String VALUE = "[A-Za-z0-9:,._-]+";
  private static final Pattern QUERY =
      Pattern.compile("([a-z]+=%s(&[a-z]+=%s)*)?".formatted(VALUE, VALUE));
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** What of an address holds actors, and nothing else. */
  private static final Set<String> OF_ACTORS = Set.of("bij", "zonder");

  /** Whether it is the view of a page about an area, in the form of an address. */
  public boolean isSound() {
    return PLACES.contains(place)
        && query.length() <= LONGEST
        && QUERY.matcher(query).matches()
        && parts()
            .filter(part -> OF_ACTORS.contains(part.key()))
            .flatMap(part -> part.values().stream())
            .allMatch(SavedView::isId);
  }

  /** The actors that it names. */
  public Set<ActorId> actors() {
    return parts()
        .flatMap(part -> part.values().stream())
        .filter(SavedView::isId)
        .map(ActorId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same with other ids of actors. */
  public SavedView renamed(UnaryOperator<String> name) {
    return with(values -> values.stream().map(one -> isId(one) ? name.apply(one) : one));
  }

  /** The same without the actors that do not pass. */
  public SavedView naming(Predicate<ActorId> which) {
    return with(
        values -> values.stream().filter(one -> !isId(one) || which.test(new ActorId(one))));
  }

  private SavedView with(Function<List<String>, Stream<String>> change) {
    String changed =
        parts()
            .map(part -> new Part(part.key(), change.apply(part.values()).distinct().toList()))
            .filter(part -> !part.values().isEmpty())
            .map(part -> part.key() + "=" + String.join(",", part.values()))
            .collect(Collectors.joining("&"));
    return new SavedView(place, changed);
  }

  private record Part(String key, List<String> values) {}

  private Stream<Part> parts() {
    return Arrays.stream(query.split("&"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2))
        .map(part -> new Part(part[0], List.of(part[part.length - 1].split(","))));
  }

  private static boolean isId(String value) {
    return ID.matcher(value).matches();
  }
}
