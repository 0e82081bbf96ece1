package nl.wijkweb.api;

import java.time.LocalDate;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.Meeting;

/** Where the parties of an area meet: {@code /v1/areas/{area}/meeting}. */
final class MeetingResource {
  private final Views views;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  MeetingResource(Views views) {
    this.views = views;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    Meeting meeting = disclosure.meeting(Parties.of(view, day)).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .array("places", meeting.places(), place -> place(place, names))
            .array(
                "tables",
                meeting.tables(),
                table ->
                    new JsonObject()
                        .put("table", names.note(table.table()))
                        .list("members", table.members(), names::note))
            .array("overlaps", meeting.overlaps(), overlap -> overlap(overlap, names));
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }

  private static JsonObject place(Meeting.Place place, NamesJson names) {
    return new JsonObject()
        .put("place", names.note(place.place()))
        .list("users", place.users(), names::note)
        .list("domains", place.domains(), domain -> domain)
        .put("within", place.within())
        .put("across", place.across());
  }

  private static JsonObject overlap(Meeting.Overlap overlap, NamesJson names) {
    return new JsonObject()
        .put("one", names.note(overlap.one()))
        .put("other", names.note(overlap.other()))
        .list("shared", overlap.shared(), names::note)
        .put("joinable", overlap.joinable());
  }
}
