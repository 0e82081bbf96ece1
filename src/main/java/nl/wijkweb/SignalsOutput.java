package nl.wijkweb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.signals.Carrying;
import nl.wijkweb.signals.Finding;
import nl.wijkweb.signals.PersonSignals;
import nl.wijkweb.signals.SignalTexts;
import org.jspecify.annotations.Nullable;

/** Writes the signals of one person as one JSON object. */
final class SignalsOutput {
  private final SignalTexts texts;
  private final Map<ActorId, Actor> actors;

  SignalsOutput(SignalTexts texts, Map<ActorId, Actor> actors) {
    this.texts = texts;
    this.actors = actors;
  }

  /**
   * Writes them.
   *
   * @param asOf null when nothing in the folder carries a date
   */
  void write(ActorId person, @Nullable LocalDate asOf, PersonSignals found, OutputStream output)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(output)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("person", person.value());
      writeText(json, "asOf", asOf);
      json.writeArrayFieldStart("signals");
      for (Finding finding : found.signals()) {
        write(json, finding);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("carries");
      for (Carrying carrying : found.carries()) {
        write(json, carrying);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.signal().code());
    json.writeStringField("state", finding.state().code());
    json.writeBooleanField("silenced", finding.silenced());
    writeEvidence(json, finding.evidence());
    writeText(json, "oldest", finding.oldest().orElse(null));
    writeText(json, "settle", texts.settle(finding).orElse(null));
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Carrying carrying) throws IOException {
    Actor with = Objects.requireNonNull(actors.get(carrying.with()), "a tie ends at an actor");
    json.writeStartObject();
    json.writeStringField("text", texts.carries(carrying, with.name()));
    writeEvidence(json, carrying.evidence());
    json.writeEndObject();
  }

  private static void writeEvidence(JsonGenerator json, List<Tie> ties) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Tie tie : ties) {
      PartialDate since = tie.course().period().since();
      json.writeStartObject();
      json.writeStringField("from", tie.from().value());
      json.writeStringField("type", tie.type().code());
      json.writeStringField("to", tie.to().value());
      writeText(json, "since", since);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeText(JsonGenerator json, String field, @Nullable Object value)
      throws IOException {
    json.writeFieldName(field);
    json.writeString(value == null ? null : value.toString());
  }
}
