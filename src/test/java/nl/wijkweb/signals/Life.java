package nl.wijkweb.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Distance;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Wish;
import org.jspecify.annotations.Nullable;

/**
 * The life of one person, {@code she}, told in rows. A tie is written as {@code "son FAMILY_OF she
 * weekly close street via=sauna since=2020"}; whoever is not introduced is a resident.
 */
final class Life {
  static final String SHE = "she";

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final Set<ActorId> withheld = new TreeSet<>();

  private Life() {
    introduce(SHE, ActorKind.RESIDENT, null, Home.UNKNOWN, Period.UNKNOWN);
  }

  static Life aLife() {
    return new Life();
  }

  Life with(ActorKind kind, String... ids) {
    return with(kind, null, ids);
  }

  Life with(ActorKind kind, @Nullable Integer level, String... ids) {
    Arrays.stream(ids).forEach(id -> introduce(id, kind, level, Home.UNKNOWN, Period.UNKNOWN));
    return this;
  }

  Life inHousehold(String household, String... ids) {
    Home home = new Home(null, null, null, household);
    Arrays.stream(ids).forEach(id -> introduce(id, ActorKind.RESIDENT, null, home, Period.UNKNOWN));
    return this;
  }

  Life inArea(String area, ActorKind kind, String id) {
    Home home = new Home(new AreaCode(area), null, null, null);
    return introduce(id, kind, null, home, Period.UNKNOWN);
  }

  Life untilWhen(String until, String id) {
    Period period = new Period(null, PartialDate.parse(until));
    return introduce(id, ActorKind.RESIDENT, null, Home.UNKNOWN, period);
  }

  private Life introduce(
      String id, ActorKind kind, @Nullable Integer level, Home home, Period period) {
    ActorFacts facts =
        new ActorFacts(
            new Standing(List.of(), null, List.of(), level),
            home,
            List.of(),
            period,
            Basis.UNKNOWN,
            Offering.UNKNOWN,
            List.of());
    actors.put(id, new Actor(new ActorId(id), kind, facts, Details.named(id)));
    return this;
  }

  Life tie(String... rows) {
    Arrays.stream(rows).map(this::read).forEach(ties::add);
    return this;
  }

  /** A row of what she was asked: subject, day, and of answer, wish and obstacle what was noted. */
  Life asked(String subject, String on, String... said) {
    Answer answer = first(Answer.class, said);
    Wish wish = first(Wish.class, said);
    String obstacle =
        Stream.of(said)
            .filter(word -> word.startsWith("obstacle="))
            .map(word -> word.substring("obstacle=".length()))
            .findFirst()
            .orElse(null);
    asked.add(
        new Asked(new ActorId(SHE), subject, PartialDate.parse(on), answer, wish, obstacle, null));
    return this;
  }

  Life withheld(String id) {
    withheld.add(new ActorId(id));
    return this;
  }

  private static <E extends Enum<E> & Coded> @Nullable E first(Class<E> type, String... words) {
    return Stream.of(words)
        .flatMap(word -> Coded.find(type, word).stream())
        .findFirst()
        .orElse(null);
  }

  private Tie read(String row) {
    String[] words = row.split(" ");
    Map<String, String> fields =
        Arrays.stream(words)
            .filter(word -> word.contains("="))
            .collect(
                Collectors.toMap(
                    word -> word.substring(0, word.indexOf('=')),
                    word -> word.substring(word.indexOf('=') + 1)));
    for (String end : List.of(words[0], words[2])) {
      actors.computeIfAbsent(
          end,
          id ->
              new Actor(
                  new ActorId(id), ActorKind.RESIDENT, ActorFacts.UNKNOWN, Details.named(id)));
    }
    Course course =
        new Course(
            first(TieStatus.class, words),
            new Period(date(fields, "since"), date(fields, "until")),
            fields.get("ended"),
            date(fields, "contact"),
            date(fields, "confirmed"),
            null,
            null,
            null);
    Bond bond =
        new Bond(
            first(Frequency.class, words),
            first(Closeness.class, words),
            first(Distance.class, words),
            fields.get("via"),
            null,
            first(Direction.class, words));
    Set<Support> support =
        Stream.ofNullable(fields.get("support"))
            .flatMap(kinds -> Arrays.stream(kinds.split("\\|")))
            .map(kind -> Coded.find(Support.class, kind).orElseThrow())
            .collect(Collectors.toSet());
    Help help = new Help(support, fields.get("fallback"), date(fields, "startsBy"));
    return new Tie(
        null,
        new ActorId(words[0]),
        TieType.valueOf(words[1]),
        new ActorId(words[2]),
        course,
        bond,
        help,
        Terms.UNKNOWN,
        Provenance.UNKNOWN,
        null);
  }

  private static @Nullable PartialDate date(Map<String, String> fields, String name) {
    String text = fields.get(name);
    return text == null ? null : PartialDate.parse(text);
  }

  /** What is known of her life on a day. */
  PersonWeb web(String day) {
    return new PersonWeb(
        KnownWeb.of(actors.values(), ties),
        asked,
        new ActorId(SHE),
        LocalDate.parse(day),
        withheld);
  }

  PersonSignals on(String day) {
    return new SignalRules(Thresholds.USUAL).of(web(day));
  }

  Finding on(String day, Signal signal) {
    return on(day).signals().get(signal.ordinal());
  }

  /** The signals that are present on a day, in their order. */
  List<Signal> presentOn(String day) {
    return on(day).signals().stream()
        .filter(finding -> finding.state() == State.PRESENT)
        .map(Finding::signal)
        .toList();
  }
}
