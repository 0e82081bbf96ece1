package nl.wijkweb.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.wijkweb.model.Web;

/**
 * A web as one JSON object: the tables of its {@linkplain CanonicalWeb canonical web folder} under
 * their names, each a list of objects with the texts of the cells that are known. One row stands on
 * one line.
 */
final class JsonWeb implements TableSink {
  static final String FORMAT = "format";

  /** What {@link #FORMAT} says of a web. */
  static final String NAME = "wijkweb";

  private static final String LINE = "\n";

  private final JsonGenerator json;
  private List<String> columns = List.of();
  private boolean begun;

  private JsonWeb(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a web to a stream that stays open. */
  static void write(Web web, OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField(FORMAT, NAME);
      JsonWeb tables = new JsonWeb(json);
      CanonicalWeb.write(web, tables);
      tables.end();
      json.writeEndObject();
      json.writeRaw(LINE);
    }
  }

  @Override
  public void begin(TableFile table) throws IOException {
    end();
    columns = table.columns();
    json.writeArrayFieldStart(table.table());
    begun = true;
  }

  @Override
  public void row(List<String> cells) throws IOException {
    json.writeRaw(LINE);
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        json.writeStringField(columns.get(i), cells.get(i));
      }
    }
    json.writeEndObject();
  }

  private void end() throws IOException {
    if (begun) {
      json.writeEndArray();
    }
  }
}
