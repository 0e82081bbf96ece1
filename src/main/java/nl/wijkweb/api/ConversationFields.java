package nl.wijkweb.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.Conversation;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** A conversation as a client writes it, and as it is shown. */
final class ConversationFields {
  static final Set<String> NAMES =
      Set.of(
          "id",
          "on",
          "who",
          "about",
          "answers",
          "asked",
          "contacts",
          "ties",
          "changed",
          "offers",
          "seeks",
          "permissions",
          "legalBasis",
          "atTable",
          "doubts",
          "settled",
          "nextStep",
          "nextBy");

  private static final Set<String> OF_ANSWERS = Set.of("how", "need", "give");

  private final WebStore store;
  private final Subjects subjects;

  ConversationFields(WebStore store, Subjects subjects) {
    this.store = store;
    this.subjects = subjects;
  }

  /**
   * A conversation that was read.
   *
   * @param said what is kept of it
   * @param heard what it tells of the web
   */
  record Told(ObjectNode said, Heard heard) {}

  /**
   * Reads a conversation with the person whose web is open.
   *
   * @return null when anything is wrong; all of it is noted in the fields
   */
  @Nullable Told read(Fields fields, View view, UUID id, LocalDate today) {
    StoredActor person = view.openActor();
    String given = fields.requiredId("id");
    if (given != null && !given.equals(id.toString())) {
      fields.fail("id", ProblemCode.OTHER_ID_THAN_ADDRESS.of());
    }
    PartialDate on = fields.required("on", () -> fields.date("on"));
    String who = fields.requiredText("who", TextForm.LINE);
    String about = fields.requiredText("about", TextForm.NOTE);
    JsonObject answers = fields.object("answers", OF_ANSWERS, ConversationFields::answers);
    List<Question> asked = Question.readAll(fields, subjects);
    ToldTies ties = new ToldTieFields(store, view, today).read(fields);
    ToldFacts facts = ToldFacts.read(fields, view, person);
    List<String> atTable = fields.texts("atTable");
    List<Doubt> doubts = Doubt.readAll(fields, view, store, subjects);
    List<Doubt> settled = Doubt.readSettled(fields);
    String nextStep = fields.text("nextStep", TextForm.NOTE);
    PartialDate nextBy = fields.date("nextBy");
    if (!fields.isSound() || on == null || who == null || about == null) {
      return null;
    }
    JsonObject said =
        new JsonObject().put("id", id).put("on", on).put("who", who).put("about", about);
    if (answers != null) {
      said.object("answers", answers);
    }
    said.array("asked", asked, Question::json);
    facts.write(said);
    said.putAll("atTable", atTable).put("nextStep", nextStep).put("nextBy", nextBy);
    said.objects("doubts", doubts, Doubt::json).objects("settled", settled, Doubt::json);
    ties.write(said);
    ContactEntry entry = new ContactEntry(id, who, on, about, nextStep, nextBy, null);
    List<Asked> questions = asked.stream().map(one -> one.asked(person.id(), on, who)).toList();
    return new Told(
        said.node(),
        new Heard(questions, facts::in, ties.contacts(), ties.added(), ties.changed(), entry));
  }

  /** A conversation as it is shown. */
  JsonObject shown(Conversation conversation) {
    JsonObject json = JsonObject.of(Json.read(conversation.said().getBytes(UTF_8)));
    List<String> asked = json.node().path("asked").findValuesAsText("subject");
    return json.put("person", conversation.person())
        .list("notAsked", subjects.without(asked), subject -> subject)
        .put("saved", conversation.saved());
  }

  private static JsonObject answers(Fields fields) {
    return new JsonObject()
        .put("how", fields.text("how", TextForm.NOTE))
        .put("need", fields.text("need", TextForm.NOTE))
        .put("give", fields.text("give", TextForm.NOTE));
  }
}
