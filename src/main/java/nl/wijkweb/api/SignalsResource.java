package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.function.Function;
import nl.wijkweb.access.Labels;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.PersonDisclosure;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.signals.Carrying;
import nl.wijkweb.signals.Finding;
import nl.wijkweb.signals.PersonSignals;
import nl.wijkweb.signals.Signal;
import nl.wijkweb.signals.SignalTexts;
import nl.wijkweb.signals.Threshold;
import nl.wijkweb.store.WebStore;

/**
 * What carries a person and the occasions for a conversation, within their opened web: {@code
 * /v1/people/{actor}/signals}. Halo is built in: of the open person every tie counts, wherever it
 * leads.
 */
final class SignalsResource {
  private final Views views;
  private final WebStore store;
  private final PersonWebs webs;
  private final PersonDisclosure disclosure;
  private final PersonWords words;

  SignalsResource(
      Views views,
      WebStore store,
      PersonWebs webs,
      PersonDisclosure disclosure,
      PersonWords words) {
    this.views = views;
    this.store = store;
    this.webs = webs;
    this.disclosure = disclosure;
    this.words = words;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    ActorId person = call.actor();
    View view = views.ofOpen(call, person);
    Disclosed<PersonSignals> found =
        disclosure.signals(
            webs.of(view.snapshot(), view.cut(), view.actor(person), store.listAsked(person), day));
    NamesJson names = new NamesJson();
    JsonObject json = json(view, person, day, found.value(), words.of(call), names);
    views.answer(call, view, "signals-read", names, json);
  }

  private JsonObject json(
      View view,
      ActorId person,
      LocalDate day,
      PersonSignals found,
      SignalTexts texts,
      NamesJson names) {
    Labels labels = view.labels(day);
    Function<ActorId, String> name =
        id -> labels.of(view.actor(id)).map(Details::name).orElseGet(texts::somebody);
    JsonObject json =
        new JsonObject()
            .put("person", names.note(person))
            .put("asOf", day)
            .array("carries", found.carries(), one -> json(one, texts, name, names))
            .array("signals", found.signals(), one -> json(one, texts, names))
            .array("thresholds", disclosure.limits().list(), one -> json(one, texts));
    names.write(view, day, json);
    return json;
  }

  private static JsonObject json(
      Carrying carrying, SignalTexts texts, Function<ActorId, String> name, NamesJson names) {
    JsonObject json =
        new JsonObject()
            .put("kind", carrying.kind())
            .put("with", names.note(carrying.with()))
            .put("text", texts.carries(carrying, name.apply(carrying.with())));
    return EvidenceJson.write(carrying.evidence(), names, json);
  }

  private static JsonObject json(Finding finding, SignalTexts texts, NamesJson names) {
    JsonObject json =
        new JsonObject()
            .put("id", finding.signal())
            .put("name", texts.name(finding.signal()))
            .put("state", finding.state())
            .put("silenced", finding.silenced())
            .put("subject", finding.signal().subject().orElse(null))
            .put("text", texts.why(finding).orElse(null))
            .put("oldest", finding.oldest().orElse(null))
            .put("settle", texts.settle(finding).orElse(null));
    return EvidenceJson.write(finding.evidence(), names, json);
  }

  private static JsonObject json(Threshold threshold, SignalTexts texts) {
    return new JsonObject()
        .put("id", threshold.id())
        .put("value", threshold.value())
        .put("unit", threshold.unit())
        .put("words", texts.threshold(threshold))
        .list("signals", threshold.signals(), Signal::code);
  }
}
