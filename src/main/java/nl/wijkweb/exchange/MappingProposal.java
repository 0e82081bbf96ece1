package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkweb.exchange.Mapping.Meaning;
import nl.wijkweb.exchange.SheetLook.Column;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * A meaning for each column of a sheet, as far as its names are known; the rest is left open, to be
 * asked.
 */
final class MappingProposal {
  private final SheetWords words;
  private final DomainScheme scheme;
  private final Set<String> taken = new HashSet<>();

  MappingProposal(SheetWords words, DomainScheme scheme) {
    this.words = words;
    this.scheme = scheme;
  }

  /** Proposes a mapping of a sheet. Linear in what was seen of it. */
  Mapping of(SheetLook look) {
    List<Meaning> columns = new ArrayList<>();
    for (Column column : look.columns()) {
      columns.addAll(meanings(column));
    }
    String file = look.file();
    int dot = file.lastIndexOf('.');
    return new Mapping(
        dot > 0 ? file.substring(0, dot) : file, look.form(), null, Map.of(), columns);
  }

  private List<Meaning> meanings(Column column) {
    Optional<TieType> tie = words.tie(column.header()).map(TieType::valueOf);
    if (tie.isPresent()) {
      return List.of(
          new Meaning(column.header(), Mapping.TIE, tie.get(), false, split(column), Map.of()));
    }
    String to = words.column(column.header()).orElse(null);
    boolean several =
        to != null && (Mapping.LISTS.contains(to) || MappedActors.JOINED.containsKey(to));
    if (to == null || !taken.add(to) && !several) {
      return List.of(new Meaning(column.header(), null, null, false, null, Map.of()));
    }
    Character split = Mapping.LISTS.contains(to) ? split(column) : null;
    Meaning meaning = meaning(column, to, split);
    Meaning domain = to.equals("kind") ? meaning(column, "domain", null) : null;
    return domain == null || domain.values().isEmpty()
        ? List.of(meaning)
        : List.of(meaning, whole(domain, column));
  }

  /** What is known of no domain gets none. */
  private static Meaning whole(Meaning domain, Column column) {
    Map<String, String> values = new LinkedHashMap<>(domain.values());
    column.values().forEach(value -> values.putIfAbsent(value, Mapping.NOTHING));
    return new Meaning(domain.header(), domain.to(), null, false, null, values);
  }

  private Meaning meaning(Column column, String to, @Nullable Character split) {
    Map<String, String> values = new LinkedHashMap<>();
    if (Mapping.CLOSED.contains(to)) {
      for (String item : items(column, split)) {
        code(to, item).ifPresent(code -> values.put(item, code));
      }
    }
    return new Meaning(column.header(), to, null, false, split, values);
  }

  private Optional<String> code(String to, String text) {
    Optional<String> known = words.value(to, text);
    return known.isPresent()
        ? known
        : switch (to) {
          case "kind" ->
              Coded.find(ActorKind.class, text)
                  .filter(kind -> !kind.isPrivatePerson())
                  .map(ActorKind::code);
          case "domain" -> scheme.find(text).map(domain -> domain.id().value());
          case "sector" -> Coded.find(Sector.class, text).map(Sector::code);
          case "openTo" -> Coded.find(OpenTo.class, text).map(OpenTo::code);
          default -> Optional.empty();
        };
  }

  /** A meaning that somebody chose, with proposals for values of which they said nothing. */
  Meaning completed(Meaning meaning, Column column) {
    String to = meaning.to();
    if (to == null || !Mapping.CLOSED.contains(to)) {
      return meaning;
    }
    Map<String, String> values = new LinkedHashMap<>(meaning(column, to, meaning.split()).values());
    values.putAll(meaning.values());
    return new Meaning(
        meaning.header(), to, meaning.type(), meaning.reverse(), meaning.split(), values);
  }

  /** The values of a column of codes for which nothing is chosen. */
  List<String> open(Meaning meaning, Column column) {
    String to = meaning.to();
    return to == null || !Mapping.CLOSED.contains(to) || to.equals("area")
        ? List.of()
        : items(column, meaning.split()).stream()
            .filter(item -> !meaning.values().containsKey(item))
            .toList();
  }

  /** The single things in the cells of a column. */
  private static Set<String> items(Column column, @Nullable Character split) {
    Set<String> items = new LinkedHashSet<>();
    for (String value : column.values()) {
      items.addAll(items(value, split));
    }
    return items;
  }

  /** The single things in a cell. */
  static List<String> items(String cell, @Nullable Character split) {
    if (split == null) {
      return cell.isBlank() ? List.of() : List.of(cell.strip());
    }
    List<String> items = new ArrayList<>();
    for (String item : cell.split(Pattern.quote(split.toString()))) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  /** What stands between several things in a cell, of those that stand in no name. */
  private static @Nullable Character split(Column column) {
    for (char sign : new char[] {';', '|', '\n', ','}) {
      if (column.values().stream().anyMatch(value -> value.indexOf(sign) >= 0)) {
        return sign;
      }
    }
    return null;
  }
}
