package nl.wijkweb.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name without what two people write differently who mean the same: case, accents, signs,
 * articles, legal forms, and some abbreviations of Dutch clubs and schools.
 *
 * @param words what is left, in order; never empty for a name with a letter or digit
 */
record PlainName(List<String> words) {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern DOTS = Pattern.compile("(?<=\\b\\p{L})\\.");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Says what kind of thing it is, or joins words; tells no two apart. */
  private static final Set<String> FORMS =
      Set.of(
          "stichting",
          "st",
          "ste",
          "sint",
          "stg",
          "vereniging",
          "ver",
          "bv",
          "nv",
          "cv",
          "vof",
          "de",
          "het",
          "t",
          "een",
          "van",
          "der",
          "den",
          "en",
          "in",
          "te",
          "voor");

  private static final Map<String, String> LONG =
      Map.of(
          "vv", "voetbalvereniging",
          "sv", "sportvereniging",
          "tv", "tennisvereniging",
          "ijsver", "ijsvereniging",
          "bs", "basisschool",
          "obs", "basisschool",
          "cbs", "basisschool",
          "rkbs", "basisschool",
          "gem", "gemeente");

  PlainName {
    words = List.copyOf(words);
  }

  static PlainName of(String name) {
    String bare = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String joined = DOTS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> all = Stream.of(NO_WORD.split(joined)).filter(word -> !word.isEmpty()).toList();
    List<String> telling = all.stream().filter(word -> !FORMS.contains(word)).toList();
    return new PlainName(
        (telling.isEmpty() ? all : telling)
            .stream().map(word -> LONG.getOrDefault(word, word)).toList());
  }

  /** The same for names with the same words, in whatever order. */
  String key() {
    return String.join(" ", new TreeSet<>(words));
  }

  /** All words in one, in which spelling is compared. */
  String joined() {
    return String.join("", words);
  }
}
