package nl.wijkweb.api;

import static nl.wijkweb.api.FixedVillage.CODE;
import static nl.wijkweb.api.FixedVillage.ELSEWHERE;
import static nl.wijkweb.api.FixedVillage.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkweb.access.Operation;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every operation of the contract, with every value for each of its inputs, by every role, in their
 * own area and from another: asked of two services that hold the same, but for what is in private
 * in one of them. Whoever may not see that gets the same answer from both, to the last byte. What
 * is not there in the one is not allowed in the other, so these two are the same answer as well.
 */
@ExtendWith(WarmStore.class)
@ResourceLock(WarmStore.STILL)
@Tag("every")
class TwoWorldsIT {
  /** Where the table of the policy lets a role know; each must be seen to differ. */
  private static final Set<String> ALLOWED =
      Set.of(
          "wijkteam listWorries",
          "wijkteam takeWorryStep",
          "wijkteam startEmergencyVisit",
          "team-leader listHeldCases",
          "team-leader handOverCase",
          "overseer listAudit",
          "overseer checkAudit",
          "operator exportFolder",
          "operator getArea",
          "operator listAreas");

  /** What is of the whole service, not of an area, and differs for whoever may ask. */
  private static final Set<String> OF_ALL_AREAS = Set.of("overseer checkAudit");

  /** Their answers tell how busy the machine is. */
  private static final Set<String> OF_THE_MACHINE = Set.of("getOperationalMetrics");

  /** What a role may do, but another one does first, or only who has every area. */
  private static final Set<String> TOO_LATE =
      Set.of("wijkteam erasePerson", "resident erasePerson", "operator makeBackup");

  private static final List<String> ORDER =
      List.of(
          "GET", "UNDO", "POST", "PUT", "PATCH", "JOB", "CASE", "DELETE", "ERASE", "MERGE",
          "ACTOR");

  private record Pair(Client without, Client with) {}

  @Test
  void shouldAnswerTheSameWithAndWithoutWhatIsPrivate(WebStore without, @TempDir Path folder) {
    TestClock clock = new TestClock();
    FixedVillage.in(without);
    try (WebStore with = Neo4jStores.open(StoreConfig.embedded(folder));
        TestService one = TestService.repeatable(without, clock)) {
      FixedVillage.in(with);
      try (TestService other = TestService.repeatable(with, clock);
          TestService karins = TestService.over(with, clock)) {
        FixedVillage.addPrivate(with, karins);
        new Comparison(one, other, with).run();
      }
    }
  }

  /**
   * What is read first and removed last: jobs once there are some, cases when nobody needs them any
   * more, and actors with all that is tied to them at the very end.
   */
  private static int when(Contract.Route route) {
    String step =
        switch (route.operation()) {
          case "getJob", "followJob", "cancelJob", "getFrozenTable" -> "JOB";
          case "handOverCase" -> "CASE";
          // What came in between is told by the ids of changes, which stores make at random.
          case "undoChange" -> "UNDO";
          case "erasePerson" -> "ERASE";
          case "mergeActors" -> "MERGE";
          case "removeActor" -> "ACTOR";
          default -> route.method();
        };
    return ORDER.indexOf(step);
  }

  private static final class Comparison {
    private final TestService one;
    private final TestService other;
    private final ContractCalls calls;
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> told = new ArrayList<>();
    private final Set<String> differing = new TreeSet<>();
    private final Map<UserRole, String> jobs = new EnumMap<>(UserRole.class);
    private String frozen = FixedVillage.NOWHERE.value();
    private UserRole asking = UserRole.OPERATOR;
    private int compared;

    Comparison(TestService one, TestService other, WebStore with) {
      this.one = one;
      this.other = other;
      Pair wim = pair(UserRole.WIJKTEAM, CODE);
      String visit = "{\"person\":\"%s\",\"purpose\":\"conversation\"}".formatted(id(Village.JOOP));
      String token = wim.without().post("/v1/visits", visit).json().path("token").textValue();
      assertThat(wim.with().post("/v1/visits", visit).json().path("token").textValue())
          .isEqualTo(token);
      this.calls = new ContractCalls(one.contract(), new Inputs(with, token, this)::of);
    }

    void run() {
      Map<UserRole, Map<AreaCode, Pair>> clients = new EnumMap<>(UserRole.class);
      for (UserRole role : UserRole.values()) {
        Map<AreaCode, Pair> places = new LinkedHashMap<>();
        List.of(CODE, ELSEWHERE).forEach(code -> places.put(code, pair(role, code)));
        clients.put(role, places);
      }
      one.contract().routes().stream()
          .filter(route -> !OF_THE_MACHINE.contains(route.operation()))
          .sorted(Comparator.comparing(TwoWorldsIT::when))
          .forEach(
              route ->
                  clients.forEach(
                      (role, places) ->
                          places.forEach((code, pair) -> compare(route, role, code, pair))));
      System.out.println("Two worlds: compared " + compared + " pairs of answers " + statuses);
      assertThat(told.stream().limit(5)).as("of %s", told.size()).isEmpty();
      assertThat(differing).containsExactlyInAnyOrderElementsOf(ALLOWED);
      assertThat(neverDone()).isEmpty();
    }

    private void compare(Contract.Route route, UserRole role, AreaCode code, Pair pair) {
      asking = role;
      // What is not for a role or area at all is refused before its body is read.
      boolean theirs = route.rule().allows(role) && code.equals(CODE);
      for (ContractCalls.Made call : calls.of(route, theirs)) {
        Pair by = route.operation().equals("signOut") ? pair(role, code) : pair;
        Reply first = call.by(by.without());
        Reply second = call.by(by.with());
        Reply without = ended(first, by.without());
        Reply with = ended(second, by.with());
        if (begins(route, with)) {
          jobs.put(role, with.json().path("id").textValue());
        }
        if (with.status() == 201 && route.operation().equals("freezeTable")) {
          frozen = with.json().path("id").textValue();
        }
        compared++;
        statuses.merge(with.status() / 100 + "xx", 1, Integer::sum);
        if (with.status() < 300) {
          done.add(role.code() + " " + route.operation());
        }
        if (!with.whole().equals(without.whole())) {
          String where = role.code() + " " + route.operation();
          differing.add(where);
          boolean allowed =
              ALLOWED.contains(where) && (code.equals(CODE) || OF_ALL_AREAS.contains(where));
          if (!allowed) {
            told.add(role + " of " + code + " " + call + "\n" + without + "\n" + with);
          }
        }
      }
    }

    /** Whether the answer is the job that it became. */
    private static boolean begins(Contract.Route route, Reply reply) {
      return reply.status() == 200
          && route.operation().startsWith("start")
          && reply.json().has("state")
          && reply.json().has("id");
    }

    /** What a role may do and yet did not once: then its answers were compared only when wrong. */
    private Set<String> neverDone() {
      Set<String> never = new TreeSet<>();
      for (Operation operation : Operation.values()) {
        for (UserRole role : UserRole.values()) {
          String what = role.code() + " " + operation.code();
          if (!operation.isOpen() && operation.allows(role) && !done.contains(what)) {
            never.add(what);
          }
        }
      }
      never.removeAll(TOO_LATE);
      assertThat(done).containsAnyOf("wijkteam erasePerson", "resident erasePerson");
      return never;
    }

    /** In place of a job that begins, how it ended: how far it is at first is chance. */
    private static Reply ended(Reply reply, Client client) {
      if (reply.status() != 202) {
        return reply;
      }
      String job = reply.header("Location");
      client.get(job + "/events");
      return client.get(job);
    }

    /** The last job of each role, one's own first. */
    private List<String> jobs(String none) {
      List<String> all = new ArrayList<>(jobs.values());
      all.add(none);
      String own = jobs.getOrDefault(asking, none);
      all.remove(own);
      all.add(0, own);
      return all;
    }

    /** What the file of a calendar would change, for whoever may see it. */
    String plan() {
      ObjectNode body =
          Json.MAPPER
              .createObjectNode()
              .put("file", CalendarInIT.file("Proeverij", "1"))
              .put("host", id(Village.CHOIR).value());
      return client(one, UserRole.COORDINATOR, CODE)
          .post("/v1/areas/" + CODE.value() + "/calendar/preview", body)
          .json()
          .path("plan")
          .asText();
    }

    private Pair pair(UserRole role, AreaCode code) {
      // What the one answers is held against the contract, and the other answers the same.
      return new Pair(client(one, role, code), client(other, role, code).hasty());
    }

    private static Client client(TestService service, UserRole role, AreaCode code) {
      return switch (role) {
        case RESIDENT -> service.as(role, id(Village.JOOP), code);
        case WIJKTEAM -> service.as(role, id(Village.WIM), code);
        case CONTACT_PERSON -> service.as(role, id(Village.CHOIR), code);
        default -> service.as(role, code);
      };
    }
  }

  /** What there is to ask with: all that is in the fuller village, and what is nowhere. */
  private record Inputs(
      List<String> people, List<String> known, String visit, Comparison comparison) {
    Inputs(WebStore with, String visit, Comparison comparison) {
      this(FixedVillage.actors(with), FixedVillage.ties(with), visit, comparison);
    }

    List<String> of(Contract.Route route, String input, JsonNode schema) {
      return switch (input) {
        case "area", "homeArea" -> List.of(CODE.value(), ELSEWHERE.value(), "nergens");
        case "actor", "person" -> actors(route);
        case "from", "to" -> ends(route, input, schema);
        case "via", "successor", "fallback", "arose", "atTable" ->
            List.of(id(Village.HALL).value(), id(FixedVillage.PIET).value(), "iemand");
        case "without" -> without();
        case "offer" -> List.of(FixedVillage.OFFER, "iets anders");
        case "need" -> List.of(FixedVillage.NEED, "iets anders");
        case "one" -> from(id(FixedVillage.KIOSK).value());
        case "other" -> from(id(Village.CHURCH).value());
        case "tie", "confirmed" -> known;
        case "id", "conversation", "contact", "entry", "worry" -> ids(route, input);
        case "activity" ->
            route.path().contains("{activity}")
                ? ids(route, input)
                : from(id(Village.CHOIR).value());
        case "link" -> List.of(id(FixedVillage.LINK).value(), FixedVillage.NOWHERE.value());
        case "Wijkweb-Card" -> List.of(FixedVillage.TOKEN, ContractCalls.NONE, "geen");
        case "list" ->
            route.method().equals("PUT")
                ? ids(route, input)
                : List.of(id(FixedVillage.LIST).value(), FixedVillage.NOWHERE.value());
        case "story" ->
            route.method().equals("PUT")
                ? ids(route, input)
                : List.of(id(FixedVillage.STORY).value(), FixedVillage.NOWHERE.value());
        case "point" ->
            route.method().equals("PUT")
                ? ids(route, input)
                : List.of(id(FixedVillage.POINT).value(), FixedVillage.NOWHERE.value());
        case "head" -> List.of("agenda", "good");
        case "takers", "about" -> from(id(Village.CHOIR).value());
        case "of" -> List.of("clubs");
        case "place" ->
            switch (route.operation()) {
              case "saveStory" -> List.of("kern", "person");
              case "previewCalendar", "importCalendar" -> from(id(Village.HALL).value());
              default -> List.of();
            };
        case "file" -> List.of(CalendarInIT.file("Proeverij", "1"), "geen agenda");
        case "host" -> from(id(Village.CHOIR).value());
        case "words" -> List.of("Dorpshuis");
        case "plan" -> List.of(comparison.plan(), "een ander");
        case "take" -> List.of(CalendarInIT.KEY, "niets");
        case "query" ->
            route.operation().equals("saveStory")
                ? from(id(Village.CHOIR).value()).stream().map(one -> "bij=" + one).toList()
                : names();
        case "name" -> List.of("Ria", "Ria van Dorp", FixedVillage.PIETS_NAME, "Niemand");
        case "asOf", "since" -> List.of("2024-01-01", "2027-01-01");
        case "with" -> List.of(CODE.value(), ELSEWHERE.value());
        case "days" -> List.of("2024-01-01,2027-01-01");
        case "household" -> List.of("h-joop", "h-piet");
        case "domains" -> List.of("arts");
        case "subject" -> List.of("near", "arts", "support:food");
        case "table" ->
            route.path().contains("{table}")
                ? List.of(comparison.frozen, FixedVillage.NOWHERE.value())
                : List.of();
        case "confirm" -> List.of("erase");
        case "change", "before" -> changes();
        case "Wijkweb-Change" -> List.of(ContractCalls.NONE);
        case "Wijkweb-Visit" ->
            comparison.asking == UserRole.WIJKTEAM
                ? List.of(visit, ContractCalls.NONE, "geen")
                : List.of(ContractCalls.NONE, visit);
        case "job" -> comparison.jobs(FixedVillage.NOWHERE.value());
        case "If-Match" -> List.of("*", "\"oud\"");
        default -> List.of();
      };
    }

    private static List<String> names() {
      return List.of("koor", "joop", "ria", "piet", "verborgen", "wim", "karin", "e");
    }

    /** Each on their own, and the hall with each: whoever is out of sight is nowhere. */
    private List<String> without() {
      String hall = id(Village.HALL).value();
      List<String> all = new ArrayList<>(List.of(hall));
      people.stream().filter(one -> !one.equals(hall)).forEach(all::add);
      people.stream().filter(one -> !one.equals(hall)).forEach(one -> all.add(hall + "," + one));
      all.add(FixedVillage.NOWHERE.value());
      return all;
    }

    /** What each role may undo, what is in private, and what is nowhere. */
    private static List<String> changes() {
      return List.of(
          id(FixedVillage.added(FixedVillage.STALL)).value(),
          id(FixedVillage.TIED).value(),
          id(FixedVillage.added(FixedVillage.PIET)).value(),
          FixedVillage.NOWHERE.value());
    }

    private List<String> actors(Contract.Route route) {
      boolean open = route.path().startsWith("/v1/actors") || route.path().contains("/{list}");
      ActorId first = open ? id(FixedVillage.KIOSK) : id(Village.JOOP);
      return from(first.value());
    }

    /** Everybody and everything, one of them first. */
    private List<String> from(String first) {
      List<String> all = new ArrayList<>(List.of(first));
      people.stream().filter(one -> !all.contains(one)).forEach(all::add);
      all.add(FixedVillage.NOWHERE.value());
      return all;
    }

    private List<String> ends(Contract.Route route, String input, JsonNode schema) {
      if (route.operation().equals("answerMarket")) {
        boolean offers = input.equals("from");
        return from(id(offers ? FixedVillage.LENDER : FixedVillage.BORROWER).value());
      }
      if (route.operation().equals("handOverCase")) {
        return List.of(id(FixedVillage.KARIN).value(), "niemand", id(Village.WIM).value());
      }
      if (!schema.path("format").asText().equals("uuid")) {
        return List.of("2024-01-01");
      }
      List<String> all = new ArrayList<>();
      if (input.equals("to") && route.operation().equals("addContact")) {
        all.add(ContractCalls.FRESH);
      }
      boolean personal =
          route.path().startsWith("/v1/people") || comparison.asking == UserRole.WIJKTEAM;
      all.add(
          id(input.equals("to") ? Village.CHOIR : personal ? Village.JOOP : Village.HALL).value());
      people.stream().filter(one -> !all.contains(one)).forEach(all::add);
      all.add(FixedVillage.NOWHERE.value());
      return all;
    }

    private List<String> ids(Contract.Route route, String input) {
      // Who knows the id of something may learn that it is in use (decision 19), so where something
      // new gets its id, only new ones are tried.
      if (input.equals("id") || route.method().equals("PUT")) {
        return List.of(ContractCalls.FRESH, FixedVillage.NOWHERE.value());
      }
      List<String> all = new ArrayList<>();
      for (String name :
          List.of(
              "zorg-om-piet",
              "gesprek-met-piet",
              "regel-van-piet",
              FixedVillage.PIET,
              FixedVillage.BROTHER,
              Village.SISTER)) {
        all.add(id(name).value());
      }
      all.add(FixedVillage.NOWHERE.value());
      return all;
    }
  }
}
