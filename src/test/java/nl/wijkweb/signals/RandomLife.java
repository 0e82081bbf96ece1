package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.ACTIVITY;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.model.ActorKind.PLACE;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A life in which everything happens by chance: the same for the same seed. Its rows can be put in
 * another order, and its ids be other ones.
 */
final class RandomLife {
  private static final String[] PEOPLE = {"a", "b", "c", "d"};
  private static final Map<String, ActorKind> OTHERS =
      Map.of(
          "son",
          CONTACT,
          "club",
          CLUB,
          "place",
          PLACE,
          "event",
          ACTIVITY,
          "nurse",
          PROFESSIONAL,
          "worker",
          PROFESSIONAL,
          "care",
          ORGANISATION,
          "team",
          ORGANISATION,
          "desk",
          ORGANISATION);
  private static final String[] OUT = {
    "a", "b", "c", "d", "son", "nurse", "worker", "care", "team", "desk"
  };
  private static final String[] DATES = {
    "",
    "",
    "2023",
    "2024-05",
    "2024-07-01",
    "2025",
    "2025-05",
    "2025-06-15",
    "2026-03",
    "2026-05-20"
  };

  private final Random random;
  private final List<String> ties = new ArrayList<>();
  private final List<String[]> asked = new ArrayList<>();

  RandomLife(long seed) {
    random = new Random(seed);
    Set<String> keys = new HashSet<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      String since = pick(DATES);
      String ends = ends();
      if (keys.add(key(ends) + since)) {
        ties.add(ends + field("since", since) + words());
      }
    }
    ties.addAll(List.of("nurse WORKS_FOR care", "event LOCATED_AT place"));
    for (int i = random.nextInt(4); i > 0; i--) {
      String subject = pick("near", "support", "wishes", "all", "support:food", "clubs");
      String on = pick("2024", "2025-05", "2025-06-15", "2026", "2026-03-03");
      String answer = pick("some", "none", "declined", "");
      String wish = pick("content", "more", "", "", "");
      if (keys.add(subject + on)) {
        asked.add(new String[] {subject, on, answer, wish, pick("obstacle=money", "", "")});
      }
    }
  }

  /** Both orders of the ends of a tie without direction are one tie. */
  private static String key(String ends) {
    String[] words = ends.split(" ");
    return Stream.of(words).sorted().toList().toString();
  }

  private String ends() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> pick(PEOPLE) + " " + pick("KNOWS", "FAMILY_OF") + " she";
      case 2 -> "son FAMILY_OF she";
      case 3 ->
          "she " + pick("MEMBER_OF", "ATTENDS", "VOLUNTEERS_AT") + " " + pick("club", "event");
      case 4 -> pick(OUT) + " " + pick("SUPPORTS", "CARES_FOR", "COORDINATES_FOR") + " she";
      case 5 -> "she CLIENT_OF " + pick("care", "team", "desk");
      case 6 -> "she CARES_FOR " + pick("a", "son");
      default -> pick("b", "nurse") + " SUPPORTS a";
    };
  }

  private String words() {
    return " "
        + pick("", "", "active", "active", "agreed", "paused", "ended")
        + pick("", " daily", " weekly", " monthly", " yearly", " once")
        + pick("", " close", " acquainted")
        + pick("", " home", " street", " elsewhere", " abroad")
        + field("until", pick("", "", "2027", "2028-01"))
        + field("via", pick("", "place", "place", "event", "elsewhere"))
        + field("support", pick("", "food", "food|care", "key"))
        + field("fallback", pick("", "", "d"))
        + field("ended", pick("", "no-answer"))
        + field("contact", pick("", "2026-01"))
        + field("startsBy", pick("", "2026-05", "2026-07"));
  }

  private static String field(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=" + value;
  }

  private String pick(String... some) {
    return some[random.nextInt(some.length)];
  }

  /** The subjects about which nothing was asked, in whatever way. */
  List<String> unasked() {
    Set<String> subjects = new HashSet<>(asked.stream().map(row -> row[0]).toList());
    if (subjects.contains("all")) {
      return List.of();
    }
    List<String> open = new ArrayList<>(List.of("near", "wishes", "support", "support:food"));
    open.removeAll(subjects);
    if (subjects.contains("support")) {
      open.remove("support:food");
    }
    if (subjects.contains("support:food")) {
      open.remove("support");
    }
    if (subjects.isEmpty()) {
      open.add("all");
    }
    return open;
  }

  RandomLife answered(String subject, String answer, String wish) {
    asked.add(new String[] {subject, "2026-06-01", answer, wish});
    return this;
  }

  RandomLife shuffled(long seed) {
    Collections.shuffle(ties, new Random(seed));
    Collections.shuffle(asked, new Random(seed));
    return this;
  }

  Life life() {
    return life(id -> id);
  }

  Life life(UnaryOperator<String> named) {
    Life life = Life.aLife();
    OTHERS.forEach((id, kind) -> life.with(kind, level(id), named.apply(id)));
    asked.forEach(row -> life.asked(row[0], row[1], row));
    ties.stream().map(row -> renamed(row, named)).forEach(life::tie);
    return life;
  }

  private static @Nullable Integer level(String id) {
    return id.equals("desk") ? null : 2;
  }

  private static String renamed(String row, UnaryOperator<String> named) {
    String[] words = row.split(" +");
    for (int i = 0; i < words.length; i++) {
      int value = words[i].indexOf('=') + 1;
      String id = words[i].substring(value);
      boolean names = i == 0 || i == 2 || words[i].matches("(via|fallback)=.*");
      if (names && !id.equals(Life.SHE) && !id.equals("elsewhere")) {
        words[i] = words[i].substring(0, value) + named.apply(id);
      }
    }
    return String.join(" ", words);
  }
}
