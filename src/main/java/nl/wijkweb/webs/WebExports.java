package nl.wijkweb.webs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.access.OpenPart;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Here;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** Gives whole webs out, after the people in them stand in the audit. */
public final class WebExports {
  private static final String ACTION = "folder-exported";
  private static final int PEOPLE_A_LINE = 500;

  private final WebStore store;
  private final Policy policy;
  private final Clock clock;

  public WebExports(WebStore store, Policy policy, Clock clock) {
    this.store = store;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * A whole web with everybody in it, for who may take it out whole; for anybody else the part of
   * it that they see and in which nobody is. That it was given out is in the audit either way.
   *
   * @param viewer who may enter the web
   * @param asOf only what may have been so on this day; null for all times
   * @return empty when there is no such web
   */
  public Optional<WebExport> give(
      Viewer viewer, AreaCode area, WebFormat format, @Nullable LocalDate asOf) {
    boolean everybody = policy.takesOutWhole(viewer);
    Optional<Web> web = store.exportWeb(area);
    if (web.isPresent()) {
      log(viewer, everybody ? people(area) : List.of());
    }
    LocalDate day = asOf == null ? Here.dayOf(clock.instant()) : asOf;
    return web.map(whole -> everybody ? whole : OpenPart.of(policy, viewer, whole))
        .map(part -> asOf == null ? part : WebOnDay.of(part, asOf))
        .map(part -> new WebExport(part, format, day));
  }

  private List<ActorId> people(AreaCode area) {
    return store.loadWeb(area).stream()
        .flatMap(web -> web.actors().stream())
        .filter(actor -> actor.kind().isPerson())
        .map(StoredActor::id)
        .toList();
  }

  private void log(Viewer viewer, List<ActorId> people) {
    List<AuditLine> lines = new ArrayList<>();
    for (int from = 0; from == 0 || from < people.size(); from += PEOPLE_A_LINE) {
      List<ActorId> some = people.subList(from, Math.min(people.size(), from + PEOPLE_A_LINE));
      lines.add(
          new AuditLine(
              clock.instant(), viewer.subject(), viewer.role().code(), ACTION, null, null, some));
    }
    store.appendAudit(lines);
  }
}
