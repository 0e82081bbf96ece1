package nl.wijkweb.exchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What the rows read so far have named: references are checked against it. A row with problems of
 * its own names its id all the same.
 */
final class Known {
  private final DomainScheme scheme;
  private final Map<String, Map<Object, Integer>> rowsByKey = new HashMap<>();
  private final Set<String> areas = new LinkedHashSet<>();
  private final Map<String, Optional<ActorKind>> actors = new HashMap<>();
  private final Map<Object, Object> shared = new HashMap<>();
  private final Map<String, String> actorsByPlainId = new HashMap<>();
  private final Map<AreaCode, AreaCode> wholes = new HashMap<>();
  private final Contacts contacts = new Contacts(this);
  private boolean areasComplete;
  private boolean actorsComplete;

  Known(DomainScheme scheme) {
    this.scheme = scheme;
  }

  DomainScheme scheme() {
    return scheme;
  }

  Contacts contacts() {
    return contacts;
  }

  /** From here on an area that was not named is unknown. */
  void areasAreComplete() {
    areasComplete = true;
  }

  /** From here on an actor that was not named is nobody. */
  void actorsAreComplete() {
    actorsComplete = true;
  }

  void addArea(String code) {
    areas.add(code);
  }

  /** Takes note of the larger area that contains an area; reports one that it contains itself. */
  void addWhole(Row row, AreaCode part, AreaCode whole) {
    wholes.putIfAbsent(part, whole);
    AreaCode next = whole;
    for (int step = 0; next != null && step <= wholes.size(); step++) {
      if (next.equals(part)) {
        row.report("partOf", whole.value(), ProblemCode.AREA_IN_ITSELF.of());
        return;
      }
      next = wholes.get(next);
    }
  }

  /** The area of somebody or something: the web's own when it names none. */
  Optional<String> place(@Nullable AreaCode area) {
    return area == null ? areas.stream().findFirst() : Optional.of(area.value());
  }

  void addActor(String id, @Nullable ActorKind kind) {
    actors.putIfAbsent(id, Optional.ofNullable(kind));
    actorsByPlainId.putIfAbsent(plain(id), id);
  }

  /** The kind of an actor, empty when it is not known. */
  Optional<ActorKind> kindOf(ActorId id) {
    return actors.getOrDefault(id.value(), Optional.empty());
  }

  /** Reports a row whose key was there before. */
  void unique(Row row, TableFile file, String column, List<?> key) {
    Object whole = key.size() == 1 ? key.get(0) : key;
    Integer before =
        rowsByKey
            .computeIfAbsent(file.name(), name -> new HashMap<>())
            .putIfAbsent(whole, row.number());
    if (before != null) {
      row.report(column, row.cell(column), ProblemCode.THERE_TWICE.of(before));
    }
  }

  /** The actor that a cell refers to; reports one that is not there. */
  @Nullable ActorId actor(Row row, String column) {
    String id = row.text(column, TextForm.ID);
    if (id == null) {
      return null;
    }
    if (actorsComplete && !actors.containsKey(id)) {
      String nearest = actorsByPlainId.get(plain(id));
      row.report(
          column,
          id,
          nearest == null
              ? ProblemCode.NO_SUCH_ACTOR.of()
              : ProblemCode.NO_SUCH_ACTOR_BUT.of(nearest));
      return null;
    }
    return shared(new ActorId(id));
  }

  /** The one value that stands for all that equal it: a large web has many that are the same. */
  @SuppressWarnings("unchecked") // equal values are of one class
  <T> T shared(T value) {
    Object first = shared.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }

  /** The area that a cell refers to; reports one that is not there. */
  @Nullable AreaCode area(Row row, String column) {
    String code = row.text(column, TextForm.SHORT);
    if (code == null) {
      return null;
    }
    if (areasComplete && !areas.contains(code)) {
      String nearest = Nearest.to(code, areas).orElse(null);
      row.report(
          column,
          code,
          nearest == null
              ? ProblemCode.NO_SUCH_AREA.of()
              : ProblemCode.NO_SUCH_AREA_BUT.of(nearest));
      return null;
    }
    return new AreaCode(code);
  }

  /** The life domain that a text names; reports one that the scheme does not know. */
  @Nullable DomainId domain(Row row, String column, String text) {
    DomainId found = scheme.find(text).map(domain -> domain.id()).orElse(null);
    if (found == null) {
      row.unknown(column, text, domainIds());
    }
    return found;
  }

  List<String> domainIds() {
    return scheme.domains().stream().map(domain -> domain.id().value()).toList();
  }

  private static String plain(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
