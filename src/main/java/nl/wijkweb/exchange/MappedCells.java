package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.exchange.Mapping.Meaning;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Sector;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a mapped sheet mean, as the cells of a web folder. Each open value is told
 * once.
 */
final class MappedCells {
  private static final Set<String> DATES = Set.of("since", "until");

  private final String file;
  private final DomainScheme scheme;
  private final MappedThere there;
  private final DateForm dates;
  private final Problems problems;
  private final Map<Meaning, Map<String, String>> values = new HashMap<>();
  private final Set<List<String>> told = new HashSet<>();

  MappedCells(
      String file, DomainScheme scheme, MappedThere there, DateForm dates, Problems problems) {
    this.file = file;
    this.scheme = scheme;
    this.there = there;
    this.dates = dates;
    this.problems = problems;
  }

  /** What a cell means in the column of actors that its header means; empty for nothing. */
  String meant(Meaning meaning, String cell, int row) {
    String to = String.valueOf(meaning.to());
    List<String> meant = new ArrayList<>();
    for (String item : items(meaning, cell)) {
      if (!Mapping.CLOSED.contains(to)) {
        meant.add(DATES.contains(to) ? date(meaning, item, row) : item);
      } else {
        code(meaning, to, item, row).ifPresent(meant::add);
      }
    }
    return String.join("|", meant);
  }

  /** The things in a cell, by the names that the mapping gives them; without what it leaves out. */
  List<String> items(Meaning meaning, String cell) {
    Map<String, String> known = values.computeIfAbsent(meaning, MappedCells::folded);
    return MappingProposal.items(cell, meaning.split()).stream()
        .map(item -> known.getOrDefault(fold(item), item))
        .filter(item -> !item.isBlank())
        .toList();
  }

  /** Reports something in a cell. */
  void report(@Nullable Integer row, String header, @Nullable String value, Cause cause) {
    problems.add(new Problem(file, row, header, value, cause));
  }

  /** Reports something in a cell, unless the same was told of another row. */
  void reportOnce(int row, String header, String value, Cause cause) {
    if (told.add(List.of(header, value, cause.code().code()))) {
      report(row, header, value, cause);
    }
  }

  /** Whether a code may stand in a column; reports people in their private life. */
  Optional<String> code(Meaning meaning, String to, String text, int row) {
    Optional<String> code = find(to, text);
    if (code.isEmpty()) {
      reportOnce(
          row,
          meaning.header(),
          text,
          ProblemCode.SHEET_VALUE_OPEN.of(String.join(", ", codes(to))));
    } else if (to.equals("kind") && ActorKind.valueOf(code.get()).isPrivatePerson()) {
      reportOnce(row, meaning.header(), text, ProblemCode.SHEET_WITH_PEOPLE.of());
      return Optional.empty();
    }
    return code;
  }

  private Optional<String> find(String to, String text) {
    return switch (to) {
      case "kind" -> Coded.find(ActorKind.class, text).map(ActorKind::code);
      case "domain" -> scheme.find(text).map(domain -> domain.id().value());
      case "sector" -> Coded.find(Sector.class, text).map(Sector::code);
      case "openTo" -> Coded.find(OpenTo.class, text).map(OpenTo::code);
      default -> there.area(text);
    };
  }

  private List<String> codes(String to) {
    return switch (to) {
      case "kind" ->
          Stream.of(ActorKind.values())
              .filter(kind -> !kind.isPrivatePerson())
              .map(ActorKind::code)
              .toList();
      case "domain" -> scheme.domains().stream().map(domain -> domain.id().value()).toList();
      case "sector" -> Coded.codes(Sector.class);
      case "openTo" -> Coded.codes(OpenTo.class);
      default -> there.areas();
    };
  }

  private String date(Meaning meaning, String text, int row) {
    Optional<PartialDate> date = dates.date(text);
    if (date.isEmpty()) {
      report(row, meaning.header(), text, ProblemCode.SHEET_DATE.of(dates.code()));
    }
    return date.map(PartialDate::toString).orElse("");
  }

  private static Map<String, String> folded(Meaning meaning) {
    Map<String, String> folded = new HashMap<>();
    meaning.values().forEach((text, value) -> folded.put(fold(text), value));
    return folded;
  }

  private static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
