package nl.wijkweb.api;

import java.time.LocalDate;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.KeyParties;

/** Who carries, connects and is heard in an area: {@code /v1/areas/{area}/key-parties}. */
final class KeyPartiesResource {
  private final Views views;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  KeyPartiesResource(Views views) {
    this.views = views;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    KeyParties found =
        disclosure.keyParties(view.cut().anyway().actors(), Parties.of(view, day)).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .array(
                "marked",
                found.marked(),
                one ->
                    new JsonObject()
                        .put("actor", names.note(one.actor()))
                        .list("roles", one.roles(), role -> role.code())
                        .list("carries", one.carries(), names::note))
            .array(
                "positions",
                found.positions(),
                one ->
                    new JsonObject()
                        .put("as", one.as())
                        .put("actor", names.note(one.actor()))
                        .list("shown", one.shown(), names::note));
    names.write(view, day, json);
    views.answer(call, view, "key-parties-read", names, json);
  }
}
