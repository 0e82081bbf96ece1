package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding, changing and removing ties. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TieWritingIT {
  private final TestService service;
  private final Village village;
  private final Client maria;

  TieWritingIT(WebStore store) {
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldKeepEveryFieldOfANewTieThatACoordinatorMaySee() {
    ObjectNode given =
        tie(Village.CHOIR, "LENDS_TO", Village.HALL)
            .setAll(
                object(
                    """
                    {"status": "agreed", "frequency": "monthly", "via": "%s", "support": ["money"],
                     "fallback": "de kerk", "direction": "one-way", "amount": 12.5,
                     "since": "2015", "until": "2030-05-01", "startsBy": "2026-05",
                     "stopsOn": "2029", "successor": "%s", "endReason": "finished",
                     "lastContact": "2025-12-31", "lastConfirmed": "2026", "arose": "%s",
                     "contribution": ["space", "goods"], "saidBy": "de secretaris",
                     "source": ["000:L7"], "note": "Eén keer\\ngezegd."}
                    """
                        .formatted(
                            village.id(Village.HALL),
                            village.id(Village.CHURCH),
                            village.id(Village.DOCTOR))));

    Reply added = maria.post(village.path("/ties"), given);
    Reply read = maria.get(added.header("Location"));

    assertThat(added.status()).isEqualTo(201);
    assertThat(read.text()).isEqualTo(added.text());
    given
        .fieldNames()
        .forEachRemaining(
            name ->
                assertThat(read.json().get(name).toString())
                    .as(name)
                    .isEqualTo(given.get(name).toString()));
    assertThat(read.json().path("fromName").textValue()).isEqualTo("Koor De Éénstem");
  }

  @Test
  void shouldAddTheSameOnceHoweverOftenItIsSent() {
    ObjectNode given = tie(Village.HALL, "LENDS_TO", Village.CHOIR);

    Reply first = maria.post(village.path("/ties"), given);
    Reply again = maria.post(village.path("/ties"), given);
    Reply other = maria.post(village.path("/ties"), given.deepCopy().put("frequency", "weekly"));

    assertThat(List.of(first.status(), again.status(), other.status()))
        .containsExactly(201, 200, 409);
    assertThat(again.text()).isEqualTo(first.text());
  }

  @Test
  void shouldChangeAndRemoveATieByTheVersionThatWasRead() {
    Reply added = added();
    String path = added.header("Location");
    Client late = maria.with("If-Match", added.header("ETag"));

    Reply unversioned = maria.patch(path, "{\"status\":\"paused\"}");
    Reply changed =
        late.patch(path, "{\"status\":\"paused\",\"since\":null,\"note\":\"even niet\"}");
    Reply stale = late.delete(path);
    Reply removed = maria.with("If-Match", changed.header("ETag")).delete(path);

    assertThat(unversioned.status()).isEqualTo(428);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().path("status").textValue()).isEqualTo("paused");
    assertThat(changed.json().has("since")).isFalse();
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().path("current")).isEqualTo(changed.json());
    assertThat(removed.status()).isEqualTo(204);
    assertThat(maria.get(path).status()).isEqualTo(404);
  }

  @RepeatedTest(8)
  void shouldLetOneOfTwoWhoChangeATieAtOnceHaveIt() throws Exception {
    Reply added = added();
    String path = added.header("Location");
    CountDownLatch start = new CountDownLatch(1);
    List<CompletableFuture<Reply>> both = new ArrayList<>();
    for (String frequency : List.of("weekly", "monthly")) {
      Client client = service.as(UserRole.COORDINATOR, village.code());
      both.add(
          CompletableFuture.supplyAsync(
              () -> {
                await(start);
                return client
                    .with("If-Match", added.header("ETag"))
                    .patch(path, "{\"frequency\":\"" + frequency + "\"}");
              }));
    }
    start.countDown();
    List<Reply> replies = List.of(both.get(0).get(), both.get(1).get());
    Reply won = replies.stream().filter(reply -> reply.status() == 200).findFirst().orElseThrow();
    Reply lost = replies.stream().filter(reply -> reply.status() == 412).findFirst().orElseThrow();

    assertThat(lost.json().path("current")).isEqualTo(won.json());
    assertThat(maria.get(path).text()).isEqualTo(won.text());
  }

  @ParameterizedTest
  @CsvSource({
    "ria, FRIEND_OF, wim",
    "ria, KNOWS, koor",
    "ria, MEMBER_OF, koor",
    "ria, VOLUNTEERS_AT, kerk",
    "ria, CLIENT_OF, huisarts",
    "wim, FRIEND_OF, hal",
    "wim, CONTACT_PERSON_FOR, ria"
  })
  void shouldNotLetACoordinatorRecordATieThatIsAPersonsOwn(String from, String type, String to) {
    Reply refused = maria.post(village.path("/ties"), tie(from, type, to));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errors("pointer")).containsExactly("/type");
  }

  @Test
  void shouldSayOfSomebodyUnseenThatTheyAreNotThere() {
    ObjectNode toJoop = tie(Village.CHOIR, "LENDS_TO", Village.JOOP);
    ObjectNode toNobody = toJoop.deepCopy().put("to", Village.newId());

    assertThat(maria.post(village.path("/ties"), toJoop).whole())
        .isEqualTo(maria.post(village.path("/ties"), toNobody).whole());
  }

  @Test
  void shouldTellEverythingThatIsWrongAtOnceWithItsPlace() {
    Reply wrong =
        maria.post(
            village.path("/ties"),
            """
            {"id": "x", "from": "%s", "type": "LIKES", "status": "on", "amount": -1,
             "since": "2016-13", "support": ["love"], "arose": "%s", "via": 3, "to": 4}
            """
                .formatted(Village.newId(), "a".repeat(201)));

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer"))
        .containsExactlyInAnyOrder(
            "/id",
            "/from",
            "/type",
            "/to",
            "/status",
            "/amount",
            "/since",
            "/support",
            "/arose",
            "/via");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "1e30", "12.345", "1e-3"})
  void shouldRefuseAmountsThatAreNoMoney(String amount) {
    ObjectNode given = tie(Village.CHOIR, "FUNDS", Village.HALL);
    String body = given.toString().replace("}", ",\"amount\":" + amount + "}");

    Reply refused = maria.post(village.path("/ties"), body);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errors("pointer")).containsExactly("/amount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"closeness\":\"close", "distance\":\"street", "strain\":\"stiffly"})
  void shouldNotLetACoordinatorSayHowCloseTwoAre(String field) {
    Reply added = added();

    Reply refused =
        maria
            .with("If-Match", added.header("ETag"))
            .patch(added.header("Location"), "{\"" + field + "\"}");
    ObjectNode given =
        tie(Village.HALL, "WORKS_WITH", Village.DOCTOR).setAll(object("{\"" + field + "\"}"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(maria.post(village.path("/ties"), given).status()).isEqualTo(400);
  }

  @Test
  void shouldLetAWijkteamWithAVisitWriteTheTiesOfThatPersonAlone() {
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    ActorId joop = village.id(Village.JOOP);
    String token =
        wim.post("/v1/visits", "{\"person\":\"" + joop + "\",\"purpose\":\"conversation\"}")
            .json()
            .path("token")
            .textValue();
    Client visiting = wim.with(Views.VISIT, token);
    ObjectNode own =
        tie(Village.JOOP, "KNOWS", Village.RIA)
            .put("closeness", "acquainted")
            .put("note", "Zien elkaar op de markt.");

    Reply added = visiting.post(village.path("/ties"), own);

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.json().path("note").textValue()).isEqualTo("Zien elkaar op de markt.");
    assertThat(added.json().path("toName").textValue()).isEqualTo("Ria van Dorp");
    assertThat(
            visiting.post(village.path("/ties"), tie(Village.RIA, "KNOWS", Village.WIM)).status())
        .isEqualTo(400);
    assertThat(maria.get(added.header("Location")).status()).isEqualTo(404);
    assertThat(
            visiting
                .with("If-Match", added.header("ETag"))
                .delete(added.header("Location"))
                .status())
        .isEqualTo(204);
  }

  @Test
  void shouldShowATieInTheWebOnceItIsThere() {
    String before = maria.get(village.path("/web")).header("ETag");
    Reply added =
        maria.post(village.path("/ties"), tie(Village.DOCTOR, "REFERS_TO", Village.CHOIR));
    Reply after = maria.get(village.path("/web"));

    assertThat(after.header("ETag")).isNotEqualTo(before);
    assertThat(after.json().path("ties").findValuesAsText("id"))
        .contains(added.json().path("id").textValue());
    assertThat(village.tie(Village.DOCTOR, TieType.REFERS_TO, Village.CHOIR)).isNotNull();
  }

  private Reply added() {
    Reply added =
        maria.post(
            village.path("/ties"),
            tie(Village.HALL, "WORKS_WITH", Village.CHURCH).put("since", "2015"));
    assertThat(added.status()).isEqualTo(201);
    return added;
  }

  private ObjectNode tie(String from, String type, String to) {
    return object("{}")
        .put("id", Village.newId())
        .put("from", village.id(from).value())
        .put("type", type)
        .put("to", village.id(to).value());
  }

  private static ObjectNode object(String json) {
    return (ObjectNode) Json.read(json.getBytes());
  }

  private static void await(CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
