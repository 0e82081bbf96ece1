package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Standing;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a suggestion to a tie or to never again, for every coordinator of the area. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntroductionIT {
  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client maria;
  private String band;
  private String youth;

  IntroductionIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
    this.band = "";
    this.youth = "";
  }

  @BeforeEach
  void begin() {
    village = Village.in(store);
    maria = service.as(UserRole.COORDINATOR, village.code());
    band = forTheYoung("Band");
    youth = forTheYoung("Jeugdwerk");
  }

  @AfterAll
  void stop() {
    service.close();
  }

  private String forTheYoung(String name) {
    ActorId id = new ActorId(Village.newId());
    ActorFacts facts =
        new ActorFacts(
            Standing.UNKNOWN,
            Home.UNKNOWN,
            List.of(),
            Period.UNKNOWN,
            Basis.UNKNOWN,
            new Offering(null, null, null, null, List.of("jeugd"), List.of(), List.of()),
            List.of());
    store.createActor(
        village.code(), new Actor(id, ActorKind.CLUB, facts, Details.named(name)), Village.CHANGE);
    return id.value();
  }

  private JsonNode listed() {
    return maria.get(village.path("/introductions")).json();
  }

  private boolean isSuggested() {
    return StreamSupport.stream(listed().path("introductions").spliterator(), false)
        .anyMatch(
            one ->
                List.of(one.path("one").textValue(), one.path("other").textValue())
                    .containsAll(List.of(band, youth)));
  }

  private ObjectNode answer(String answer) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("one", band)
        .put("other", youth)
        .put("answer", answer);
  }

  @Test
  void shouldBecomeAPlanAndThenAnAgreement() {
    assertThat(isSuggested()).isTrue();
    ObjectNode body = answer("planned").put("because", "Zij zoeken allebei jeugd.");

    Reply planned = maria.post(village.path("/introductions"), body);

    assertThat(planned.status()).isEqualTo(201);
    assertThat(isSuggested()).isFalse();
    assertThat(listed().path("planned").findValuesAsText("id")).contains(body.path("id").asText());
    assertThat(maria.post(village.path("/introductions"), body).status()).isEqualTo(200);
    Client other = service.as(UserRole.COORDINATOR, village.code());
    JsonNode tie = other.get("/v1/ties/" + body.path("id").asText()).json();
    assertThat(tie.path("status").textValue()).isEqualTo("proposed");
    assertThat(tie.path("note").textValue()).isEqualTo("Zij zoeken allebei jeugd.");

    Reply agreed =
        other
            .with("If-Match", planned.header("ETag"))
            .send(
                "PATCH",
                "/v1/ties/" + tie.path("id").asText(),
                "application/merge-patch+json",
                "{\"status\":\"agreed\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(agreed.status()).isEqualTo(200);
    assertThat(listed().path("planned").findValuesAsText("status")).contains("agreed");
    JsonNode web = maria.get(village.path("/web")).json();
    assertThat(web.path("ties").findValuesAsText("id")).contains(body.path("id").asText());
  }

  @Test
  void shouldNeverComeBackOnceDeclinedUnlessThatIsUndone() {
    ObjectNode body = answer("declined").put("because", "Zij willen niet.");

    assertThat(maria.post(village.path("/introductions"), body).status()).isEqualTo(201);

    assertThat(isSuggested()).isFalse();
    assertThat(listed().path("declined").findValuesAsText("note"))
        .containsExactly("Zij willen niet.");
    assertThat(listed().path("planned").findValuesAsText("id"))
        .doesNotContain(body.path("id").asText());
    JsonNode web = maria.get(village.path("/web")).json();
    assertThat(web.path("ties").findValuesAsText("id")).doesNotContain(body.path("id").asText());
    assertThat(maria.post(village.path("/introductions"), answer("planned")).errors("code"))
        .containsExactly("have-met");

    JsonNode change = maria.get(village.path("/changes?limit=1")).json().path("changes").get(0);
    assertThat(change.path("made").path("why").textValue()).isEqualTo("introduction: declined");
    Reply undone =
        maria.post(
            village.path("/changes/" + change.path("made").path("id").textValue() + "/undo"),
            "{\"id\":\"" + Village.newId() + "\"}");
    assertThat(undone.status()).isEqualTo(201);
    assertThat(isSuggested()).isTrue();
    assertThat(listed().path("declined")).isEmpty();
  }

  @Test
  void shouldSayAllThatIsWrongAtOnceAndKeepNothing() {
    Reply wrong =
        maria.post(
            village.path("/introductions"),
            "{\"id\":\"x\",\"one\":\"" + Village.newId() + "\",\"answer\":\"maybe\",\"x\":1}");

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer"))
        .containsExactlyInAnyOrder("/id", "/one", "/other", "/answer", "/x");
    assertThat(
            maria
                .post(
                    village.path("/introductions"),
                    answer("planned").put("other", village.id(Village.WIM).value()))
                .errors("code"))
        .containsExactly("no-party");
    assertThat(
            maria
                .post(village.path("/introductions"), answer("planned").put("other", band))
                .errors("code"))
        .containsExactly("tie-to-itself");
    assertThat(listed().path("planned")).isEmpty();
  }

  /** Somebody in private is no party, and whether they are there makes no difference. */
  @Test
  void shouldTellNothingOfWhoIsThereInPrivate() {
    ObjectNode joop = answer("planned").put("other", village.id(Village.JOOP).value());
    ObjectNode nobody = joop.deepCopy().put("other", Village.newId());

    Reply ofJoop = maria.post(village.path("/introductions"), joop);

    assertThat(ofJoop.errors("code")).containsExactly("actor-not-in-web");
    assertThat(maria.post(village.path("/introductions"), nobody).errors("code"))
        .isEqualTo(ofJoop.errors("code"));
    assertThat(
            maria
                .post(
                    village.path("/introductions"),
                    answer("planned").put("other", village.id(Village.RIA).value()))
                .errors("code"))
        .containsExactly("no-party");
    assertThat(listed().toString())
        .doesNotContain(village.id(Village.JOOP).value())
        .doesNotContain(village.id(Village.RIA).value());
  }
}
