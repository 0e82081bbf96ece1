package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkweb.access.Labels;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.HeldCase;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.Visit;
import nl.wijkweb.store.WebStore;

/**
 * Writes all that is held on one person, whose web is open; of others no more than by what name
 * they stand at the other end of a tie. Who works with the person is told by role.
 */
record HeldJson(
    View view, Viewer viewer, WebStore store, HeldParts parts, ConversationFields talks) {
  private static final String ROLE = UserRole.WIJKTEAM.code();

  /**
   * @param others whoever stands at the other end of a tie, by id
   */
  ObjectNode write(ActorId person, List<StoredActor> others, LocalDate today) {
    Labels labels = view.labels(today);
    StoredActor self = view.actor(person);
    JsonObject json = new JsonObject().put("on", today);
    json.set("person", PeopleResource.person(view, self, today));
    parts.write(self, today, json);
    json.array(
        "actors",
        others.stream().filter(one -> labels.of(one).isPresent()).toList(),
        one -> label(one, labels.of(one).orElseThrow()));
    json.array("ties", view.cut().ownTies(), tie -> tie(labels, tie));
    json.array("asked", store.listAsked(person), one -> asked(labels, one));
    json.array("conversations", store.listConversations(person), talks::shown);
    json.array("contactLog", store.listContacts(person), ContactLogResource::json);
    json.array("cases", store.held().listCases(person, today), HeldJson::followed);
    json.array(
        "worries", store.held().listWorries(person, today), worry -> HeldWorry.of(viewer, worry));
    json.array("visits", store.held().listVisits(person), HeldJson::visit);
    json.array("looked", looked(person), HeldJson::look);
    HeldChange change = new HeldChange(view, person, store, talks);
    json.array("changes", store.held().listChanges(person), change::json);
    JsonObject elsewhere = new JsonObject();
    elsewhere(self).forEach(elsewhere::put);
    return json.object("namedElsewhere", elsewhere).node();
  }

  private static JsonObject label(StoredActor other, Details details) {
    return new JsonObject()
        .put("id", other.id())
        .put("kind", other.kind())
        .put("name", details.name());
  }

  static JsonObject followed(HeldCase one) {
    return new JsonObject().put("role", ROLE).put("until", one.until());
  }

  private JsonObject tie(Labels labels, StoredTie tie) {
    ObjectNode shown = ShownTie.of(view, labels, tie, store);
    name(shown, "saidBy", labels);
    return JsonObject.of(shown).put("folderId", tie.folderId());
  }

  /** Who said or asked something stands there by name, where a folder wrote an id. */
  private JsonObject asked(Labels labels, Asked asked) {
    JsonObject json = PeopleResource.asked(asked);
    name(json.node(), "by", labels);
    return json;
  }

  private void name(ObjectNode json, String field, Labels labels) {
    Optional.ofNullable(json.path(field).textValue())
        .flatMap(view.cut()::named)
        .flatMap(labels::of)
        .ifPresent(details -> json.put(field, details.name()));
  }

  private static JsonObject visit(Visit visit) {
    return new JsonObject()
        .put("role", ROLE)
        .put("purpose", visit.purpose())
        .put("emergency", visit.emergency())
        .put("started", visit.started())
        .put("expires", visit.expires());
  }

  /** Who looked; that others in one's web look at their own is theirs to know. */
  private List<AuditLine> looked(ActorId person) {
    String resident = UserRole.RESIDENT.code();
    return store.listAudit(person, Integer.MAX_VALUE).stream()
        .filter(line -> !(line.role().equals(resident) && line.action().equals(Views.BESIDE)))
        .toList();
  }

  private static JsonObject look(AuditLine line) {
    return new JsonObject()
        .put("when", line.when())
        .put("who", line.who())
        .put("role", line.role())
        .put("action", line.action())
        .put("purpose", line.purpose());
  }

  /** As what ties between others name the person, and how often; not whose they are. */
  private Map<String, Integer> elsewhere(StoredActor self) {
    Map<String, Integer> found = new TreeMap<>();
    view.snapshot().web().ties().stream()
        .map(StoredTie::tie)
        .filter(tie -> !tie.from().equals(self.id()) && !tie.to().equals(self.id()))
        .flatMap(tie -> naming(tie, self))
        .forEach(as -> found.merge(as, 1, Integer::sum));
    return found;
  }

  private static Stream<String> naming(Tie tie, StoredActor self) {
    ActorId arose = tie.course().arose();
    Map<String, String> named = new TreeMap<>();
    named.put("arose", arose == null ? "" : arose.value());
    named.put("via", Objects.requireNonNullElse(tie.bond().via(), ""));
    named.put("fallback", Objects.requireNonNullElse(tie.help().fallback(), ""));
    named.put("successor", Objects.requireNonNullElse(tie.course().successor(), ""));
    return named.entrySet().stream()
        .filter(one -> one.getValue().equals(self.id().value()))
        .map(Map.Entry::getKey);
  }
}
