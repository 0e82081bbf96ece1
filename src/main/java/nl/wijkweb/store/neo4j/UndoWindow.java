package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * Reads what one part of a large change needs: its rows as they are now, the ends of its ties, and
 * of actors that it added the ties that were not yet staged to go. Linear in the part, and in the
 * ties of those actors.
 */
final class UndoWindow {
  private final Tx tx;
  private final WebReader reader;
  private final long batch;

  /**
   * @param batch the last that is visible; rows are staged under the next
   */
  UndoWindow(Tx tx, WebReader reader, long batch) {
    this.tx = tx;
    this.reader = reader;
    this.batch = batch;
  }

  UndoPlace.Known read(List<Done> done) {
    List<TieRow> left = left(done);
    Set<String> ids = new HashSet<>();
    done.stream().filter(Done::isActor).forEach(one -> ids.add(one.id()));
    done.stream().filter(Done::isTie).forEach(one -> ids.addAll(one.ends()));
    left.forEach(tie -> ids.addAll(ends(tie)));
    Map<String, Map<String, Object>> actors = new HashMap<>();
    reader.findActorRows(tx, ids).forEach(row -> actors.put(new Props(row).need("id"), row));
    return new UndoPlace.Known(actors, ties(done), byEnd(left));
  }

  private List<TieRow> left(List<Done> done) {
    Set<String> going =
        done.stream()
            .filter(one -> one.isActor() && one.before() == null)
            .map(Done::id)
            .collect(Collectors.toSet());
    return going.isEmpty() ? List.of() : reader.listTiesLeft(tx, going, batch, batch + 1);
  }

  private Map<String, TieRow> ties(List<Done> done) {
    Map<TieType, List<String>> ids =
        done.stream()
            .filter(Done::isTie)
            .collect(
                Collectors.groupingBy(
                    Done::type, Collectors.mapping(Done::id, Collectors.toList())));
    Map<String, TieRow> ties = new HashMap<>();
    ids.forEach(
        (type, some) ->
            reader
                .findTies(tx, type, some, batch)
                .forEach(tie -> ties.put(tie.stored().id().value(), tie)));
    return ties;
  }

  private static Map<String, List<TieRow>> byEnd(Collection<TieRow> left) {
    Map<String, List<TieRow>> byEnd = new HashMap<>();
    for (TieRow tie : left) {
      for (String end : ends(tie)) {
        byEnd.computeIfAbsent(end, key -> new ArrayList<>()).add(tie);
      }
    }
    return byEnd;
  }

  private static List<String> ends(TieRow row) {
    Tie tie = row.stored().tie();
    return List.of(tie.from().value(), tie.to().value());
  }
}
