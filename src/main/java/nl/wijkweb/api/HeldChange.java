package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.Conversation;
import nl.wijkweb.store.HeldCase;
import nl.wijkweb.store.Recorded;
import nl.wijkweb.store.Remembered;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * One change of what is held on a person. Of whoever is at the other end of a tie no more shows
 * than their id, and that only as long as they are in sight.
 */
record HeldChange(View view, ActorId person, WebStore store, ConversationFields talks) {
  JsonObject json(Recorded<Remembered> recorded) {
    JsonObject json =
        new JsonObject()
            .put("when", recorded.change().when())
            .put("who", recorded.change().who())
            .put("role", recorded.change().role())
            .put("why", recorded.change().why());
    Remembered before = recorded.before();
    Remembered after = recorded.after();
    json.put("what", what(after == null ? before : after));
    if (before != null) {
      json.set("before", of(before));
    }
    return after == null ? json : json.set("after", of(after));
  }

  private static @Nullable String what(@Nullable Remembered one) {
    if (one instanceof StoredActor) {
      return "person";
    }
    if (one instanceof StoredTie) {
      return "tie";
    }
    if (one instanceof ContactEntry) {
      return "contact";
    }
    return one instanceof Conversation ? "conversation" : "case";
  }

  private ObjectNode of(Remembered one) {
    if (one instanceof StoredActor actor) {
      return ActorJson.fields(actor, store.open(actor).orElseThrow(ApiProblem::notFound));
    }
    if (one instanceof StoredTie tie) {
      return tie(tie);
    }
    if (one instanceof ContactEntry entry) {
      return ContactLogResource.json(entry).node();
    }
    return one instanceof Conversation conversation
        ? talks.shown(conversation).node()
        : HeldJson.followed((HeldCase) one).node();
  }

  private ObjectNode tie(StoredTie stored) {
    Tie tie = view.cut().redactOwn(store.open(stored).orElse(stored.tie()));
    JsonObject json = new JsonObject().put("id", stored.id()).put("type", tie.type());
    put(json, "from", tie.from());
    put(json, "to", tie.to());
    return json.node().setAll(TieJson.fields(tie));
  }

  private void put(JsonObject json, String end, ActorId id) {
    if (view.cut().findActor(id).isPresent()) {
      json.put(end, id);
    }
  }
}
