package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.access.Labels;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** Reads what a conversation tells of the ties of the person whose web is open. */
final class ToldTieFields {
  private static final Set<String> OF_CONTACTS = Set.of("id", "name");
  private static final Set<String> OF_CHANGED = Set.of("tie", "version", "set");
  private static final DomainId NEAR_CIRCLE = new DomainId("near-circle");

  private final WebStore store;
  private final View view;
  private final Labels labels;

  /** Where each new contact stands. */
  private final Map<ActorId, Fields> contacts = new LinkedHashMap<>();

  private final Set<TieId> ties = new HashSet<>();

  /**
   * @param today the day on which the ties were read that are changed
   */
  ToldTieFields(WebStore store, View view, LocalDate today) {
    this.store = store;
    this.view = view;
    this.labels = view.labels(today);
  }

  /** Reads all of it, once; what is wrong with it is noted. */
  ToldTies read(Fields fields) {
    List<Actor> people = fields.objects("contacts", OF_CONTACTS, this::contact);
    List<Tie> added = fields.objects("ties", TieFields.OF_A_NEW_ONE, this::added);
    List<Heard.Changed> changed = fields.objects("changed", OF_CHANGED, this::changed);
    Set<ActorId> tied = new HashSet<>();
    added.forEach(tie -> tied.addAll(List.of(tie.from(), tie.to())));
    contacts.forEach(
        (contact, where) -> {
          if (!tied.contains(contact)) {
            where.fail("", ProblemCode.CONTACT_WITHOUT_TIE.of());
          }
        });
    return new ToldTies(people, added, changed);
  }

  private @Nullable Actor contact(Fields fields) {
    String id = fields.requiredId("id");
    String name = fields.requiredText("name", TextForm.SHORT);
    if (id == null) {
      return null;
    }
    ActorId contact = new ActorId(id);
    if (contacts.put(contact, fields) != null) {
      fields.fail("id", ProblemCode.TWICE.of());
    } else if (store.findActor(contact).isPresent()) {
      fields.fail("id", ProblemCode.ID_IN_USE.of());
    }
    return name == null ? null : contact(contact, name);
  }

  /** Somebody of the near circle of whom nothing but a first name or role is known. */
  static Actor contact(ActorId id, String name) {
    return new Actor(id, ActorKind.CONTACT, ofTheNearCircle(), Details.named(name));
  }

  private @Nullable Tie added(Fields fields) {
    TieFields.checkReferences(fields, fields.written(), this::isInSight);
    Tie tie = TieFields.findNew(fields, this::isInSight);
    if (tie == null) {
      return null;
    }
    TieId id = tie.id();
    if (id == null || !ties.add(id)) {
      fields.fail("id", ProblemCode.TWICE.of());
    } else if (store.findTie(id).isPresent()) {
      fields.fail("id", ProblemCode.ID_IN_USE.of());
    }
    if (!view.mayTell(tie)) {
      fields.fail("", ProblemCode.TIE_NOT_OF_PERSON.of());
    }
    return tie;
  }

  private boolean isInSight(ActorId actor) {
    return contacts.containsKey(actor) || view.sees(actor);
  }

  private Heard.@Nullable Changed changed(Fields fields) {
    String id = fields.requiredId("tie");
    String version = fields.requiredText("version", TextForm.SHORT);
    JsonNode set = fields.required("set", () -> fields.json("set"));
    Optional<StoredTie> seen = id == null ? Optional.empty() : find(fields, new TieId(id));
    if (seen.isEmpty() || set == null) {
      return null;
    }
    if (!ties.add(seen.get().id())) {
      fields.fail("tie", ProblemCode.TWICE.of());
    }
    if (version != null
        && !Answers.matches(version, ShownTie.of(view, labels, seen.get(), store))) {
      fields.fail("version", ProblemCode.CHANGED_MEANWHILE.of());
    }
    return changed(fields, view.whole(seen.get()), set);
  }

  private Heard.@Nullable Changed changed(Fields fields, StoredTie whole, JsonNode set) {
    if (!set.isObject()) {
      fields.fail("set", ProblemCode.NO_OBJECT.of());
      return null;
    }
    ObjectNode current = TieJson.fields(store.open(whole).orElse(whole.tie()));
    Fields after = fields.within("set", MergePatch.apply(current, set), TieFields.NAMES);
    List<String> written = new ArrayList<>();
    set.fieldNames().forEachRemaining(written::add);
    TieFields.checkReferences(after, written, this::isInSight);
    Tie tie = TieFields.find(whole.tie(), whole.id(), after);
    return tie == null ? null : new Heard.Changed(tie, whole.version());
  }

  /** A tie of the person; any other is not there. */
  private Optional<StoredTie> find(Fields fields, TieId id) {
    Optional<StoredTie> seen =
        view.cut().ties().stream()
            .filter(tie -> tie.id().equals(id) && view.mayTell(tie.tie()))
            .findFirst();
    if (seen.isEmpty()) {
      fields.fail("tie", ProblemCode.TIE_NOT_IN_WEB.of());
    }
    return seen;
  }

  private static ActorFacts ofTheNearCircle() {
    return new ActorFacts(
        new Standing(List.of(NEAR_CIRCLE), null, List.of(), 0),
        Home.UNKNOWN,
        List.of(),
        Period.UNKNOWN,
        Basis.UNKNOWN,
        Offering.UNKNOWN,
        List.of());
  }
}
