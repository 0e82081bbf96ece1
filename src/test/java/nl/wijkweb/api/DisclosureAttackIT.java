package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.disclosure.PeopleSets;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who gets counts of people, and knows the rules by which they are told, asks ten thousand
 * times by every route that holds one, while people come and go, and works out what they can. Only
 * answers count as asked. What is drawn is seeded; the ids that decide the rounding are the
 * store's.
 */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class DisclosureAttackIT {
  private static final int QUERIES = Calls.number(10_000, 1_000);
  private static final int VALUES = 5;
  private static final int WEBS = 20;

  private static final List<UserRole> ROLES =
      List.of(UserRole.RESEARCHER, UserRole.TEAM_LEADER, UserRole.WIJKTEAM, UserRole.COORDINATOR);

  private static final List<String> ROUTES =
      List.of(
          "/web?",
          "/coverage?",
          "/street-map?",
          "/two-mode?of=people&",
          "/metrics?",
          "/web?projection=partners&",
          "/metrics?projection=people&border=closed&");

  private final WebStore store;
  private final TestService service;
  private final Random random = new Random(2026);

  private int queries;
  private int heard;
  private int hidden;
  private int rules;
  private int narrowest = CountProgram.MANY;
  private final List<String> found = new ArrayList<>();

  DisclosureAttackIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldLeaveEveryHiddenCountFiveValuesHoweverOftenOneAsks(TestReporter reporter) {
    List<RestlessWeb> webs = new ArrayList<>();
    for (int i = 0; i < WEBS; i++) {
      webs.add(new RestlessWeb(store, random));
    }
    while (queries < QUERIES) {
      for (RestlessWeb web : webs) {
        ask(web, webs.get(random.nextInt(webs.size())));
        web.stir();
      }
    }
    reporter.publishEntry(
        Map.of(
            "queries", String.valueOf(queries),
            "counts", String.valueOf(heard),
            "constraints", String.valueOf(rules),
            "hidden", String.valueOf(hidden),
            "narrowest", String.valueOf(narrowest)));
    assertThat(found.stream().limit(5).toList()).as("of %s", found.size()).isEmpty();
    assertThat(hidden).isGreaterThan(QUERIES / 4);
  }

  /** Everything that every role is told of a quarter while nothing changes. */
  private void ask(RestlessWeb web, RestlessWeb other) {
    LocalDate reference = LocalDate.of(2024, 1, 1).plusMonths(3L * random.nextInt(13));
    PeopleSets sets = web.truth(reference);
    Map<UserRole, WhatWasTold> told = new EnumMap<>(UserRole.class);
    String beside = "/side-by-side?days=" + reference.minusDays(80) + "," + reference.plusDays(40);
    for (UserRole role : ROLES) {
      Client client = service.as(role, web.code()).hasty();
      WhatWasTold one = told.computeIfAbsent(role, fresh -> new WhatWasTold());
      Map<String, String> bodies = new HashMap<>();
      for (String route : ROUTES) {
        String path =
            "/v1/areas/" + web.code() + route + "asOf=" + reference.plusDays(random.nextInt(89));
        Reply reply = client.get(path);
        if (reply.status() == 200) {
          queries++;
          one.hear(reply.json());
          bodies.put(path, reply.whole());
        }
      }
      if (role == UserRole.RESEARCHER || role == UserRole.COORDINATOR) {
        JsonNode rows = besideAnother(role, web, other, beside);
        queries++;
        rows.forEach(row -> hearIfOf(web, reference, row, one));
      }
      String again = bodies.keySet().stream().sorted().findFirst().orElseThrow();
      assertThat(client.get(again).whole()).as(again).isEqualTo(bodies.get(again));
      assertThat(one.differing()).as("%s by another route or day", role).isEmpty();
      heard += one.heard();
    }
    Map<String, String> all = told.get(UserRole.WIJKTEAM).texts();
    List.of(UserRole.RESEARCHER, UserRole.TEAM_LEADER)
        .forEach(role -> assertThat(all).containsAllEntriesOf(told.get(role).texts()));
    for (UserRole role : List.of(UserRole.WIJKTEAM, UserRole.COORDINATOR)) {
      attack(told.get(role), sets, web.isAddressed(), role == UserRole.COORDINATOR);
    }
  }

  /** Two webs on two days in one answer. */
  private JsonNode besideAnother(UserRole role, RestlessWeb web, RestlessWeb other, String beside) {
    Reply reply =
        service
            .as(role, web.code(), other.code())
            .hasty()
            .get("/v1/areas/" + other.code() + beside + "&with=" + web.code());
    assertThat(reply.status()).isEqualTo(200);
    return reply.json().path("rows");
  }

  private static void hearIfOf(
      RestlessWeb web, LocalDate reference, JsonNode row, WhatWasTold told) {
    if (row.path("area").textValue().equals(web.code().value())
        && row.path("reference").textValue().equals(reference.toString())) {
      told.hearRow(row);
    }
  }

  private void attack(WhatWasTold told, PeopleSets sets, boolean addressed, boolean dark) {
    CountProgram program = told.program(sets, addressed, dark);
    assertThat(program.contradicts(WhatWasTold.truth(sets))).as("%s", told.texts()).isEmpty();
    rules += program.size();
    hidden += program.hidden().size();
    program
        .solve(VALUES)
        .forEach(
            (count, range) -> {
              narrowest = Math.min(narrowest, range.values());
              if (range.values() < VALUES) {
                found.add(count + " is " + range + " by " + told.texts());
              }
            });
  }
}
