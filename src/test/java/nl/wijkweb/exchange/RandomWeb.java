package nl.wijkweb.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Contribution;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Distance;
import nl.wijkweb.model.Dossier;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Indicator;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Ring;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Strain;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.model.Wish;
import org.jspecify.annotations.Nullable;

/** Makes webs in which every field is sometimes known, with words that are hard on a CSV file. */
public final class RandomWeb {
  private static final List<String> WORDS =
      List.of(
          "Koor",
          "a,b",
          "\"quoted\"",
          "it's",
          "=SUM(A1)",
          "+31",
          "-5",
          "@home",
          "é",
          "👩‍👧",
          "شارع",
          ";",
          "\"",
          "2016",
          "x@2016..",
          "#",
          "’t",
          "\\",
          "a b",
          "null",
          "\u00A0x",
          "\uFFFD",
          "𝄞z",
          "\uE000");

  /** Any kind but CONTACT, of which ties are restricted. */
  private static final List<ActorKind> GROUPS =
      Stream.of(ActorKind.values()).filter(kind -> kind != ActorKind.CONTACT).toList();

  private final Random random;
  private final List<AreaCode> areas;
  private final List<ActorId> actors;

  private final int rows;

  private RandomWeb(Random random, List<String> areas, List<String> actors, int rows) {
    this.random = random;
    this.areas = areas.stream().map(AreaCode::new).toList();
    this.actors = actors.stream().map(ActorId::new).toList();
    this.rows = rows;
  }

  /** A web, the same for the same state of the random source. */
  public static Web of(Random random) {
    List<String> areas = ids(random, random.nextInt(4), "WK 0");
    return new RandomWeb(random, areas, ids(random, random.nextInt(12), "id"), 20).web();
  }

  /** A web of so many actors, and up to so many ties and rows of each other kind. */
  public static Web of(Random random, int actors, int rows) {
    return new RandomWeb(random, ids(random, 3, "WK 0"), ids(random, actors, "id"), rows).web();
  }

  private Web web() {
    return new Web(
        areas.stream().map(this::area).toList(),
        areas.isEmpty() ? List.of() : population(),
        actors.stream().map(this::actor).toList(),
        actors.isEmpty() ? List.of() : involvement(),
        actors.size() < 2 ? List.of() : ties(),
        actors.isEmpty() ? List.of() : several(4, this::asked),
        areas.isEmpty() ? List.of() : several(4, this::indicator));
  }

  private Area area(AreaCode code) {
    return new Area(
        code,
        line(),
        one(AreaKind.values()),
        maybe(() -> new AreaCode("whole")),
        maybe(() -> 1500 + random.nextInt(700)),
        maybe(() -> random.nextInt(100_000)),
        items(),
        several(3, () -> mark(true)));
  }

  private Spell<Mark> mark(boolean ofArea) {
    return new Spell<>(one(Mark.all(ofArea)), period());
  }

  private List<PopulationCell> population() {
    return unique(
        () ->
            new PopulationCell(
                one(areas), maybe(this::line), maybe(() -> "65-79"), random.nextInt(500), items()),
        cell -> Arrays.asList(cell.area(), cell.street(), cell.ageBand()));
  }

  private Actor actor(ActorId id) {
    ActorKind kind = one(GROUPS);
    ActorFacts facts =
        new ActorFacts(
            new Standing(
                several(3, () -> one(SchemeReader.wijkweb().domains()).id()),
                maybe(() -> one(Sector.values())),
                several(3, () -> new Spell<>(1 + random.nextInt(5), period())),
                maybe(() -> random.nextInt(3)),
                kind.isPerson() ? List.of() : several(3, () -> mark(false))),
            new Home(otherArea(), maybe(this::line), maybe(() -> "80+"), maybe(this::line)),
            several(3, () -> new Spell<>(one(Role.values()), period())),
            period(),
            new Basis(maybe(() -> one(LegalBasis.values())), set(Permission.values())),
            new Offering(
                maybe(() -> one(OpenTo.values())),
                maybe(() -> random.nextInt(200)),
                maybe(() -> random.nextInt(200)),
                maybe(() -> "DTSTART:20160105\nRRULE:FREQ=WEEKLY;BYDAY=TU,TH"),
                items(),
                items(),
                items()),
            items());
    Details details =
        new Details(
            line(),
            maybe(this::line),
            maybe(() -> "+31 6 12"),
            maybe(() -> "a@b.nl"),
            maybe(this::line),
            maybe(() -> line() + "\n\n\t" + line()),
            kind.isPerson() ? null : dossier());
    return new Actor(id, kind, facts, details);
  }

  private Dossier dossier() {
    return new Dossier(
        maybe(this::line),
        maybe(() -> "2014-05 " + line() + "\n" + line()),
        maybe(this::line),
        maybe(this::line));
  }

  private List<Involvement> involvement() {
    return unique(
        () ->
            new Involvement(
                one(actors),
                otherArea(),
                1 + random.nextInt(5),
                period(),
                maybe(() -> one(Ring.values())),
                items()),
        one -> Arrays.asList(one.actor(), one.area(), one.period().since()));
  }

  private List<Tie> ties() {
    return unique(
        this::tie,
        tie ->
            tie.id() == null
                ? Arrays.asList(tie.from(), tie.type(), tie.to(), tie.course().period().since())
                : List.of(tie.id()));
  }

  private Tie tie() {
    ActorId from = one(actors);
    ActorId to = one(actors);
    while (to.equals(from)) {
      to = one(actors);
    }
    return new Tie(
        maybe(() -> new TieId("tie " + random.nextInt(rows))),
        from,
        one(TieType.values()),
        to,
        new Course(
            maybe(() -> one(TieStatus.values())),
            period(),
            maybe(() -> "moved"),
            maybe(this::date),
            maybe(this::date),
            maybe(this::date),
            maybe(this::line),
            maybe(() -> one(actors))),
        new Bond(
            maybe(() -> one(Frequency.values())),
            maybe(() -> one(Closeness.values())),
            maybe(() -> one(Distance.values())),
            maybe(() -> random.nextBoolean() ? Bond.ELSEWHERE : one(actors).value()),
            maybe(() -> one(Strain.values())),
            maybe(() -> one(Direction.values()))),
        new Help(set(Support.values()), maybe(this::line), maybe(this::date)),
        new Terms(
            maybe(() -> BigDecimal.valueOf(random.nextInt(1_000_000), 2)),
            set(Contribution.values())),
        new Provenance(maybe(this::line), items()),
        maybe(() -> line() + "\n" + line()));
  }

  private Asked asked() {
    return new Asked(
        one(actors),
        one(List.of("near", "all", "work", "near-circle", "household", "support:food")),
        date(),
        maybe(() -> one(Answer.values())),
        maybe(() -> one(Wish.values())),
        maybe(this::line),
        maybe(this::line));
  }

  private Indicator indicator() {
    return new Indicator(one(areas), line(), date(), line(), items());
  }

  /** An area that is not the web's own, for that one is left out. */
  private @Nullable AreaCode otherArea() {
    return areas.size() < 2 ? null : maybe(() -> one(areas.subList(1, areas.size())));
  }

  private Period period() {
    PartialDate since = maybe(this::date);
    PartialDate until = maybe(this::date);
    boolean reversed = since != null && until != null && since.earliest().isAfter(until.latest());
    return reversed ? new Period(until, since) : new Period(since, until);
  }

  private PartialDate date() {
    int month = random.nextInt(13);
    return new PartialDate(1900 + random.nextInt(200), month, month == 0 ? 0 : random.nextInt(29));
  }

  private String line() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> one(WORDS))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ","));
  }

  private List<String> items() {
    return several(3, this::line);
  }

  private static List<String> ids(Random random, int count, String prefix) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                prefix
                    + i
                    + (random.nextInt(4) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : ""))
        .map(id -> id.replace("x@2016..", "x"))
        .toList();
  }

  private <T> List<T> several(int most, Supplier<T> one) {
    return IntStream.range(0, random.nextInt(most)).mapToObj(i -> one.get()).distinct().toList();
  }

  private <T> List<T> unique(Supplier<T> one, Function<T, List<?>> key) {
    Map<List<?>, T> values = new LinkedHashMap<>();
    for (T value : several(rows, one)) {
      values.putIfAbsent(key.apply(value), value);
    }
    return List.copyOf(values.values());
  }

  private <E extends Enum<E>> Set<E> set(E[] constants) {
    return new HashSet<>(several(4, () -> one(constants)));
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
