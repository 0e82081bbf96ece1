package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.exchange.Mapping.Meaning;
import nl.wijkweb.exchange.SheetLook.Column;
import nl.wijkweb.exchange.SheetLook.Unsure;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;

/** Holds a mapping against a sheet: what is still open, and what does not fit. */
final class MappingCheck {
  private final String file;
  private final Mapping mapping;
  private final List<Problem> problems = new ArrayList<>();

  MappingCheck(String file, Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
  }

  /** Everything that is to be chosen before the sheet can be read; empty when nothing is. */
  List<Problem> against(SheetLook look) {
    if (look.web()) {
      add("", ProblemCode.SHEET_IS_WEB.of());
      return problems;
    }
    look.unsure().stream()
        .filter(this::isAsked)
        .forEach(unsure -> add(unsure.code(), ProblemCode.SHEET_UNSURE.of()));
    Set<String> headers = new HashSet<>();
    Map<String, List<Meaning>> meanings = mapping.byHeader();
    for (Column column : look.columns()) {
      headers.add(column.header());
      List<Meaning> found = meanings.getOrDefault(column.header(), List.of());
      boolean open = found.isEmpty() || found.stream().anyMatch(meaning -> meaning.to() == null);
      if (open && !column.header().equals(mapping.key())) {
        add(column.header(), ProblemCode.SHEET_COLUMN_OPEN.of());
      }
    }
    for (Meaning meaning : mapping.columns()) {
      if (Mapping.TIE.equals(meaning.to()) && meaning.type() == null) {
        add(meaning.header(), ProblemCode.SHEET_TIE_OPEN.of());
      }
      if (meaning.to() != null && !meaning.to().isEmpty() && !headers.contains(meaning.header())) {
        add(meaning.header(), ProblemCode.SHEET_COLUMN_GONE.of());
      }
    }
    if (mapping.key() != null && !headers.contains(mapping.key())) {
      add(mapping.key(), ProblemCode.SHEET_COLUMN_GONE.of());
    }
    fixed();
    return problems;
  }

  /** Dates matter only where a column means one. */
  private boolean isAsked(Unsure unsure) {
    return unsure != Unsure.DATES
        || mapping.headerOf("since") != null
        || mapping.headerOf("until") != null;
  }

  private void fixed() {
    for (String needed : List.of("name", "kind")) {
      if (mapping.headerOf(needed) == null && !mapping.fixed().containsKey(needed)) {
        add(needed, ProblemCode.SHEET_NEEDS.of(needed));
      }
    }
    mapping.fixed().keySet().stream()
        .filter(column -> !Mapping.COLUMNS.contains(column))
        .sorted()
        .forEach(
            column ->
                add(column, ProblemCode.MAPPING_WRONG.of(String.join(", ", Mapping.COLUMNS))));
    String kind = mapping.fixed().get("kind");
    if (kind != null
        && Coded.find(ActorKind.class, kind).filter(one -> !one.isPrivatePerson()).isEmpty()) {
      add("kind", ProblemCode.SHEET_WITH_PEOPLE.of());
    }
  }

  private void add(String column, Cause cause) {
    problems.add(new Problem(file, null, column.isEmpty() ? null : column, null, cause));
  }
}
