package nl.wijkweb.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;

/**
 * One line of what residents say of their neighbourhood, or one item of its agenda. Who wrote it is
 * kept nowhere, and no person stands on it.
 *
 * @param made the day on which it was written
 * @param fromResidents whether a resident wrote it in
 * @param published whether everybody who may read the web sees it
 * @param went how an item went, by day; empty under the other heads
 * @param takers who takes it up: no people
 * @param about to what else in the web it is tied: no people
 */
public record Point(
    UUID id,
    AreaCode web,
    PointHead head,
    String text,
    LocalDate made,
    boolean fromResidents,
    boolean published,
    List<Went> went,
    List<ActorId> takers,
    List<ActorId> about,
    List<Gap> gaps,
    long version)
    implements Paper {
  public Point {
    went = went.stream().sorted(Comparator.comparing(Went::on)).toList();
    takers = List.copyOf(takers);
    about = List.copyOf(about);
    gaps = List.copyOf(gaps);
  }

  /** What became of it on a day. */
  public record Went(PointStatus status, LocalDate on) {}

  /** How far it is: what was said last. */
  public Optional<PointStatus> status() {
    return went.isEmpty() ? Optional.empty() : Optional.of(went.get(went.size() - 1).status());
  }
}
