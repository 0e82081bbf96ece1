package nl.wijkweb.webs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.Mapping;
import nl.wijkweb.exchange.PlacedWeb;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.RowWatch;
import nl.wijkweb.exchange.SheetInspection;
import nl.wijkweb.exchange.WebFileReader;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Cancelled;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ImportReport;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.RowCount;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** Brings webs in: whole, or not at all, with everything that is wrong with them. */
public final class WebImports {
  private final Supplier<WebStore> store;
  private final Policy policy;
  private final WebFileReader reader;
  private final Clock clock;

  /**
   * @param store asked for once a folder is known to be right in itself
   */
  public WebImports(Supplier<WebStore> store, Policy policy, DomainScheme scheme, Clock clock) {
    this.store = store;
    this.policy = policy;
    this.reader = new WebFileReader(scheme);
    this.clock = clock;
  }

  /**
   * Reads a folder or a file of any kind that is read, and holds it against what the viewer may
   * bring in.
   *
   * @param expected the area that it has to be of; null when any will do. A graph file that names
   *     no area is of this one, when there is such a web
   * @param mostBytes how many bytes its files may hold, unpacked
   * @param progress is told how many rows were read and compared
   * @return the web, or all that is wrong with it; its own area is known
   * @throws IOException when the place cannot be read
   * @throws Cancelled when {@code progress} says so
   */
  public Read<Web> read(
      Viewer viewer, Path place, @Nullable AreaCode expected, long mostBytes, Progress progress)
      throws IOException {
    return reader
        .read(place, mostBytes, () -> there(viewer, expected, progress), watch(progress))
        .fold(placed -> check(viewer, placed, expected, progress), Read.Broken::new);
  }

  /**
   * Makes a web of somebody's own sheet, as {@link #read}.
   *
   * @param mapping what its columns mean
   */
  public Read<Web> readSheet(
      Viewer viewer,
      Path place,
      Mapping mapping,
      @Nullable AreaCode expected,
      long mostBytes,
      Progress progress)
      throws IOException {
    return reader
        .sheets()
        .read(place, mapping, mostBytes, () -> there(viewer, expected, progress), watch(progress))
        .fold(placed -> check(viewer, placed, expected, progress), Read.Broken::new);
  }

  /**
   * What is in somebody's own sheet, and what is still to be chosen; nothing of the webs.
   *
   * @param mapping what was chosen; null when nothing was, or it lies beside the sheet
   */
  public Read<SheetInspection> inspect(
      Path place, @Nullable Mapping mapping, long mostBytes, Progress progress) throws IOException {
    return reader.sheets().inspect(place, mapping, mostBytes, watch(progress));
  }

  private static RowWatch watch(Progress progress) {
    return rows -> {
      progress.reading(rows);
      if (progress.cancelled()) {
        throw new Cancelled("cancelled before anything was changed");
      }
    };
  }

  private Optional<Web> there(Viewer viewer, @Nullable AreaCode expected, Progress progress) {
    return expected == null || !policy.mayEnter(viewer, expected)
        ? Optional.empty()
        : store.get().exportWeb(expected, progress);
  }

  /** What bringing a web in would do; changes nothing. */
  public ImportPreview compare(Web web, Progress progress) {
    return WebComparison.of(store.get().exportWeb(area(web), progress), web);
  }

  /** Whether a change is there, whole: that of an import by its id. */
  public boolean isThere(UUID change) {
    return store.get().history().findChange(change).isPresent();
  }

  /**
   * Brings in a web that {@link #read} gave.
   *
   * @param id the id that the change is to have; null for any
   * @throws Cancelled when {@code progress} says so; nothing is changed then
   */
  public WebDifference bring(Web web, Viewer viewer, @Nullable UUID id, Progress progress) {
    ImportReport report = store.get().importWeb(web, change(viewer, id), progress);
    return new WebDifference(report.created(), report.changed(), report.unchanged());
  }

  /** The code of the web's own area. */
  public static AreaCode area(Web web) {
    return web.ownArea().map(Area::code).orElseThrow();
  }

  private Read<Web> check(
      Viewer viewer, PlacedWeb placed, @Nullable AreaCode expected, Progress progress) {
    AreaCode own = placed.web().ownArea().map(Area::code).orElse(null);
    if (own == null) {
      return wrongArea(null, ProblemCode.FOLDER_WITHOUT_AREA.of());
    }
    if (expected != null && !expected.equals(own)) {
      return wrongArea(own, ProblemCode.FOLDER_OF_OTHER_AREA.of(expected));
    }
    if (!policy.mayEnter(viewer, own)) {
      return wrongArea(own, ProblemCode.AREA_NOT_YOURS.of());
    }
    Set<ActorId> erased =
        store.get().findErased(own, placed.web().actors().stream().map(Actor::id).toList());
    PlacedWeb folded = placed.from(store.get().duplicates().folded(placed.web()));
    Optional<Web> there = store.get().exportWeb(own, progress);
    return new ImportCheck(policy, viewer, folded, there, erased, new RowCount(progress)).check();
  }

  private static Read<Web> wrongArea(@Nullable AreaCode value, Cause cause) {
    String text = value == null ? null : value.value();
    Problem problem = new Problem(PlacedWeb.AREA, null, "code", text, cause);
    return new Read.Broken<>(new ProblemList(List.of(problem), 0));
  }

  private Change change(Viewer viewer, @Nullable UUID id) {
    return new Change(viewer.subject(), viewer.role().code(), clock.instant(), null, id);
  }
}
