package nl.wijkweb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkweb.exchange.CodePointOrder;
import nl.wijkweb.insight.FallenAway;
import nl.wijkweb.insight.FallenAway.Counts;
import nl.wijkweb.insight.FallenAway.Shares;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.DomainId;
import org.jspecify.annotations.Nullable;

/** Writes what a web loses as one JSON object. */
final class WhatIfOutput {
  private final FallenAway found;

  WhatIfOutput(FallenAway found) {
    this.found = found;
  }

  /**
   * Writes it.
   *
   * @param asOf null when nothing in the web carries a date
   */
  void write(@Nullable LocalDate asOf, String projection, OutputStream output) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(output)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      writeIds(json, "without", found.without());
      json.writeStringField("asOf", asOf == null ? null : asOf.toString());
      json.writeStringField("projection", projection);
      writeIds(json, "losesLastTie", found.losesLastTie());
      writeIds(json, "losesOnlyPathToHelp", found.losesOnlyPathToHelp());
      writeCounts(json, "components", found.components());
      writeShares(json, found.fragmentation());
      json.writeObjectFieldStart("byDomain");
      for (Map.Entry<DomainId, Counts> domain : found.byDomain().entrySet()) {
        writeCounts(json, domain.getKey().value(), domain.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeIds(JsonGenerator json, String field, List<ActorId> ids)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String id : ids.stream().map(ActorId::value).sorted(CodePointOrder.TEXTS).toList()) {
      json.writeString(id);
    }
    json.writeEndArray();
  }

  private static void writeCounts(JsonGenerator json, String field, Counts counts)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("before", counts.before());
    json.writeNumberField("after", counts.after());
    json.writeEndObject();
  }

  private static void writeShares(JsonGenerator json, Shares shares) throws IOException {
    json.writeObjectFieldStart("fragmentation");
    json.writePOJOField("before", shares.before());
    json.writePOJOField("after", shares.after());
    json.writeEndObject();
  }
}
