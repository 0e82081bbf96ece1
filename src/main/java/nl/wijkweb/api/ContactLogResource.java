package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** Who spoke with an actor, and what comes next: {@code /v1/actors/{actor}/contact-log}. */
final class ContactLogResource {
  private static final Set<String> NAMES =
      Set.of("id", "who", "on", "about", "nextStep", "nextBy", "doneOn");
  private static final int LONGEST = 4_000;

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
    StoredActor actor = logged(call);
    ContactEntry entry = read(call.id("entry"), call.body());
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

  private static ContactEntry read(String id, JsonNode body) {
    Fields fields = new Fields(body, NAMES);
    String given = fields.requiredText("id");
    if (!given.equalsIgnoreCase(id)) {
      fields.fail("id", "is another one than in the address", "Give the same id.");
    }
    String who = words(fields, "who", fields.requiredText("who"));
    String about = words(fields, "about", fields.requiredText("about"));
    PartialDate on = fields.date("on");
    if (on == null) {
      fields.requiredText("on");
    }
    String nextStep = fields.text("nextStep");
    ContactEntry entry =
        on == null || who == null || about == null
            ? null
            : new ContactEntry(
                UUID.fromString(id),
                who,
                on,
                about,
                nextStep == null ? null : words(fields, "nextStep", nextStep),
                fields.date("nextBy"),
                fields.date("doneOn"));
    return fields.orProblems(entry);
  }

  private static @Nullable String words(Fields fields, String name, String text) {
    if (text.length() > LONGEST) {
      fields.fail(name, "is longer than " + LONGEST + " characters", "Make it shorter.");
      return null;
    }
    return text.strip();
  }

  private static JsonObject json(ContactEntry entry) {
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
