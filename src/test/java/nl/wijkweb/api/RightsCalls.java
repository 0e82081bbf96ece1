package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** One right call of every operation, on a village or on nothing that is there. */
final class RightsCalls {
  private static final String ANY = "*";

  private final TestService service;
  private final WebStore store;
  private final Village village;
  private final @Nullable String nowhere;

  RightsCalls(TestService service, WebStore store, Village village) {
    this(service, store, village, null);
  }

  /**
   * @param nowhere an id that nothing has, in place of those of the village
   */
  RightsCalls(TestService service, WebStore store, Village village, @Nullable String nowhere) {
    this.service = service;
    this.store = store;
    this.village = village;
    this.nowhere = nowhere;
  }

  Reply call(String call, Client client) {
    return switch (call) {
      case "getContract" -> client.get("/v1/openapi.json");
      case "getLive" -> client.get("/health/live");
      case "getReady" -> client.get("/health/ready");
      case "getOperationalMetrics" -> client.get("/metrics");
      case "getSession" -> client.get("/v1/session");
      case "signOut" -> client.send("POST", "/v1/sign-out", null, null);
      case "useSignInLink" -> client.get("/sign-in?token=unknown");
      case "startSignIn" -> client.get("/sign-in/provider");
      case "finishSignIn" -> client.get("/sign-in/callback?code=unknown&state=unknown");
      case "endVouchedSessions" -> client.send("POST", "/sign-in/ended", null, null);
      case "signInToDemo" -> client.post("/demo/sign-in", "{\"role\":\"coordinator\"}");
      case "getDomainScheme" -> client.get("/v1/domain-scheme");
      case "listMetrics" -> client.get("/v1/metrics");
      case "search" -> client.post("/v1/searches", "{\"query\":\"koor\"}");
      case "listCases" -> client.get("/v1/cases");
      case "checkAudit" -> client.get("/v1/audit-check");
      case "listAudit" -> client.get("/v1/audit-lines");
      case "startImport" -> client.send("POST", "/v1/imports", "application/zip", new byte[100]);
      case "getOwnCard" -> client.get("/v1/own-card");
      case "changeOwnCard" -> any(client).patch("/v1/own-card", "{\"members\":30}");
      case "saveOwnActivity" -> saveActivity("/v1/own-card", client);
      case "getLinkedCard" -> linked(client).get("/v1/linked-card");
      case "changeLinkedCard" -> any(linked(client)).patch("/v1/linked-card", "{\"members\":30}");
      case "saveLinkedActivity" -> saveActivity("/v1/linked-card", linked(client));
      case "getJob" -> client.get("/v1/jobs/" + job());
      case "followJob" -> client.get("/v1/jobs/" + job() + "/events");
      case "cancelJob" -> client.delete("/v1/jobs/" + job());
      default -> inArea(call, client);
    };
  }

  private static ObjectNode frozen(String id) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", id)
        .put("figure", "metrics")
        .put("title", "Cijfers van het dorp")
        .put("purpose", "artikel");
  }

  /** Of a table that somebody froze. */
  private String frozenId() {
    if (nowhere != null) {
      return nowhere;
    }
    String id = Village.newId();
    Client researcher = service.as(UserRole.RESEARCHER, village.code());
    researcher.post(village.path("/frozen-tables"), frozen(id));
    return id;
  }

  private Reply inArea(String call, Client client) {
    return switch (call) {
      case "listAreas" -> client.get("/v1/areas");
      case "getArea" -> client.get(area(""));
      case "getWeb" -> client.get(area("/web"));
      case "followArea" -> client.get(area("/events"));
      case "listChanges" -> client.get(area("/changes"));
      case "undoChange" -> undo(client, tieAdded(UserRole.COORDINATOR, Village.HALL));
      case "undoChange:ria" -> undo(client, tieAdded(UserRole.COORDINATOR, Village.RIA));
      case "undoChange:joop" -> undo(client, tieAdded(UserRole.WIJKTEAM, Village.JOOP));
      case "getMetrics" -> client.get(area("/metrics"));
      case "startMetrics" -> client.send("POST", area("/metrics"), null, null);
      case "getBands" -> client.get(area("/bands"));
      case "startBands" -> client.send("POST", area("/bands?asOf=1990-01-01"), null, null);
      case "getChange" -> client.get(area("/change?since=2016-01-01"));
      case "getFragility" -> client.get(area("/fragility"));
      case "getWhatIf" -> client.get(area("/what-if?without=" + village.id(Village.HALL)));
      case "getWhatIf:joop" -> client.get(area("/what-if?without=" + id(Village.JOOP, true)));
      case "getComparison" -> client.get(area("/comparison?since=2016-01-01"));
      case "getTwoMode" -> client.get(area("/two-mode"));
      case "getTwoMode:people" -> client.get(area("/two-mode?of=people"));
      case "getCohesion" -> client.get(area("/cohesion"));
      case "startCohesion" -> client.send("POST", area("/cohesion?asOf=1990-01-01"), null, null);
      case "getSideBySide" -> client.get(area("/side-by-side"));
      case "startSideBySide" ->
          client.send("POST", area("/side-by-side?days=1991-01-01"), null, null);
      case "getSyntheticWeb" -> client.get(area("/synthetic-web"));
      case "startSyntheticWeb" -> client.send("POST", area("/synthetic-web"), null, null);
      case "freezeTable" -> client.post(area("/frozen-tables"), frozen(Village.newId()));
      case "listFrozenTables" -> client.get(area("/frozen-tables"));
      case "getFrozenTable" -> client.get("/v1/frozen-tables/" + frozenId());
      case "getKeyPlayers" -> client.get(area("/key-players"));
      case "startKeyPlayers" ->
          client.send("POST", area("/key-players?asOf=1990-01-01"), null, null);
      case "getWarmPathsBetween" ->
          client.get(
              area(
                  "/warm-paths?from="
                      + village.id(Village.CHOIR)
                      + "&to="
                      + village.id(Village.HALL)));
      case "getWarmPathsBetween:joop" ->
          client.get(
              area(
                  "/warm-paths?from="
                      + village.id(Village.CHOIR)
                      + "&to="
                      + id(Village.JOOP, true)));
      case "listEndingWebs" -> client.get(area("/ending-webs"));
      case "findLookalikes" -> client.post(area("/lookalikes"), "{\"name\":\"koor\"}");
      case "listDuplicates" -> client.get(area("/duplicates"));
      case "listUnconfirmedTies" -> client.get(area("/unconfirmed-ties"));
      case "listIntroductions" -> client.get(area("/introductions"));
      case "answerIntroduction" -> client.post(area("/introductions"), newAnswer(Village.CHURCH));
      case "answerIntroduction:joop" ->
          client.post(area("/introductions"), newAnswer(Village.JOOP));
      case "getCrossing" -> client.get(area("/crossing?by=sector"));
      case "getKeyParties" -> client.get(area("/key-parties"));
      case "getLoad" -> client.get(area("/load"));
      case "getRings" -> client.get(area("/rings"));
      case "getMeeting" -> client.get(area("/meeting"));
      case "getStreetMap" -> client.get(area("/street-map"));
      case "getFacilities" -> client.get(area("/facilities"));
      case "getAgenda" -> client.get(area("/agenda"));
      case "getSlots" -> client.get(area("/agenda/slots?activity=" + village.id(Village.CHOIR)));
      case "getSlots:joop" -> client.get(area("/agenda/slots?activity=" + id(Village.JOOP, true)));
      case "getCalendar" -> client.get(area("/calendar"));
      case "getMarket" -> client.get(area("/market"));
      case "answerMarket" -> client.post(area("/market"), newMarketAnswer());
      case "answerMarket:joop" ->
          client.post(
              area("/market"), newMarketAnswer().put("from", village.id(Village.JOOP).value()));
      case "previewCalendar" -> client.post(area("/calendar/preview"), newCalendar(Village.CHOIR));
      case "previewCalendar:joop" ->
          client.post(area("/calendar/preview"), newCalendar(Village.JOOP));
      case "importCalendar" -> client.post(area("/calendar/imports"), newImport(Village.CHOIR));
      case "importCalendar:joop" -> client.post(area("/calendar/imports"), newImport(Village.JOOP));
      case "enterEvening" -> client.post(area("/mapping-evenings"), newEvening(Village.HALL));
      case "enterEvening:joop" -> client.post(area("/mapping-evenings"), newEvening(Village.JOOP));
      case "listInitiatives" -> client.get(area("/initiatives"));
      case "getDossier" -> client.get(area("/initiatives/" + village.id(Village.CHOIR)));
      case "getDossier:joop" -> client.get(area("/initiatives/" + id(Village.JOOP, true)));
      case "getStage" -> client.get(area("/stage"));
      case "markArea" -> any(client).put(area("/marks"), "{\"marks\":[{\"mark\":\"acting\"}]}");
      case "getMoney" -> client.get(area("/money"));
      case "getTogether" -> client.get(area("/together"));
      case "getReferrals" -> client.get(area("/referrals"));
      case "getCoverage" -> client.get(area("/coverage"));
      case "getDay" -> client.get(area("/day"));
      case "listInvitationLists" -> client.get(area("/invitation-lists"));
      case "saveInvitationList" -> saveList(client, Village.newId(), Village.CHOIR);
      case "saveInvitationList:joop" -> saveList(client, Village.newId(), Village.JOOP);
      case "removeInvitationList" ->
          any(client).delete(area("/invitation-lists/" + id(disposableList())));
      case "logInvitations" ->
          client.post(
              area("/invitation-lists/" + id(disposableList()) + "/contact-log"),
              "{\"who\":\"Maria\",\"on\":\"2026-02\",\"about\":{\"invited\":\"Uitgenodigd\"}}");
      case "listStories" -> client.get(area("/stories"));
      case "saveStory" -> saveStory(client, Village.newId(), Village.CHOIR);
      case "saveStory:joop" -> saveStory(client, Village.newId(), Village.JOOP);
      case "removeStory" -> any(client).delete(area("/stories/" + id(disposableStory())));
      case "listPoints" -> client.get(area("/points"));
      case "bringPoint" ->
          client.post(
              area("/points"),
              "{\"id\":\"%s\",\"head\":\"missed\",\"text\":\"Een bankje.\"}"
                  .formatted(Village.newId()));
      case "savePoint" -> savePoint(client, Village.newId(), Village.CHOIR);
      case "savePoint:joop" -> savePoint(client, Village.newId(), Village.JOOP);
      case "removePoint" -> any(client).delete(area("/points/" + id(disposablePoint())));
      case "getTemplate" -> client.get("/v1/imports/template");
      case "makeBackup" -> client.get("/v1/backup");
      case "exportFolder" -> client.get(area("/folder"));
      case "createActor" -> client.post(area("/actors"), newActor());
      case "createTie" -> client.post(area("/ties"), newTie(Village.HALL, "WORKS_WITH"));
      case "createTie:joop" -> client.post(area("/ties"), newTie(Village.JOOP, "MEMBER_OF"));
      case "passWorryOn" -> client.post("/v1/worries", newWorry());
      case "listHeldCases" -> client.get(area("/cases"));
      case "listWorries" -> client.get(area("/worries"));
      case "takeWorryStep" -> client.post("/v1/worries/" + id(passedOn()) + "/steps", newStep());
      default -> onActor(call, client);
    };
  }

  private Reply onActor(String call, Client client) {
    return switch (call) {
      case "getActor" -> client.get(actor(Village.CHOIR));
      case "getActor:ria" -> client.get(actor(Village.RIA));
      case "getActor:joop" -> client.get(actor(Village.JOOP));
      case "getActorHistory" -> client.get(actor(Village.CHOIR) + "/history");
      case "getActorHistory:ria" -> client.get(actor(Village.RIA) + "/history");
      case "getActorHistory:joop" -> client.get(actor(Village.JOOP) + "/history");
      case "changeActor" -> any(client).patch(actor(Village.HALL), "{\"members\":12}");
      case "changeActor:joop" -> any(client).patch(actor(Village.JOOP), "{\"level\":1}");
      case "replaceInvolvement" ->
          any(client).put(actor(Village.HALL) + "/involvement", "{\"involvement\":[]}");
      case "removeActor" -> any(client).delete("/v1/actors/" + id(disposableActor()));
      case "compareActors" ->
          client.get(actor(Village.CHOIR) + "/beside/" + village.id(Village.HALL));
      case "compareActors:joop" ->
          client.get(actor(Village.CHOIR) + "/beside/" + id(Village.JOOP, true));
      case "mergeActors" ->
          any(client)
              .post(
                  "/v1/actors/" + id(disposableActor()) + "/merge",
                  "{\"other\":\"" + disposableActor() + "\"}");
      case "sayDifferent" ->
          client.post(
              actor(Village.CHOIR) + "/different",
              "{\"other\":\"" + village.id(Village.HALL) + "\"}");
      case "listContacts" -> client.get(actor(Village.CHOIR) + "/contact-log");
      case "listContacts:joop" -> client.get(actor(Village.JOOP) + "/contact-log");
      case "saveContact" -> saveContact(client);
      case "listCardLinks" -> client.get(actor(Village.CHOIR) + "/card-links");
      case "makeCardLink" -> client.post(actor(Village.CHOIR) + "/card-links", newLink());
      case "makeCardLink:ria" -> client.post(actor(Village.RIA) + "/card-links", newLink());
      case "revokeCardLink" ->
          client.delete(actor(Village.CHOIR) + "/card-links/" + id(disposableLink()));
      case "startVisit" -> client.post("/v1/visits", visit(Village.JOOP));
      case "startVisit:ria" -> client.post("/v1/visits", visit(Village.RIA));
      case "startEmergencyVisit" ->
          client.post(area("/emergency-visits"), "{\"name\":\"Ria van Dorp\"}");
      case "listConversations:joop" -> client.get(person(Village.JOOP, "/conversations"));
      case "listConversations:ria" -> client.get(person(Village.RIA, "/conversations"));
      case "saveConversation:joop" -> saveConversation(Village.JOOP, client);
      case "saveConversation:ria" -> saveConversation(Village.RIA, client);
      case "addContact" -> addContact(client);
      case "shareContact" ->
          client.post(
              "/v1/people/"
                  + id(Village.JOOP, true)
                  + "/contacts/"
                  + village.id(Village.SISTER)
                  + "/share",
              ShareIT.yes("Truus Stil"));
      case "handOverCase" -> handOver(Village.JOOP, client);
      case "handOverCase:ria" -> handOver(Village.RIA, client);
      case "renewPerson:joop" -> client.send("POST", person(Village.JOOP, "/renewal"), null, null);
      case "renewPerson:ria" -> client.send("POST", person(Village.RIA, "/renewal"), null, null);
      case "closeCase" -> client.delete("/v1/cases/" + id(disposableCase()));
      case "getPersonalWeb:joop" -> client.get(person(Village.JOOP, "/web"));
      case "getPersonalWeb:ria" -> client.get(person(Village.RIA, "/web"));
      case "correctPerson:joop" ->
          any(client).patch(person(Village.JOOP, ""), "{\"phone\":\"0186\"}");
      case "correctPerson:ria" ->
          any(client).patch(person(Village.RIA, ""), "{\"phone\":\"0186\"}");
      case "getHeld:joop" -> client.get(person(Village.JOOP, "/held"));
      case "getHeld:ria" -> client.get(person(Village.RIA, "/held"));
      // Without the version that was seen nobody is erased, and all can go on.
      case "erasePerson:joop" -> client.delete(person(Village.JOOP, "?confirm=erase"));
      case "erasePerson:ria" -> client.delete(person(Village.RIA, "?confirm=erase"));
      case "getSafetyNet:joop" -> client.get(person(Village.JOOP, "/safety-net"));
      case "getSafetyNet:ria" -> client.get(person(Village.RIA, "/safety-net"));
      case "getParties:joop" -> client.get(person(Village.JOOP, "/parties"));
      case "getParties:ria" -> client.get(person(Village.RIA, "/parties"));
      case "getWarmPaths:joop" -> client.get(person(Village.JOOP, "/warm-paths"));
      case "getWarmPaths:ria" -> client.get(person(Village.RIA, "/warm-paths"));
      case "getSignals:joop" -> client.get(person(Village.JOOP, "/signals"));
      case "getSignals:ria" -> client.get(person(Village.RIA, "/signals"));
      default -> onTie(call, client);
    };
  }

  private String person(String name, String rest) {
    return "/v1/people/" + id(name, true) + rest;
  }

  private Reply onTie(String call, Client client) {
    return switch (call) {
      case "getTie" -> client.get(tie(Village.CHOIR, TieType.WORKS_WITH, Village.HALL));
      case "getTie:ria-runs" -> client.get(tie(Village.RIA, TieType.RUNS, Village.CHOIR));
      case "getTie:ria-joop" -> client.get(tie(Village.RIA, TieType.FRIEND_OF, Village.JOOP));
      case "getTie:ria-church" ->
          client.get(tie(Village.RIA, TieType.VOLUNTEERS_AT, Village.CHURCH));
      case "getTieHistory" ->
          client.get(tie(Village.CHOIR, TieType.WORKS_WITH, Village.HALL) + "/history");
      case "getTieHistory:ria-runs" ->
          client.get(tie(Village.RIA, TieType.RUNS, Village.CHOIR) + "/history");
      case "getTieHistory:ria-joop" ->
          client.get(tie(Village.RIA, TieType.FRIEND_OF, Village.JOOP) + "/history");
      case "changeTie" ->
          any(client)
              .patch(
                  tie(Village.CHOIR, TieType.WORKS_WITH, Village.HALL),
                  "{\"frequency\":\"weekly\"}");
      case "changeTie:joop" ->
          any(client)
              .patch(
                  tie(Village.JOOP, TieType.MEMBER_OF, Village.CHOIR), "{\"closeness\":\"close\"}");
      case "confirmTie" -> confirm(client, tie(Village.CHOIR, TieType.WORKS_WITH, Village.HALL));
      case "confirmTie:joop" ->
          confirm(client, tie(Village.JOOP, TieType.MEMBER_OF, Village.CHOIR));
      case "removeTie" -> any(client).delete("/v1/ties/" + id(disposableTie()));
      default -> throw new IllegalArgumentException("no call for " + call);
    };
  }

  private static Reply confirm(Client client, String tie) {
    return any(client).post(tie + "/confirmation", "{\"answer\":\"still-so\"}");
  }

  private static Client any(Client client) {
    return client.with("If-Match", ANY);
  }

  private String area(String rest) {
    return nowhere == null ? village.path(rest) : "/v1/areas/" + nowhere + rest;
  }

  private String id(String known) {
    return nowhere == null ? known : nowhere;
  }

  private String id(String name, boolean ofVillage) {
    return id(ofVillage ? village.id(name).value() : name);
  }

  private String actor(String name) {
    return "/v1/actors/" + id(name, true);
  }

  private String tie(String from, TieType type, String to) {
    return "/v1/ties/" + id(village.tie(from, type, to).id().value());
  }

  private Reply saveList(Client client, String list, String invitee) {
    return client.put(area("/invitation-lists/" + list), list(list, village.id(invitee).value()));
  }

  private static String list(String id, String invitee) {
    return "{\"id\":\"%s\",\"name\":\"Buurtfeest\",\"invitees\":[{\"actor\":\"%s\",\"mark\":\"invited\"}]}"
        .formatted(id, invitee);
  }

  private String disposableList() {
    String id = Village.newId();
    service
        .as(UserRole.COORDINATOR, village.code())
        .put(village.path("/invitation-lists/" + id), list(id, village.id(Village.CHOIR).value()));
    return id;
  }

  private Reply saveStory(Client client, String story, String chosen) {
    return client.put(area("/stories/" + story), story(story, village.id(chosen).value()));
  }

  private static String story(String id, String chosen) {
    return "{\"id\":\"%s\",\"title\":\"Zo begon het\",\"steps\":[{\"place\":\"kern\",\"query\":\"bij=%s\",\"text\":\"Het koor.\"}]}"
        .formatted(id, chosen);
  }

  private String disposableStory() {
    String id = Village.newId();
    service
        .as(UserRole.COORDINATOR, village.code())
        .put(village.path("/stories/" + id), story(id, village.id(Village.CHOIR).value()));
    return id;
  }

  private Reply savePoint(Client client, String point, String taker) {
    return client.put(area("/points/" + point), point(point, village.id(taker).value()));
  }

  private static String point(String id, String taker) {
    return "{\"id\":\"%s\",\"head\":\"agenda\",\"text\":\"Een bankje.\",\"takers\":[\"%s\"]}"
        .formatted(id, taker);
  }

  private String disposablePoint() {
    String id = Village.newId();
    service
        .as(UserRole.COORDINATOR, village.code())
        .put(village.path("/points/" + id), point(id, village.id(Village.CHOIR).value()));
    return id;
  }

  /** With a link that is none. */
  private static Client linked(Client client) {
    return client.with(LinkedCardResource.TOKEN, "unknown");
  }

  private static Reply saveActivity(String card, Client client) {
    String id = Village.newId();
    return client.put(card + "/activities/" + id, "{\"id\":\"" + id + "\",\"name\":\"Zangavond\"}");
  }

  private static ObjectNode newLink() {
    return Json.MAPPER.createObjectNode().put("id", Village.newId());
  }

  private String disposableLink() {
    ObjectNode link = newLink();
    String choir = "/v1/actors/" + village.id(Village.CHOIR) + "/card-links";
    service.as(UserRole.COORDINATOR, village.code()).post(choir, link);
    return link.path("id").textValue();
  }

  private Reply saveContact(Client client) {
    String entry = Village.newId();
    return client.put(
        actor(Village.CHOIR) + "/contact-log/" + entry,
        "{\"id\":\"" + entry + "\",\"who\":\"Maria\",\"on\":\"2026-02\",\"about\":\"de zaal\"}");
  }

  private Reply saveConversation(String name, Client client) {
    String talk = Village.newId();
    return client.put(
        "/v1/people/" + id(name, true) + "/conversations/" + talk,
        "{\"id\":\"" + talk + "\",\"who\":\"Wim\",\"on\":\"2026-02\",\"about\":\"thuis\"}");
  }

  private Reply addContact(Client client) {
    String contact = Village.newId();
    String joop = id(Village.JOOP, true);
    return client.put(
        "/v1/people/" + joop + "/contacts/" + contact, CircleIT.brother(contact, joop));
  }

  private Reply undo(Client client, String change) {
    return client.post(
        area("/changes/" + id(change) + "/undo"), "{\"id\":\"" + Village.newId() + "\"}");
  }

  /** The change by which somebody in a role tied one to the choir. */
  private String tieAdded(UserRole role, String from) {
    String change = Village.newId();
    Tie tie = Tie.of(village.id(from), TieType.ORGANISES, village.id(Village.CHOIR));
    store.createTie(
        village.code(),
        Village.withId(new TieId(Village.newId()), tie),
        new Change(
            "test-" + role.code(),
            role.code(),
            Village.CHANGE.when(),
            null,
            UUID.fromString(change)));
    return change;
  }

  private Reply handOver(String name, Client client) {
    return client.post(
        "/v1/cases/" + id(name, true) + "/hand-over",
        "{\"to\":\"" + village.id(Village.WIM) + "\"}");
  }

  /** Somebody whom Wim follows, so that he can stop. */
  private String disposableCase() {
    ActorId id = new ActorId(Village.newId());
    Actor actor = new Actor(id, ActorKind.RESIDENT, ActorFacts.UNKNOWN, Details.named("Iemand"));
    store.createActor(village.code(), actor, Village.CHANGE);
    store.openCase(id, village.id(Village.WIM).value(), Village.CHANGE);
    return id.value();
  }

  private ObjectNode newWorry() {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("area", nowhere == null ? village.code().value() : nowhere)
        .put("about", "iemand")
        .put("what", "komt niet meer")
        .put("from", "caissière");
  }

  private String passedOn() {
    ObjectNode worry = newWorry().put("area", village.code().value());
    service.as(UserRole.COORDINATOR, village.code()).post("/v1/worries", worry);
    return worry.path("id").textValue();
  }

  private static ObjectNode newStep() {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("step", "taken-up")
        .put("who", "Wim");
  }

  private String visit(String name) {
    return "{\"person\":\"" + id(name, true) + "\",\"purpose\":\"conversation\"}";
  }

  private ObjectNode newActor() {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("kind", "CLUB")
        .put("name", "Biljartclub");
  }

  private ObjectNode newTie(String from, String type) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("from", village.id(from).value())
        .put("type", type)
        .put("to", village.id(Village.CHOIR).value());
  }

  private ObjectNode newAnswer(String one) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("one", village.id(one).value())
        .put("other", village.id(Village.CHOIR).value())
        .put("answer", "declined");
  }

  private ObjectNode newCalendar(String host) {
    return Json.MAPPER
        .createObjectNode()
        .put("file", CalendarInIT.file("Proeverij", "1"))
        .put("host", village.id(host).value());
  }

  /** With the plan of whoever may see it. */
  private ObjectNode newImport(String host) {
    String plan =
        service
            .as(UserRole.COORDINATOR, village.code())
            .post(area("/calendar/preview"), newCalendar(Village.CHOIR))
            .json()
            .path("plan")
            .asText();
    ObjectNode body = newCalendar(host).put("id", Village.newId()).put("plan", plan);
    body.putArray("take").add(CalendarInIT.KEY);
    return body;
  }

  private ObjectNode newEvening(String with) {
    ObjectNode evening =
        Json.MAPPER.createObjectNode().put("id", Village.newId()).put("on", "2026-01-20");
    evening
        .putArray("ties")
        .addObject()
        .put("id", Village.newId())
        .put("from", village.id(Village.CHOIR).value())
        .put("type", "WORKS_WITH")
        .put("to", village.id(with).value());
    return evening;
  }

  private ObjectNode newMarketAnswer() {
    List<String> ids = new ArrayList<>();
    for (Actor one :
        List.of(
            Village.offering(Village.newId(), List.of("zaal"), List.of()),
            Village.offering(Village.newId(), List.of(), List.of("zaal op maandag")))) {
      store.createActor(village.code(), one, Village.CHANGE);
      ids.add(one.id().value());
    }
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("from", ids.get(0))
        .put("offer", "zaal")
        .put("to", ids.get(1))
        .put("need", "zaal op maandag")
        .put("answer", "planned");
  }

  private String disposableActor() {
    ActorId id = new ActorId(Village.newId());
    Actor actor = new Actor(id, ActorKind.SHOP, ActorFacts.UNKNOWN, Details.named("Kiosk"));
    store.createActor(village.code(), actor, Village.CHANGE);
    return id.value();
  }

  private String disposableTie() {
    Tie bare = Tie.of(village.id(Village.HALL), TieType.LENDS_TO, village.id(Village.CHOIR));
    TieId id = new TieId(Village.newId());
    Tie tie = Village.withId(id, bare);
    store.createTie(village.code(), tie, Village.CHANGE);
    return id.value();
  }

  /**
   * A job of the coordinator that is over: those that wait would soon leave no place for others.
   */
  private String job() {
    Client coordinator = service.as(UserRole.COORDINATOR, village.code());
    Reply started =
        coordinator.send(
            "POST", "/v1/imports", "application/zip", "no zip".getBytes(StandardCharsets.UTF_8));
    String id = started.json().path("id").textValue();
    coordinator.get("/v1/jobs/" + id + "/events");
    return id;
  }
}
