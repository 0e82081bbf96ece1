package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding, changing and removing actors. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActorWritingIT {
  private final WebStore store;
  private final TestService service;
  private final Village village;
  private final Client maria;

  ActorWritingIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldKeepEveryFieldOfANewActor() {
    ObjectNode given = object(EVERYTHING);
    given.put("id", Village.newId());

    Reply added = maria.post(village.path("/actors"), given);
    Reply read = maria.get(added.header("Location"));

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.header("ETag"))
        .isEqualTo('"' + added.json().path("version").textValue() + '"');
    assertThat(read.text()).isEqualTo(added.text());
    given
        .fieldNames()
        .forEachRemaining(
            name -> assertThat(read.json().get(name)).as(name).isEqualTo(given.get(name)));
  }

  @Test
  void shouldAddTheSameOnceHoweverOftenItIsSent() {
    ObjectNode given = club("Schaakclub");

    Reply first = maria.post(village.path("/actors"), given);
    Reply again = maria.post(village.path("/actors"), given);
    Reply other = maria.post(village.path("/actors"), given.deepCopy().put("name", "Damclub"));

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(other.status()).isEqualTo(409);
    assertThat(maria.get(first.header("Location")).json().path("name").textValue())
        .isEqualTo("Schaakclub");
  }

  @Test
  void shouldChangeTheFieldsThatAreNamedAndForgetThoseThatAreNull() {
    Reply added = added("Toneelclub", "\"members\":30,\"phone\":\"0186\",\"offers\":[\"podium\"]");

    Reply changed =
        maria
            .with("If-Match", added.header("ETag"))
            .patch(
                added.header("Location"), "{\"members\":31,\"phone\":null,\"website\":\"x.nl\"}");

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(added.header("ETag"));
    assertThat(changed.json().path("members").intValue()).isEqualTo(31);
    assertThat(changed.json().has("phone")).isFalse();
    assertThat(changed.json().path("website").textValue()).isEqualTo("x.nl");
    assertThat(changed.json().path("offers").get(0).textValue()).isEqualTo("podium");
    assertThat(maria.get(added.header("Location")).text()).isEqualTo(changed.text());
  }

  @Test
  void shouldChangeNothingWithoutTheVersionThatWasRead() {
    Reply added = added("Biljart", "\"members\":8");
    String path = added.header("Location");

    assertThat(maria.patch(path, "{\"members\":9}").status()).isEqualTo(428);
    assertThat(maria.delete(path).status()).isEqualTo(428);
    assertThat(maria.put(path + "/involvement", "{\"involvement\":[]}").status()).isEqualTo(428);
    assertThat(maria.get(path).text()).isEqualTo(added.text());
  }

  @Test
  void shouldTellTheCurrentStateToWhoReadAnotherVersion() {
    Reply added = added("Kaartclub", "\"members\":8");
    String path = added.header("Location");
    Client late = maria.with("If-Match", added.header("ETag"));
    Reply changed = late.patch(path, "{\"members\":9}");

    for (Reply stale :
        List.of(
            late.patch(path, "{\"members\":10}"),
            late.put(path + "/involvement", "{\"involvement\":[]}"),
            late.delete(path))) {
      assertThat(stale.status()).isEqualTo(412);
      assertThat(stale.json().path("current")).isEqualTo(changed.json());
    }
    assertThat(maria.get(path).text()).isEqualTo(changed.text());
  }

  @Test
  void shouldRemoveAnActorWithItsTies() {
    Reply added = added("Jeugdhonk", "\"members\":8");
    String path = added.header("Location");
    Reply tie =
        maria.post(
            village.path("/ties"),
            object("{\"type\":\"WORKS_WITH\"}")
                .put("id", Village.newId())
                .put("from", added.json().path("id").textValue())
                .put("to", village.id(Village.CHOIR).value()));

    Reply removed = maria.with("If-Match", added.header("ETag")).delete(path);

    assertThat(tie.status()).isEqualTo(201);
    assertThat(removed.status()).isEqualTo(204);
    assertThat(removed.body()).isEmpty();
    assertThat(maria.get(path).status()).isEqualTo(404);
    assertThat(maria.get(tie.header("Location")).status()).isEqualTo(404);
    assertThat(maria.get(village.path("/web")).text())
        .doesNotContain(added.json().path("id").textValue());
  }

  @Test
  void shouldReplaceInvolvement() {
    Reply added = added("Oranjevereniging", "\"members\":8");
    String path = added.header("Location") + "/involvement";
    String spells =
        "[{\"level\":2,\"from\":\"2014\",\"until\":\"2015-06\"},"
            + "{\"level\":4,\"from\":\"2015-07-01\",\"ring\":\"inner\",\"source\":[\"000:L1\"]}]";

    Reply replaced =
        maria.with("If-Match", added.header("ETag")).put(path, "{\"involvement\":" + spells + "}");
    Reply wrong =
        maria
            .with("If-Match", replaced.header("ETag"))
            .put(path, "{\"involvement\":[{\"level\":6,\"ring\":\"middle\"},{\"from\":\"may\"}]}");

    assertThat(replaced.json().path("involvement")).isEqualTo(Json.read(spells.getBytes()));
    assertThat(wrong.errors("pointer"))
        .containsExactlyInAnyOrder(
            "/involvement/0/level",
            "/involvement/0/ring",
            "/involvement/1/level",
            "/involvement/1/from");
    JsonNode drawn = drawn(added.json().path("id").textValue());
    assertThat(drawn.path("involvement").intValue()).isEqualTo(4);
    assertThat(drawn.path("ring").textValue()).isEqualTo("inner");
  }

  @Test
  void shouldTellEverythingThatIsWrongAtOnceWithItsPlace() {
    Reply wrong =
        maria.post(
            village.path("/actors?colour=red"),
            """
            {"id": "7", "kind": "KLUB", "name": " ", "domains": ["arts", "sport"], "sector": 3,
             "level": 7, "formality": [{"value": 0}, {"since": "2015"}], "roles": [{"role": "boss"}],
             "since": "2016", "until": "2015", "capacity": -1, "members": 1.5, "offers": "hall",
             "phone": "%s", "source": ["", 3], "colour": "red"}
            """
                .formatted("1".repeat(61)));

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer"))
        .containsExactlyInAnyOrder(
            "colour",
            "/colour",
            "/id",
            "/kind",
            "/name",
            "/domains",
            "/sector",
            "/level",
            "/formality/0/value",
            "/formality/1/value",
            "/roles/0/role",
            "/until",
            "/capacity",
            "/members",
            "/offers",
            "/phone",
            "/source/0",
            "/source/1");
    assertThat(wrong.errors("message")).allSatisfy(message -> assertThat(message).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"kind\":\"RESIDENT\"",
        "\"kind\":\"RESIDENT\",\"permissions\":[\"follow-up\"]",
        "\"kind\":\"CONTACT\",\"permissions\":[\"known\"]",
        "\"kind\":\"RESIDENT\",\"permissions\":[\"known\"],\"street\":\"Stille Laan\"",
        "\"kind\":\"RESIDENT\",\"permissions\":[\"known\"],\"household\":\"h-1\"",
        "\"kind\":\"RESIDENT\",\"permissions\":[\"known\"],\"ageBand\":\"65-79\"",
        "\"kind\":\"RESIDENT\",\"permissions\":[\"known\"],\"phone\":\"0186\"",
        "\"kind\":\"RESIDENT\",\"permissions\":[\"known\"],\"note\":\"ziek\"",
        "\"kind\":\"PROFESSIONAL\",\"street\":\"Stille Laan\""
      })
  void shouldNotLetACoordinatorRecordWhatTheyWouldNotSee(String fields) {
    String id = Village.newId();
    String body = "{\"id\":\"" + id + "\",\"name\":\"Ada\"," + fields + "}";

    assertThat(maria.post(village.path("/actors"), body).status()).isEqualTo(400);
    assertThat(maria.get("/v1/actors/" + id).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"PROFESSIONAL\"}",
        "{\"kind\":\"CLUB\"}",
        "{\"legalBasis\":\"public-source\"}",
        "{\"permissions\":[]}",
        "{\"street\":\"Kade\"}",
        "{\"phone\":null}",
        "{\"note\":\"ziek\"}",
        "{\"household\":null}"
      })
  void shouldNotLetACoordinatorUncoverAPersonByCallingThemSomethingElse(String change) {
    String path = village.actorPath(Village.RIA);
    Reply before = maria.get(path);

    Reply refused = maria.with("If-Match", before.header("ETag")).patch(path, change);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(maria.get(path).text()).isEqualTo(before.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RESIDENT", "PROFESSIONAL", "CONTACT"})
  void shouldNotMakeAPersonOfWhatIsNone(String kind) {
    Reply added = added("Eethuis", "\"phone\":\"0186\"");

    Reply refused =
        maria
            .with("If-Match", added.header("ETag"))
            .patch(
                added.header("Location"),
                "{\"kind\":\"" + kind + "\",\"permissions\":[\"known\"]}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errors("pointer")).contains("/kind");
  }

  @Test
  void shouldLeaveOfAKnownPersonWhatTheCoordinatorCannotSee() {
    String path = village.actorPath(Village.RIA);
    StoredActor before = store.findActor(village.id(Village.RIA)).orElseThrow();
    Details hidden = store.open(before).orElseThrow();

    Reply changed =
        maria.with("If-Match", maria.get(path).header("ETag")).patch(path, "{\"level\":0}");

    StoredActor after = store.findActor(village.id(Village.RIA)).orElseThrow();
    assertThat(changed.status()).isEqualTo(200);
    assertThat(after.facts().standing().level()).isZero();
    assertThat(after.facts().home()).isEqualTo(before.facts().home());
    assertThat(store.open(after).orElseThrow()).isEqualTo(hidden);
    assertThat(village.tie(Village.RIA, TieType.FRIEND_OF, Village.JOOP)).isNotNull();
  }

  private JsonNode drawn(String id) {
    for (JsonNode actor : maria.get(village.path("/web")).json().path("actors")) {
      if (actor.path("id").textValue().equals(id)) {
        return actor;
      }
    }
    throw new AssertionError(id + " is not drawn");
  }

  private Reply added(String name, String fields) {
    String body =
        "{\"id\":\"%s\",\"kind\":\"CLUB\",\"name\":\"%s\",%s}"
            .formatted(Village.newId(), name, fields);
    return maria.post(village.path("/actors"), body);
  }

  private static ObjectNode club(String name) {
    return object("{\"kind\":\"CLUB\"}").put("id", Village.newId()).put("name", name);
  }

  private static ObjectNode object(String json) {
    return (ObjectNode) Json.read(json.getBytes());
  }

  private static final String EVERYTHING =
      """
      {"kind": "CLUB", "name": "Fanfare Crescendo", "domains": ["arts", "clubs"],
       "sector": "community", "formality": [{"value": 2, "until": "2015"}, {"value": 4, "since": "2016-05"}],
       "level": 1, "homeArea": "GM0611", "street": "Kade", "ageBand": "12-80", "household": "h",
       "roles": [{"role": "driver", "since": "2014-02-28"}, {"role": "broker"}],
       "since": "1921", "until": "2030-01-01", "legalBasis": "agreement",
       "permissions": ["known", "introduce"], "openTo": "everyone", "capacity": 40, "members": 35,
       "schedule": "DTSTART:20240101T193000\\nRRULE:FREQ=WEEKLY", "targetGroup": ["jeugd"],
       "offers": ["instrumenten", "zaal"], "seeks": ["slagwerkers"], "contactPerson": "secretaris",
       "phone": "0186-123456", "email": "post@example.org", "website": "https://example.org",
       "note": "Eén regel.\\nNog een.", "source": ["000:L12", "001:L3"]}
      """;
}
