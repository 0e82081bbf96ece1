package nl.wijkweb;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkweb.metrics.ActorMetric;
import nl.wijkweb.metrics.ActorMetrics;
import nl.wijkweb.metrics.Panel;
import org.jspecify.annotations.Nullable;

/** Writes a panel, row by row, so that a big web needs no second copy of its results. */
final class MetricsOutput {
  private final Panel panel;

  MetricsOutput(Panel panel) {
    this.panel = panel;
  }

  /** One object: what was counted, the web, every actor, and why what has no value has none. */
  void writeJson(OutputStream output) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (JsonGenerator json = mapper.createGenerator(output)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writePOJOField("projection", panel.graph().counted().values());
      json.writePOJOField("web", panel.web().values());
      json.writeArrayFieldStart("actors");
      for (ActorMetrics actor : panel.actors()) {
        json.writePOJO(row(actor));
      }
      json.writeEndArray();
      json.writePOJOField("undefined", panel.undefined());
      if (!panel.estimated().isEmpty()) {
        json.writePOJOField("estimated", panel.estimated());
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** A row for every actor; what has no value is an empty cell. */
  void writeCsv(OutputStream output) throws IOException {
    CsvSchema.Builder columns = CsvSchema.builder().addColumn("id");
    ActorMetric.in(panel.graph()).forEach(metric -> columns.addColumn(metric.key()));
    ObjectWriter writer =
        new CsvMapper()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .writer(columns.build().withHeader())
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (SequenceWriter rows = writer.writeValues(output)) {
      for (ActorMetrics actor : panel.actors()) {
        rows.write(row(actor));
      }
    }
    output.flush();
  }

  private static Map<String, @Nullable Object> row(ActorMetrics actor) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", actor.id().value());
    row.putAll(actor.values());
    return row;
  }
}
