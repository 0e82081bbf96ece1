package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.InvitationList;
import nl.wijkweb.store.InvitationList.Invitee;
import nl.wijkweb.store.InvitationMark;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * Whom a coordinator invites to what: {@code /v1/areas/{area}/invitation-lists}. Only organisations
 * and groups are on a list, reached as their own card says; nobody in private ever is. Whoever
 * keeps the web of the area sees all of its lists.
 */
final class InvitationResource extends PaperResource<InvitationList> {
  private static final int MOST = 2_000;
  private static final Set<String> LIST = Set.of("id", "name", "on", "invitees");
  private static final Set<String> INVITEE = Set.of("actor", "mark");
  private static final Set<String> SAID = Set.of("who", "on", "about");
  private static final Set<String> MARKS = Set.copyOf(Coded.codes(InvitationMark.class));

  private final Views views;
  private final WebStore store;
  private final Changes changes;
  private final InvitationJson json;

  InvitationResource(Views views, WebStore store, Changes changes, Retention retention) {
    super(views, store.invitations(), "list", LIST);
    this.views = views;
    this.store = store;
    this.changes = changes;
    this.json = new InvitationJson(retention.invitations());
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    View view = views.of(call, call.area());
    LocalDate today = views.today();
    ArrayNode lists = Json.MAPPER.createArrayNode();
    store.invitations().list(code(view)).forEach(one -> lists.add(json.resource(view, one)));
    Answers.json(
        call.http(),
        new JsonObject()
            .put("area", code(view))
            .put("asOf", today)
            .set("lists", lists)
            .array("parties", InvitationJson.parties(view, today), party -> party)
            .node());
  }

  @Override
  ObjectNode resource(View view, InvitationList list) {
    return json.resource(view, list);
  }

  /**
   * Writes what became of each invitation in the contact log of that invitee. The same mark has the
   * same line, so that nothing is written twice, and what was written over in a log stays.
   */
  void log(Call call) {
    call.knownQuery();
    View view = views.of(call, call.area());
    UUID id = UUID.fromString(call.id("list"));
    InvitationList list = find(view, id).orElseThrow(ApiProblem::notFound);
    Fields fields = call.fields(SAID);
    String who = fields.requiredText("who", TextForm.LINE);
    PartialDate on = fields.required("on", () -> fields.date("on"));
    Map<String, String> about = new TreeMap<>();
    fields.required("about", () -> fields.object("about", MARKS, said -> words(said, about)));
    Map<ActorId, List<ContactEntry>> lines = new TreeMap<>();
    if (who != null && on != null) {
      for (Invitee one : list.invitees()) {
        InvitationMark mark = one.mark();
        if (mark != null && about.containsKey(mark.code()) && view.sees(one.actor())) {
          ContactEntry line =
              new ContactEntry(
                  line(id, one.actor(), mark), who, on, about.get(mark.code()), null, null, null);
          lines.put(one.actor(), List.of(line));
        }
      }
    }
    Map<ActorId, List<ContactEntry>> all = fields.orProblems(lines);
    int added = store.addContacts(code(view), all, changes.by(call));
    Answers.json(call.http(), new JsonObject().put("added", added).node());
  }

  private static Map<String, String> words(Fields said, Map<String, String> about) {
    for (String mark : MARKS) {
      String text = said.text(mark, TextForm.NOTE);
      if (text != null) {
        about.put(mark, text);
      }
    }
    return about;
  }

  private static UUID line(UUID list, ActorId actor, InvitationMark mark) {
    String told = list + " " + actor + " " + mark.code();
    return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  InvitationList read(Fields fields, View view, UUID id, @Nullable InvitationList there) {
    String name = fields.requiredText("name", TextForm.LINE);
    LocalDate on = fields.day("on");
    Set<ActorId> once = new HashSet<>();
    List<Invitee> invitees =
        new ArrayList<>(
            fields.objects("invitees", INVITEE, invitee -> invitee(invitee, view, once)));
    if (invitees.size() > MOST) {
      fields.fail("invitees", ProblemCode.IDS_TOO_MANY.of(MOST));
    }
    if (there != null) {
      // Whoever is out of sight now may come back with an undo.
      there.invitees().stream().filter(one -> !view.sees(one.actor())).forEach(invitees::add);
    }
    return fields.orProblems(
        name == null
            ? null
            : new InvitationList(
                id,
                code(view),
                name,
                on,
                there == null ? views.today() : there.made(),
                invitees,
                versionOf(there)));
  }

  private static @Nullable Invitee invitee(Fields fields, View view, Set<ActorId> once) {
    String id = fields.requiredId("actor");
    InvitationMark mark = fields.code("mark", InvitationMark.class);
    if (id == null) {
      return null;
    }
    ActorId actor = new ActorId(id);
    if (!view.sees(actor) || !DayResource.SPOKEN_WITH.contains(view.actor(actor).kind())) {
      fields.fail("actor", ProblemCode.ACTOR_NOT_IN_WEB.of());
    } else if (!once.add(actor)) {
      fields.fail("actor", ProblemCode.TWICE.of());
    }
    return new Invitee(actor, mark);
  }
}
