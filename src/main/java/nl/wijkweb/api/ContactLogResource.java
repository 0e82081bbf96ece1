package nl.wijkweb.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;

/** Who spoke with an actor, and what comes next: {@code /v1/actors/{actor}/contact-log}. */
final class ContactLogResource {
  private static final Set<String> NAMES =
      Set.of("id", "who", "on", "about", "nextStep", "nextBy", "doneOn");

  private final Views views;
  private final WebStore store;
  private final Changes changes;

  ContactLogResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    StoredActor actor = logged(call);
    List<ContactEntry> entries = store.listContacts(actor.id());
    Answers.json(
        call.http(), new JsonObject().array("entries", entries, ContactLogResource::json).node());
  }

  void save(Call call) {
    call.knownQuery();
    StoredActor actor = logged(call);
    ContactEntry entry = read(call.id("entry"), call.fields(NAMES));
    ContactEntry saved = store.saveContact(actor.id(), entry, changes.by(call));
    Answers.json(call.http(), json(saved).node());
  }

  private StoredActor logged(Call call) {
    ActorId id = call.actor();
    View view = views.ofActor(call, id);
    StoredActor whole = view.whole(view.actor(id));
    if (!view.mayLog(whole)) {
      throw ApiProblem.notFound();
    }
    views.log(call, view, "contact-log", List.of(whole));
    return whole;
  }

  private static ContactEntry read(String id, Fields fields) {
    String given = fields.requiredId("id");
    if (given != null && !given.equals(id)) {
      fields.fail("id", ProblemCode.OTHER_ID_THAN_ADDRESS.of());
    }
    String who = fields.requiredText("who", TextForm.LINE);
    PartialDate on = fields.required("on", () -> fields.date("on"));
    String about = fields.requiredText("about", TextForm.NOTE);
    String nextStep = fields.text("nextStep", TextForm.NOTE);
    PartialDate nextBy = fields.date("nextBy");
    PartialDate doneOn = fields.date("doneOn");
    return fields.orProblems(
        on == null || who == null || about == null
            ? null
            : new ContactEntry(UUID.fromString(id), who, on, about, nextStep, nextBy, doneOn));
  }

  static JsonObject json(ContactEntry entry) {
    return new JsonObject()
        .put("id", entry.id())
        .put("who", entry.who())
        .put("on", entry.on())
        .put("about", entry.about())
        .put("nextStep", entry.nextStep())
        .put("nextBy", entry.nextBy())
        .put("doneOn", entry.doneOn());
  }
}
