package nl.wijkweb.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkweb.model.ActorKind;

/** What would tell of people in private: their ids, the ids of their folder, and their names. */
final class Secrets {
  /** Whatever could be an id: a folder's, as {@code r-001}, or an opaque one. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+)*");

  private final Map<String, DemoWebs.Person> ids = new HashMap<>();
  private final Map<String, DemoWebs.Person> names = new HashMap<>();
  private final Set<String> harmless = new HashSet<>();

  /** The secrets of some people. */
  Secrets(List<DemoWebs.Person> people) {
    for (DemoWebs.Person person : people) {
      ids.put(person.id().value(), person);
      ids.put(person.folderId(), person);
      // Somebody of a near circle is called "zus": a word that says nothing by itself.
      if (person.kind() == ActorKind.RESIDENT) {
        names.put(person.name(), person);
      }
    }
  }

  /** The secrets of everybody but some. */
  static Secrets ofAllBut(List<DemoWebs.Person> people, Predicate<DemoWebs.Person> allowed) {
    return new Secrets(people.stream().filter(allowed.negate()).toList());
  }

  /** The first secret that a text gives away. */
  Optional<String> findIn(String text) {
    if (harmless.contains(text)) {
      return Optional.empty();
    }
    for (Map.Entry<String, DemoWebs.Person> name : names.entrySet()) {
      if (text.contains(name.getKey())) {
        return told(text, text.indexOf(name.getKey()), name.getValue());
      }
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      DemoWebs.Person person = ids.get(word.group());
      if (person != null) {
        return told(text, word.start(), person);
      }
    }
    harmless.add(text);
    return Optional.empty();
  }

  private static Optional<String> told(String text, int at, DemoWebs.Person person) {
    int from = Math.max(0, at - 300);
    return Optional.of(person + " in …" + text.substring(from, Math.min(text.length(), at + 200)));
  }
}
