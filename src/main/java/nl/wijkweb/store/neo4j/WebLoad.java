package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Indicator;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Gathers the rows of one reading of a web, in the order in which the statement gives them. */
final class WebLoad {
  private final Codecs codecs;
  private final String code;
  private final RowKeeper rows;
  private final boolean keeps;
  private @Nullable Props web;
  private long batch;
  private final List<Props> areas = new ArrayList<>();
  private final List<StoredActor> actors = new ArrayList<>();
  private final Map<Long, StoredActor> byNumber = new HashMap<>();
  private final List<StoredTie> ties = new ArrayList<>();
  private final List<Involvement> involvement = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  WebLoad(Codecs codecs, String code, RowKeeper rows) {
    this.codecs = codecs;
    this.code = code;
    this.rows = rows;
    this.keeps = rows.leftOut().isEmpty();
  }

  void take(Record record) {
    RowChunk chunk = new RowChunk(record, code);
    switch (chunk.part()) {
      case "web" -> takeWeb(chunk);
      case "area" -> takeAreas(chunk);
      default -> {
        if (chunk.batch() <= batch) {
          takeVisible(chunk);
        }
      }
    }
  }

  /** What was gathered; empty when there is no such web. */
  Optional<AreaWeb> result() {
    if (web == null) {
      return Optional.empty();
    }
    List<PopulationCell> cells = FigureCodec.decodeCells(web.text("cells"));
    List<Indicator> indicators = FigureCodec.decodeIndicators(web.text("indicators"));
    List<Area> sorted =
        areas.stream()
            .sorted(Comparator.comparing(area -> area.needLong("order")))
            .map(AreaCodec::decode)
            .toList();
    // Ids grow with time, so this is also the order in which actors and ties came.
    IdOrder.sort(actors, actor -> actor.id().value());
    IdOrder.sort(ties, tie -> tie.id().value());
    involvement.sort(Comparator.comparing(Involvement::actor));
    asked.sort(Comparator.comparing(Asked::person));
    return Optional.of(
        new AreaWeb(
            web.needLong("version"), sorted, actors, ties, involvement, asked, cells, indicators));
  }

  /** The batch that was visible when the reading began. */
  long batch() {
    return batch;
  }

  private void takeWeb(RowChunk chunk) {
    chunk.next();
    web = new Props(chunk.values());
    batch = web.needLong("batch");
  }

  private void takeAreas(RowChunk chunk) {
    while (chunk.next()) {
      areas.add(new Props(chunk.values()));
    }
  }

  private void takeVisible(RowChunk chunk) {
    if (chunk.part().equals("actor")) {
      takeActors(chunk);
    } else {
      takeTies(TieType.valueOf(chunk.part()), chunk);
    }
  }

  private void takeActors(RowChunk chunk) {
    while (chunk.next()) {
      Props there = row(chunk);
      if (there == null) {
        continue;
      }
      Props row = codecs.own().openActor(there);
      StoredActor actor = codecs.actors().decode(row);
      actors.add(actor);
      byNumber.put(chunk.number(), actor);
      involvement.addAll(InvolvementCodec.decode(row));
      asked.addAll(codecs.asked().decode(row));
    }
  }

  private void takeTies(TieType type, RowChunk chunk) {
    while (chunk.next()) {
      long ends = chunk.number();
      StoredActor from = byNumber.get(ends >> Integer.SIZE);
      StoredActor to = byNumber.get(ends & 0xFFFF_FFFFL);
      // An end may have come or gone during the reading; the version tells, and it is read again.
      Props row = from == null || to == null ? null : row(chunk);
      if (from != null && to != null && row != null) {
        takeTie(type, from, to, row);
      }
    }
  }

  private void takeTie(TieType type, StoredActor from, StoredActor to, Props row) {
    List<String> people =
        TieCodec.people(
            from.id().value(), from.kind().isPerson(), to.id().value(), to.kind().isPerson());
    ties.add(codecs.ties().decode(type, row, from.id(), to.id(), people));
  }

  /** The row as it stands at the batch that is visible; null when it is gone by then. */
  private @Nullable Props row(RowChunk chunk) {
    if (!keeps && !chunk.has(Overlay.NEXT)) {
      return new Props(chunk);
    }
    Map<String, Object> values = Overlay.resolve(chunk.values(), batch).orElse(null);
    if (values == null) {
      return null;
    }
    Props row = new Props(values);
    rows.keep(row.need("id"), values);
    return row;
  }
}
