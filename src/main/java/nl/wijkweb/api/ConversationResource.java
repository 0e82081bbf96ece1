package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Conversation;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;

/**
 * Conversations with a person: {@code /v1/people/{actor}/conversations}. One is saved whole, under
 * an id that the client made, so that a phone that lost its connection can send it again.
 */
final class ConversationResource {
  private final Views views;
  private final WebStore store;
  private final ConversationFields fields;
  private final Changes changes;

  ConversationResource(Views views, WebStore store, ConversationFields fields, Changes changes) {
    this.views = views;
    this.store = store;
    this.fields = fields;
    this.changes = changes;
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    ActorId person = call.actor();
    View view = views.ofOpen(call, person);
    List<Conversation> all = store.listConversations(person);
    views.log(call, view, "conversations-read", List.of(view.actor(person)));
    Answers.json(call.http(), new JsonObject().array("conversations", all, fields::shown).node());
  }

  void save(Call call) {
    call.knownQuery();
    ActorId person = call.actor();
    UUID id = UUID.fromString(call.id("conversation"));
    View view = views.ofOpen(call, person);
    Fields given = call.fields(ConversationFields.NAMES);
    Optional<Conversation> known = known(call, view, id, given);
    if (known.isEmpty()) {
      ConversationFields.Told told = fields.read(given, view, id, views.today());
      // What was right a moment ago is wrong when this very conversation arrived in between.
      known = given.isSound() ? Optional.empty() : known(call, view, id, given);
      if (known.isEmpty()) {
        keep(call, view, given.orProblems(told), id, given.fingerprint());
        return;
      }
    }
    answer(call, view, known.get());
  }

  /**
   * The conversation with this person when it is there already; one with somebody else is not there
   * until it would be written over.
   *
   * @throws ApiProblem when it says something else
   */
  private Optional<Conversation> known(Call call, View view, UUID id, Fields given) {
    Optional<Conversation> known = store.findConversation(id).filter(one -> isOf(view, one));
    if (known.isPresent() && !known.get().fingerprint().equals(given.fingerprint())) {
      throw taken(call, view, known.get());
    }
    return known;
  }

  private void keep(
      Call call, View view, ConversationFields.Told told, UUID id, String fingerprint) {
    Change change = changes.by(call);
    Heard heard = told.heard();
    Conversation conversation =
        new Conversation(
            id,
            call.actor(),
            heard.entry().on(),
            told.said().toString(),
            fingerprint,
            change.when());
    Saved<Conversation> saved;
    try {
      saved = store.saveConversation(conversation, heard, change);
    } catch (StaleVersion stale) {
      throw changed(heard, stale);
    } catch (IdTaken taken) {
      throw store
          .findConversation(id)
          .map(other -> taken(call, view, other))
          .orElseGet(ApiProblem::idTaken);
    }
    call.http().status(saved.created() ? 201 : 200);
    answer(call, view, saved.value());
  }

  private void answer(Call call, View view, Conversation conversation) {
    views.log(call, view, "conversation-saved", List.of(view.actor(conversation.person())));
    Answers.json(call.http(), fields.shown(conversation).node());
  }

  /** The id is in use; what for is told only when it was a conversation with this person. */
  private ApiProblem taken(Call call, View view, Conversation other) {
    if (!isOf(view, other)) {
      return ApiProblem.idTaken();
    }
    views.log(call, view, "conversations-read", List.of(view.actor(other.person())));
    ObjectNode current = fields.shown(other).node();
    return ApiProblem.idTaken(current);
  }

  private static boolean isOf(View view, Conversation conversation) {
    return view.openActor().id().equals(conversation.person());
  }

  private static ApiProblem changed(Heard heard, StaleVersion stale) {
    List<Heard.Changed> all = heard.changed();
    for (int i = 0; i < all.size(); i++) {
      if (stale.current() instanceof StoredTie now && now.id().equals(all.get(i).tie().id())) {
        return ApiProblem.wrong(
            FieldError.inBody("/changed/" + i + "/version", ProblemCode.CHANGED_MEANWHILE.of()));
      }
    }
    throw stale;
  }
}
