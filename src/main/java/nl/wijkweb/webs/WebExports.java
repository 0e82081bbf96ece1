package nl.wijkweb.webs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** Gives whole webs out, after the people in them stand in the audit. */
public final class WebExports {
  private static final String ACTION = "folder-exported";
  private static final int PEOPLE_A_LINE = 500;
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final WebStore store;
  private final Clock clock;

  public WebExports(WebStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A whole web with everybody in it, for one who may see it whole.
   *
   * @param asOf only what may have been so on this day; null for all times
   * @return empty when there is no such web
   */
  public Optional<WebExport> give(
      Viewer viewer, AreaCode area, WebFormat format, @Nullable LocalDate asOf) {
    Optional<Web> web = store.exportWeb(area);
    if (web.isPresent()) {
      log(viewer, area);
    }
    LocalDate day = asOf == null ? LocalDate.ofInstant(clock.instant(), AMSTERDAM) : asOf;
    return web.map(whole -> asOf == null ? whole : WebOnDay.of(whole, asOf))
        .map(part -> new WebExport(part, format, day));
  }

  private void log(Viewer viewer, AreaCode area) {
    List<ActorId> people =
        store.loadWeb(area).stream()
            .flatMap(web -> web.actors().stream())
            .filter(actor -> actor.kind().isPerson())
            .map(StoredActor::id)
            .toList();
    List<AuditLine> lines = new ArrayList<>();
    for (int from = 0; from < people.size(); from += PEOPLE_A_LINE) {
      List<ActorId> some = people.subList(from, Math.min(people.size(), from + PEOPLE_A_LINE));
      lines.add(
          new AuditLine(
              clock.instant(), viewer.subject(), viewer.role().code(), ACTION, null, null, some));
    }
    if (!lines.isEmpty()) {
      store.appendAudit(lines);
    }
  }
}
