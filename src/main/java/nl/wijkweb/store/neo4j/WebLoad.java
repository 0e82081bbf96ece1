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
  private final ActorCodec actorCodec;
  private final TieCodec tieCodec;
  private final AskedCodec askedCodec;
  private @Nullable Props web;
  private long batch;
  private final List<Props> areas = new ArrayList<>();
  private final List<StoredActor> actors = new ArrayList<>();
  private final Map<Long, StoredActor> byNumber = new HashMap<>();
  private final List<StoredTie> ties = new ArrayList<>();
  private final List<Involvement> involvement = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final RowKeeper rows;

  WebLoad(ActorCodec actorCodec, TieCodec tieCodec, AskedCodec askedCodec, RowKeeper rows) {
    this.rows = rows;
    this.actorCodec = actorCodec;
    this.tieCodec = tieCodec;
    this.askedCodec = askedCodec;
  }

  void take(Record record) {
    String part = record.get("part").asString();
    switch (part) {
      case "web" -> {
        web = new Props(record.get("row").asMap());
        batch = web.needLong("batch");
      }
      case "area" -> areas.add(new Props(record.get("row").asMap()));
      default -> {
        if (record.get("row").get("batch").asLong() <= batch) {
          takeVisible(part, record);
        }
      }
    }
  }

  private void takeVisible(String part, Record record) {
    if (part.equals("actor")) {
      takeActor(record);
    } else {
      takeTie(TieType.valueOf(part), record);
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
            .map(area -> AreaCodec.decode(area.values()))
            .toList();
    // Ids grow with time, so this is also the order in which actors and ties came.
    actors.sort(Comparator.comparing(StoredActor::id));
    ties.sort(Comparator.comparing(StoredTie::id));
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

  private void takeActor(Record record) {
    Map<String, Object> row = Overlay.resolve(record.get("row"), batch);
    StoredActor actor = actorCodec.decode(row);
    actors.add(actor);
    rows.keep(actor.id().value(), row);
    byNumber.put(record.get("a").asLong(), actor);
    involvement.addAll(InvolvementCodec.decode(row));
    asked.addAll(askedCodec.decode(row));
  }

  /** Keeps the properties of actors and ties by id, for whoever needs more than their values. */
  interface RowKeeper {
    /** Keeps none. */
    RowKeeper NONE = (id, row) -> {};

    void keep(String id, Map<String, Object> row);
  }

  private void takeTie(TieType type, Record record) {
    StoredActor from = byNumber.get(record.get("a").asLong());
    StoredActor to = byNumber.get(record.get("b").asLong());
    if (from == null || to == null) {
      // An end came or went during the reading; the version tells, and it is read again.
      return;
    }
    List<String> people =
        TieCodec.people(
            from.id().value(), from.kind().isPerson(), to.id().value(), to.kind().isPerson());
    Map<String, Object> row = Overlay.resolve(record.get("row"), batch);
    StoredTie tie = tieCodec.decode(type, row, from.id(), to.id(), people);
    ties.add(tie);
    rows.keep(tie.id().value(), row);
  }
}
