package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An offer that goes to a need, or does not, and what is remembered of it. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarketIT {
  private static final String OFFER = "springkussen met pomp";
  private static final String NEED = "springkussen";

  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client maria;
  private String lender = "";
  private String school = "";

  MarketIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @BeforeEach
  void begin() {
    village = Village.in(store);
    maria = service.as(UserRole.COORDINATOR, village.code());
    lender = party(List.of(OFFER), List.of());
    school = party(List.of(), List.of(NEED));
  }

  @AfterAll
  void stop() {
    service.close();
  }

  private String party(List<String> offers, List<String> seeks) {
    String id = Village.newId();
    store.createActor(village.code(), Village.offering(id, offers, seeks), Village.CHANGE);
    return id;
  }

  private JsonNode market() {
    return maria.get(village.path("/market")).json();
  }

  private boolean isSuggested() {
    return StreamSupport.stream(market().path("pairings").spliterator(), false)
        .anyMatch(
            one ->
                one.path("offer").path("party").asText().equals(lender)
                    && one.path("need").path("party").asText().equals(school));
  }

  private ObjectNode answer(String answer) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("from", lender)
        .put("offer", OFFER)
        .put("to", school)
        .put("need", NEED)
        .put("answer", answer);
  }

  private Reply post(ObjectNode body) {
    return maria.post(village.path("/market"), body);
  }

  @Test
  void shouldBeOnTheListAndGoToNobodyElse() {
    assertThat(isSuggested()).isTrue();
    String other = party(List.of(), List.of(NEED));
    ObjectNode body = answer("planned").put("because", "Voor het zomerfeest.");

    Reply planned = post(body);

    assertThat(planned.status()).isEqualTo(201);
    assertThat(planned.json().path("type").asText()).isEqualTo("WORKS_WITH");
    assertThat(planned.json().path("from").asText()).isEqualTo(lender);
    assertThat(planned.json().path("source").toString())
        .contains("offer: " + OFFER, "need: " + NEED);
    assertThat(post(body).status()).isEqualTo(200);
    assertThat(isSuggested()).isFalse();
    assertThat(market().path("planned").findValuesAsText("note"))
        .containsExactly("Voor het zomerfeest.");
    assertThat(market().path("pairings").toString()).doesNotContain(lender).doesNotContain(other);
    assertThat(maria.get(village.path("/introductions")).json().path("planned").toString())
        .contains("Voor het zomerfeest.");
  }

  @Test
  void shouldNeverComeBackOnceDeclinedUnlessThatIsTakenBack() {
    ObjectNode body = answer("declined").put("because", "Te ver weg.");

    Reply declined = post(body);

    assertThat(declined.status()).isEqualTo(201);
    assertThat(isSuggested()).isFalse();
    assertThat(market().path("declined").findValuesAsText("note")).containsExactly("Te ver weg.");
    JsonNode web = maria.get(village.path("/web")).json();
    assertThat(web.path("ties").findValuesAsText("id")).doesNotContain(body.path("id").asText());

    Reply removed =
        maria
            .with("If-Match", declined.header("ETag"))
            .delete("/v1/ties/" + body.path("id").asText());
    assertThat(removed.status()).isEqualTo(204);
    assertThat(isSuggested()).isTrue();
  }

  @Test
  void shouldNotMakeAProposalOfWhatTwoDoTogetherAlready() {
    TieId known = new TieId(Village.newId());
    Tie works = Tie.of(new ActorId(school), TieType.WORKS_WITH, new ActorId(lender));
    store.createTie(village.code(), Village.withId(known, works), Village.CHANGE);

    Reply planned = post(answer("planned"));

    assertThat(planned.json().path("type").asText()).isEqualTo("SUPPORTS");
    assertThat(post(answer("planned")).json().path("type").asText()).isEqualTo("LENDS_TO");
    assertThat(post(answer("planned")).errors("code")).containsExactly("have-met");
  }

  @Test
  void shouldTakeOnlyWhatIsOfferedAndSoughtByPartiesInSight() {
    assertThat(post(answer("planned").put("offer", "iets anders")).errors("pointer"))
        .containsExactly("/offer");
    assertThat(post(answer("planned").put("to", lender)).status()).isEqualTo(400);
    Reply hidden = post(answer("planned").put("from", village.id(Village.JOOP).value()));
    Reply absent = post(answer("planned").put("from", Village.newId()));
    assertThat(hidden.errors("code")).isEqualTo(absent.errors("code"));
    assertThat(hidden.status()).isEqualTo(400);
    assertThat(service.as(UserRole.WIJKTEAM, village.code()).get(village.path("/market")).status())
        .isEqualTo(404);
  }
}
