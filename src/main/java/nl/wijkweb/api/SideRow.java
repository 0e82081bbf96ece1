package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkweb.api.SideFigure.Mark;
import nl.wijkweb.metrics.Band;
import nl.wijkweb.model.Area;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one area on one day, beside those of others.
 *
 * @param counts what was counted, on which day
 * @param counted the same in words, with how many ties were left out
 * @param metrics null where there are any, else why there are none
 * @param bands null where there are any, else why there are none
 */
record SideRow(
    Area area,
    WhatCounts counts,
    Map<String, @Nullable Object> counted,
    @Nullable Mark metrics,
    @Nullable Mark bands,
    List<SideFigure> figures) {
  /** The columns of the table, each explained in the codebook. */
  static final List<String> COLUMNS =
      List.of(
          "area",
          "name",
          "kind",
          "asOf",
          "reference",
          "projection",
          "border",
          "figure",
          "value",
          "mark",
          "low",
          "median",
          "high",
          "noBand");

  private LocalDate reference() {
    return Quarter.begin(counts.day());
  }

  /** Whether something of it is still to be computed. */
  boolean isWaiting() {
    return metrics == Mark.NOT_COMPUTED || bands == Mark.NOT_COMPUTED;
  }

  JsonObject json() {
    return new JsonObject()
        .put("area", area.code())
        .put("name", area.name())
        .put("kind", area.kind())
        .put("asOf", counts.day())
        .put("reference", reference())
        .put("metrics", metrics == null ? "done" : metrics.code())
        .put("bands", bands == null ? "done" : bands.code())
        .set("projection", MetricsJson.values(counted))
        .array("figures", figures, SideRow::json);
  }

  private static JsonObject json(SideFigure figure) {
    JsonObject json = new JsonObject().put("figure", figure.key());
    json.node().set("value", value(figure.value()));
    json.put("mark", figure.mark()).put("noBand", figure.noBand());
    Band band = figure.band();
    if (band != null) {
      json.node().put("low", band.low()).put("median", band.median()).put("high", band.high());
    }
    return json;
  }

  private static JsonNode value(@Nullable Object value) {
    return value == null ? JsonNodeFactory.instance.nullNode() : Json.MAPPER.valueToTree(value);
  }

  /** A row of the table for each figure, under {@link #COLUMNS}. */
  Stream<Map<String, @Nullable Object>> table() {
    return figures.stream().map(this::line);
  }

  private Map<String, @Nullable Object> line(SideFigure figure) {
    Band band = figure.band();
    Mark mark = figure.mark();
    Mark noBand = figure.noBand();
    List<@Nullable Object> cells =
        Arrays.asList(
            area.code().value(),
            area.name(),
            area.kind().code(),
            counts.day().toString(),
            reference().toString(),
            counts.projection().name(),
            counts.border().code(),
            figure.key(),
            figure.value(),
            mark == null ? null : mark.code(),
            band == null ? null : band.low(),
            band == null ? null : band.median(),
            band == null ? null : band.high(),
            noBand == null ? null : noBand.code());
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      line.put(COLUMNS.get(i), cells.get(i));
    }
    return line;
  }
}
