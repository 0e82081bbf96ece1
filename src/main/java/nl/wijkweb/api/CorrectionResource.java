package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * The details of a person, put right by themselves or, within a visit, by who follows them: {@code
 * /v1/people/{actor}}. What others wrote of them they call into doubt in a conversation.
 */
final class CorrectionResource {
  private static final Set<String> NAMES =
      Set.of("name", "phone", "email", "website", "contactPerson", "street", "ageBand");

  private final Views views;
  private final WebStore store;
  private final Changes changes;

  CorrectionResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  void correct(Call call) {
    call.knownQuery();
    ActorId person = call.actor();
    View view = views.ofOpen(call, person);
    StoredActor whole = view.openActor();
    Details details = view.wholeDetails(whole);
    String version = call.ifMatch();
    JsonNode patch = call.patch();
    ObjectNode current = ActorJson.fields(whole, details).retain(NAMES);
    Actor corrected =
        corrected(whole, details, call.changed(MergePatch.apply(current, patch), NAMES));
    if (!Answers.matches(version, resource(view, whole))) {
      throw stale(call, person);
    }
    try {
      store.changeActor(corrected, whole.version(), changes.by(call));
    } catch (StaleVersion stale) {
      throw stale(call, person);
    }
    View after = views.ofOpen(call, person);
    views.log(call, after, "person-corrected", List.of(after.actor(person)));
    Answers.resource(call.http(), resource(after, after.openActor()));
  }

  private static Actor corrected(StoredActor whole, Details before, Fields fields) {
    String name = fields.requiredText("name", TextForm.LINE);
    String contactPerson = fields.text("contactPerson", TextForm.LINE);
    String phone = fields.text("phone", TextForm.SHORT);
    String email = fields.text("email", TextForm.LINE);
    String website = fields.text("website", TextForm.LINE);
    String street = fields.text("street", TextForm.LINE);
    String ageBand = fields.text("ageBand", TextForm.AGE_BAND);
    return fields.orProblems(
        name == null
            ? null
            : new Actor(
                whole.id(),
                whole.kind(),
                livingIn(whole.facts(), street, ageBand),
                new Details(name, contactPerson, phone, email, website, before.note())));
  }

  private static ActorFacts livingIn(
      ActorFacts facts, @Nullable String street, @Nullable String ageBand) {
    Home home = facts.home();
    return new ActorFacts(
        facts.standing(),
        new Home(home.area(), street, ageBand, home.household()),
        facts.roles(),
        facts.period(),
        facts.basis(),
        facts.offering(),
        facts.source());
  }

  /** The person as they stand in their own web, so that its version is the same. */
  private ObjectNode resource(View view, StoredActor person) {
    return PeopleResource.person(view, view.actor(person.id()), views.today());
  }

  /** How the person is now; that it tells of them is logged first. */
  private ApiProblem stale(Call call, ActorId person) {
    View view = views.ofOpen(call, person);
    views.log(call, view, "person-read", List.of(view.actor(person)));
    return ApiProblem.stale(resource(view, view.openActor()));
  }
}
