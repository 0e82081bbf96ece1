package nl.wijkweb.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the near circle becomes a resident whom others may know too, on their own yes: {@code
 * /v1/people/{actor}/contacts/{contact}/share}.
 */
final class ShareResource {
  private static final Set<String> NAMES =
      Set.of("id", "who", "on", "words", "name", "street", "legalBasis", "permissions");

  private final Views views;
  private final WebStore store;
  private final Changes changes;

  ShareResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  void share(Call call) {
    call.knownQuery();
    ActorId person = call.actor();
    View view = views.ofOpen(call, person);
    ActorId contact = new ActorId(call.id("contact"));
    if (!isOfTheCircle(view, person, contact)) {
      throw ApiProblem.notFound();
    }
    Fields fields = call.fields(NAMES);
    ContactEntry yes = yes(fields);
    Actor resident = resident(contact, fields);
    if (yes == null || resident == null) {
      throw fields.problems();
    }
    Saved<StoredActor> saved =
        store.shareContact(fields.orProblems(resident), yes, changes.by(call));
    views.log(call, view, "contact-shared", List.of(view.actor(person), view.actor(contact)));
    call.http().status(saved.created() ? 201 : 200);
    Answers.json(call.http(), json(saved.value()).node());
  }

  /**
   * Whether they are an end of a tie of the open person, as somebody of the circle or since then.
   */
  private static boolean isOfTheCircle(View view, ActorId person, ActorId contact) {
    return view.cut().ties().stream()
            .map(tie -> List.of(tie.tie().from(), tie.tie().to()))
            .anyMatch(ends -> ends.contains(person) && ends.contains(contact))
        && view.actor(contact).kind().isPrivatePerson();
  }

  private static @Nullable ContactEntry yes(Fields fields) {
    String id = fields.requiredId("id");
    String who = fields.requiredText("who", TextForm.LINE);
    PartialDate on = fields.required("on", () -> fields.date("on"));
    String words = fields.requiredText("words", TextForm.NOTE);
    return id == null || who == null || on == null || words == null
        ? null
        : new ContactEntry(UUID.fromString(id), who, on, words, null, null, null);
  }

  private static @Nullable Actor resident(ActorId id, Fields fields) {
    String name = fields.requiredText("name", TextForm.LINE);
    String street = fields.text("street", TextForm.LINE);
    LegalBasis basis =
        fields.required("legalBasis", () -> fields.code("legalBasis", LegalBasis.class));
    if (basis == LegalBasis.PUBLIC_SOURCE) {
      fields.fail("legalBasis", ProblemCode.PUBLIC_SOURCE_FIXED.of());
    }
    Set<Permission> permissions = Set.copyOf(fields.codes("permissions", Permission.class));
    ActorFacts facts = ActorFacts.livingIn(street, new Basis(basis, permissions));
    return name == null || basis == null
        ? null
        : new Actor(id, ActorKind.RESIDENT, facts, Details.named(name));
  }

  private JsonObject json(StoredActor resident) {
    return new JsonObject()
        .put("id", resident.id())
        .put("kind", resident.kind())
        .put("name", store.open(resident).map(Details::name).orElse(null));
  }
}
