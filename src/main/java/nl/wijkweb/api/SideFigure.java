package nl.wijkweb.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkweb.disclosure.AreaFigures;
import nl.wijkweb.disclosure.PeopleCount;
import nl.wijkweb.disclosure.PeopleTable;
import nl.wijkweb.metrics.Band;
import nl.wijkweb.metrics.Bands;
import nl.wijkweb.metrics.NoBand;
import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a web, as it stands beside the same of others.
 *
 * @param key the key of a metric, with a point and a part where it is a table; {@code population};
 *     or {@code people.} and what is counted
 * @param value a number; null where there is none to tell
 * @param mark why there is no value, or what sort of value it is
 * @param band where it stands among random webs
 * @param noBand why it has none
 */
record SideFigure(
    String key,
    @Nullable Object value,
    @Nullable Mark mark,
    @Nullable Band band,
    @Nullable Mark noBand) {
  static final String POPULATION = "population";
  static final String KNOWN = "people.known";
  static final String SHARE = "people.knownShare";
  static final String NEVER_ASKED = "people.neverAsked";
  static final String DOMAIN = "people.domain.";

  /** A share of people is told in steps of a thousandth. */
  private static final double PARTS = 1000;

  /** What is marked; what each means stands in the codebook. */
  enum Mark implements Coded {
    /** Fewer than ten people, nobody included. */
    FEW,
    /** A count that is not told for the sake of another. */
    HIDDEN,
    /** Nobody recorded it. */
    UNKNOWN,
    /** It has no value in this web. */
    UNDEFINED,
    /** It is near the value, not the value. */
    ESTIMATED,
    /** No band: the numbers of ties fix it. */
    FIXED,
    /** No band: it is a table. */
    SEVERAL,
    /** No band: random webs have no direction and no weight. */
    PLAIN,
    /** No band: it is taken from the bands themselves. */
    OF_BANDS,
    /** No band: it counts people, and random webs have none. */
    COUNT,
    /** Nobody had it computed yet. */
    NOT_COMPUTED,
    /** The web is too large for it. */
    TOO_LARGE;

    static Mark of(NoBand reason) {
      return switch (reason) {
        case FIXED -> FIXED;
        case UNDEFINED -> UNDEFINED;
        case SEVERAL -> SEVERAL;
        case PLAIN -> PLAIN;
      };
    }
  }

  /**
   * The figures of a web as a whole, in the order of the catalogue.
   *
   * @param bands null where they are not there
   * @param without why they are not
   */
  static List<SideFigure> ofWeb(AreaFigures figures, @Nullable Bands bands, Mark without) {
    List<SideFigure> told = new ArrayList<>();
    figures
        .web()
        .values()
        .forEach(
            (key, value) -> {
              if (value instanceof Map<?, ?> parts) {
                parts.forEach(
                    (part, one) ->
                        told.add(new SideFigure(key + "." + part, one, null, null, Mark.SEVERAL)));
              } else {
                Mark mark =
                    value == null
                        ? Mark.UNDEFINED
                        : figures.estimated().containsKey(key) ? Mark.ESTIMATED : null;
                Band band = bands == null ? null : bands.bands().get(key);
                told.add(new SideFigure(key, value, mark, band, noBand(key, band, bands, without)));
              }
            });
    Double smallWorld =
        bands != null && bands.smallWorld().isPresent() ? bands.smallWorld().getAsDouble() : null;
    Mark mark = smallWorld != null ? null : bands == null ? without : Mark.UNDEFINED;
    told.add(new SideFigure(Bands.SMALL_WORLD, smallWorld, mark, null, Mark.OF_BANDS));
    return told;
  }

  private static @Nullable Mark noBand(
      String key, @Nullable Band band, @Nullable Bands bands, Mark without) {
    if (band != null) {
      return null;
    }
    NoBand reason = bands == null ? null : bands.without().get(key);
    return bands == null ? without : reason == null ? Mark.UNDEFINED : Mark.of(reason);
  }

  /**
   * The counts of the residents of a web, as they are told everywhere, and what follows from these.
   *
   * @param population how many live there by an open figure
   */
  static List<SideFigure> ofPeople(PeopleTable people, @Nullable Integer population) {
    List<SideFigure> told = new ArrayList<>();
    told.add(count(KNOWN, people.known()));
    told.add(share(people.known(), population));
    told.add(count(NEVER_ASKED, people.neverAsked()));
    people.byDomain().forEach((domain, count) -> told.add(count(DOMAIN + domain, count)));
    return told;
  }

  /** How many live there by an open figure. */
  static SideFigure ofPopulation(@Nullable Integer population) {
    return new SideFigure(
        POPULATION, population, population == null ? Mark.UNKNOWN : null, null, Mark.COUNT);
  }

  private static SideFigure count(String key, PeopleCount count) {
    return new SideFigure(key, count.value(), mark(count), null, Mark.COUNT);
  }

  /** Of what is told alone, so that it tells nothing more. */
  private static SideFigure share(PeopleCount known, @Nullable Integer population) {
    Integer told = known.value();
    if (told == null) {
      return new SideFigure(SHARE, null, mark(known), null, Mark.COUNT);
    }
    if (population == null || population == 0) {
      return new SideFigure(SHARE, null, Mark.UNKNOWN, null, Mark.COUNT);
    }
    return new SideFigure(
        SHARE, Math.round(PARTS * told / population) / PARTS, null, null, Mark.COUNT);
  }

  private static @Nullable Mark mark(PeopleCount count) {
    return count.value() != null ? null : count.isFew() ? Mark.FEW : Mark.HIDDEN;
  }
}
