package nl.wijkweb.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people wrote they offer or seek, as words that can be held beside each other. */
final class Phrases {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A shorter word says too little: "op", "van", "een". */
  private static final int SHORTEST = 4;

  /** Longer words that say no more; days and months say when, not what. */
  private static final Set<String> SAYS_NOTHING =
      Set.of(
          "voor",
          "maandag",
          "dinsdag",
          "woensdag",
          "donderdag",
          "vrijdag",
          "zaterdag",
          "zondag",
          "januari",
          "februari",
          "maart",
          "april",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december",
          "zomer",
          "winter",
          "avond",
          "avonden",
          "ochtend",
          "middag",
          "mensen",
          "iemand",
          "deze",
          "door",
          "eigen",
          "elke",
          "keer",
          "klein",
          "kleine",
          "groot",
          "grote",
          "jong",
          "jonge",
          "meer",
          "naar",
          "nieuwe",
          "over",
          "soms",
          "weer");

  private Phrases() {}

  /** A phrase by which equal ones are found: lower case, one space between words. */
  static String plain(String phrase) {
    return NO_LETTERS.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The words of a phrase that say what it is about. */
  static Set<String> words(String phrase) {
    return Arrays.stream(plain(phrase).split(" "))
        .filter(word -> word.length() >= SHORTEST && !SAYS_NOTHING.contains(word))
        .collect(Collectors.toSet());
  }

  /** Whether two phrases are about the same: they share a word that says something. */
  static boolean meet(String one, String other) {
    Set<String> words = words(one);
    return words(other).stream().anyMatch(words::contains);
  }

  /** The phrases of both lists that are equal but for case and signs, as the first writes them. */
  static List<String> shared(List<String> some, List<String> others) {
    Set<String> plain = others.stream().map(Phrases::plain).collect(Collectors.toSet());
    return some.stream().filter(one -> plain.contains(plain(one))).toList();
  }
}
