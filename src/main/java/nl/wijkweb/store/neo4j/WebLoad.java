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
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Gathers one reading of a web: first all but its ties, then ties as they were taken. */
final class WebLoad {
  private final Codecs codecs;
  private final String code;
  private final RowKeeper rows;
  private @Nullable Props web;
  private long batch;
  private final List<Props> areas = new ArrayList<>();
  private final IdOrder<StoredActor> actors = new IdOrder<>();
  private final Map<Long, StoredActor> byNumber = new HashMap<>();
  private final List<List<Long>> numbers = new ArrayList<>();
  private final IdOrder<StoredTie> ties = new IdOrder<>();
  private final List<Involvement> involvement = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  WebLoad(Codecs codecs, String code, RowKeeper rows) {
    this.codecs = codecs;
    this.code = code;
    this.rows = rows;
  }

  /** Takes a part of a web without its ties, in the order in which the statement gives them. */
  void take(Record record) {
    RowChunk chunk = new RowChunk(record, code);
    switch (chunk.part()) {
      case "web" -> takeWeb(chunk);
      case "area" -> takeAreas(chunk);
      default -> {
        if (chunk.batch() <= batch) {
          takeActors(chunk);
        }
      }
    }
  }

  /** The numbers of all actors by which their ties can be asked for, some hundreds in each list. */
  List<List<Long>> numbers() {
    return numbers;
  }

  /** What takes ties of this web; several may do so at once. */
  TieLoad newTies() {
    return new TieLoad(codecs.ties(), rows, code, batch, byNumber);
  }

  void add(TieLoad taken) {
    ties.addAll(taken.ties());
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
    involvement.sort(Comparator.comparing(Involvement::actor));
    asked.sort(Comparator.comparing(Asked::person));
    // Ids grow with time, so theirs is also the order in which actors and ties came.
    return Optional.of(
        new AreaWeb(
            web.needLong("version"),
            sorted,
            actors.sorted(),
            ties.sorted(),
            involvement,
            asked,
            cells,
            indicators));
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

  private void takeActors(RowChunk chunk) {
    List<Long> taken = new ArrayList<>();
    while (chunk.next()) {
      Props row = chunk.at(batch, rows);
      StoredActor actor = codecs.actors().decode(row);
      actors.add(actor.id().value(), actor);
      byNumber.put(chunk.number(), actor);
      taken.add(chunk.number());
      involvement.addAll(InvolvementCodec.decode(row));
      asked.addAll(codecs.asked().decode(row));
    }
    numbers.add(taken);
  }
}
