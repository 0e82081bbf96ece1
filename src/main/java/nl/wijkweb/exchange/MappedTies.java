package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.exchange.MappedActors.Draft;
import nl.wijkweb.exchange.Mapping.Meaning;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.problem.ProblemCode;

/**
 * The ties of a mapped sheet, to actors who are called by their names. A tie that is there already,
 * going on or over, stays as it is.
 */
final class MappedTies {
  /** That a row names somebody. */
  private record Wish(Draft of, int row, Meaning meaning, String name) {}

  private final MappedCells cells;
  private final MappedThere there;
  private final List<Wish> wishes = new ArrayList<>();

  MappedTies(MappedCells cells, MappedThere there) {
    this.cells = cells;
    this.there = there;
  }

  /** Takes in whom a row names under a header that means ties. */
  void take(Draft of, int row, Meaning meaning, String cell) {
    for (String name : cells.items(meaning, cell)) {
      wishes.add(new Wish(of, row, meaning, name));
    }
  }

  /** Adds the ties, and those at their ends who are not in the sheet. Linear in the sheet. */
  void into(MappedTables tables, List<Draft> drafts) {
    Map<String, Set<String>> named = new HashMap<>();
    Set<String> brought = new HashSet<>();
    for (Draft draft : drafts) {
      named
          .computeIfAbsent(SheetHeader.plain(draft.name), name -> new LinkedHashSet<>())
          .add(draft.id);
      brought.add(draft.id);
    }
    Set<List<String>> seen = new HashSet<>();
    for (Wish wish : wishes) {
      Set<String> meant =
          new LinkedHashSet<>(named.getOrDefault(SheetHeader.plain(wish.name), Set.of()));
      there.named(wish.name).forEach(actor -> meant.add(actor.id().value()));
      TieType type = wish.meaning.type();
      if (meant.size() != 1 || type == null) {
        cells.reportOnce(
            wish.row,
            wish.meaning.header(),
            wish.name,
            meant.isEmpty()
                ? ProblemCode.SHEET_NAME_UNKNOWN.of()
                : ProblemCode.SHEET_NAME_SEVERAL.of());
        continue;
      }
      String other = meant.iterator().next();
      ActorId from = new ActorId(wish.meaning.reverse() ? other : wish.of.id);
      ActorId to = new ActorId(wish.meaning.reverse() ? wish.of.id : other);
      if (from.equals(to)) {
        cells.report(wish.row, wish.meaning.header(), wish.name, ProblemCode.TIE_TO_ITSELF.of());
      } else if (seen.add(MappedThere.pair(from, type, to))) {
        if (brought.add(other)) {
          tables.addActor(wish.row, Arrays.asList(there.row(other)));
        }
        tables.addTie(wish.row, row(from, type, to));
      }
    }
  }

  private List<String> row(ActorId from, TieType type, ActorId to) {
    return there
        .tie(from, type, to)
        .map(Arrays::asList)
        .orElseGet(
            () -> {
              Cells fresh = new Cells(WebTables.TIES.file(), null);
              fresh.put("from", from).code("type", type).put("to", to);
              return Arrays.asList(fresh.row());
            });
  }
}
