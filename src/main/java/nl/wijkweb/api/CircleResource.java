package nl.wijkweb.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes into the near circle of a person outside a conversation, private to that web:
 * {@code PUT /v1/people/{actor}/contacts/{contact}}. It says nothing of what the person was asked.
 */
final class CircleResource {
  private static final Set<String> NAMES = Set.of("id", "name", "ties");

  private final Views views;
  private final WebStore store;
  private final Changes changes;

  CircleResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  void add(Call call) {
    call.knownQuery();
    ActorId person = call.actor();
    ActorId contact = new ActorId(call.id("contact"));
    View view = views.ofOpen(call, person);
    Fields fields = call.fields(NAMES);
    String id = fields.requiredId("id");
    if (id != null && !id.equals(contact.value())) {
      fields.fail("id", ProblemCode.OTHER_ID_THAN_ADDRESS.of());
    }
    String name = fields.requiredText("name", TextForm.SHORT);
    List<Tie> ties = ties(fields, Set.of(person, contact), view);
    Actor somebody = fields.orProblems(name == null ? null : ToldTieFields.contact(contact, name));
    Saved<StoredActor> saved =
        store.addContact(view.openActor().web(), somebody, ties, changes.by(call));
    call.http().status(saved.created() ? 201 : 200);
    show(call, person, contact);
  }

  /** How they know each other: every tie is between the two. */
  private static List<Tie> ties(Fields fields, Set<ActorId> ends, View view) {
    Set<TieId> before = new HashSet<>();
    List<Tie> ties =
        fields.objects("ties", TieFields.OF_A_NEW_ONE, one -> tie(one, ends, before, view));
    if (before.isEmpty() && fields.isSound()) {
      fields.fail("ties", ProblemCode.CONTACT_WITHOUT_TIE.of());
    }
    return ties;
  }

  private static @Nullable Tie tie(Fields fields, Set<ActorId> ends, Set<TieId> before, View view) {
    TieFields.checkReferences(
        fields, fields.written(), one -> ends.contains(one) || view.sees(one));
    Tie tie = TieFields.findNew(fields, end -> true);
    if (tie == null) {
      return null;
    }
    if (!Set.of(tie.from(), tie.to()).equals(ends)) {
      fields.fail("", ProblemCode.TIE_NOT_OF_PERSON.of());
    }
    TieId id = tie.id();
    if (id == null || !before.add(id)) {
      fields.fail("id", ProblemCode.TWICE.of());
    }
    return tie;
  }

  private void show(Call call, ActorId person, ActorId contact) {
    View view = views.ofOpen(call, person);
    StoredActor added = view.actor(contact);
    views.log(call, view, "person-written", List.of(view.actor(person), added));
    JsonObject json =
        new JsonObject()
            .put("id", contact)
            .put("kind", added.kind())
            .put("name", view.wholeDetails(added).name());
    Answers.json(call.http(), json.node());
  }
}
