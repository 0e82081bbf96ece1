package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.Recorded;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether a tie is still so, said in one answer by somebody who knows. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class ConfirmingIT {
  private static final String STILL_SO = "{\"answer\":\"still-so\"}";
  private static final String TODAY = "2026-03-01";
  private static final String OVER = "{\"answer\":\"over\"}";

  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client maria;

  ConfirmingIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store, new TestClock());
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @BeforeEach
  void settle() {
    village = Village.in(store);
    maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldListWhatNobodyConfirmedBetweenGroupsAndNeverOfPeople() {
    JsonNode told = maria.get(village.path("/unconfirmed-ties")).json();

    assertThat(told.path("of").intValue()).isEqualTo(1);
    assertThat(told.path("ties").findValuesAsText("type")).containsExactly("WORKS_WITH");
    assertThat(told.path("ties").findValuesAsText("fromName")).containsExactly("Koor De Éénstem");
    assertThat(told.toString()).doesNotContain("Ria", "Joop", "Wim", "zus");
  }

  @Test
  void shouldConfirmWithTheVersionThatStandsInTheListAndKeepWhy() {
    JsonNode tie = maria.get(village.path("/unconfirmed-ties")).json().at("/ties/0");
    String path = "/v1/ties/" + tie.path("id").textValue() + "/confirmation";
    Client with = maria.with("If-Match", "\"" + tie.path("version").textValue() + "\"");

    Reply confirmed = with.post(path, STILL_SO);

    assertThat(confirmed.status()).isEqualTo(200);
    assertThat(confirmed.json().path("lastConfirmed").textValue()).isEqualTo(TODAY);
    assertThat(confirmed.json().has("status")).isFalse();
    assertThat(maria.get(village.path("/unconfirmed-ties")).json().path("of").intValue()).isZero();
    assertThat(with.post(path, STILL_SO).status()).isEqualTo(412);
    List<Recorded<StoredTie>> history =
        store
            .history()
            .listHistory(village.tie(Village.CHOIR, TieType.WORKS_WITH, Village.HALL).id());
    assertThat(history.toString()).contains("asked again: still so");
  }

  @Test
  void shouldEndWhatIsOverAndSayWhenThereIsNothingToAsk() {
    String path = confirmation(Village.CHOIR, TieType.WORKS_WITH, Village.HALL);
    Client any = maria.with("If-Match", "*");

    Reply over = any.post(path, OVER);
    Reply again = any.post(path, STILL_SO);

    assertThat(over.json().path("status").textValue()).isEqualTo("ended");
    assertThat(over.json().path("until").textValue()).isEqualTo(TODAY);
    assertThat(again.errors("code")).containsExactly("tie-is-over");
  }

  @Test
  void shouldTellAllThatIsWrong() {
    String path = confirmation(Village.CHOIR, TieType.WORKS_WITH, Village.HALL);
    Client any = maria.with("If-Match", "*");
    any.patch(path.replace("/confirmation", ""), "{\"since\":\"2100\"}");

    assertThat(maria.post(path, STILL_SO).status()).isEqualTo(428);
    assertThat(any.post(path, "{}").errors("code")).containsExactly("field-needed");
    assertThat(any.post(path, "{\"answer\":\"perhaps\"}").status()).isEqualTo(400);
    assertThat(any.post(path, OVER).errors("code")).containsExactly("ends-before-begin");
    assertThat(maria.get(village.path("/unconfirmed-ties?limit=0")).status()).isEqualTo(400);
  }

  /** Joop's own ties are his to confirm, and those of who has his web open; nobody else's. */
  @Test
  void shouldLetResidentsConfirmTheirOwnTies() {
    String path = confirmation(Village.JOOP, TieType.MEMBER_OF, Village.CHOIR);
    Client joop = service.as(UserRole.RESIDENT, village.id(Village.JOOP), village.code());
    Client any = joop.with("If-Match", "*");

    assertThat(any.post(path, STILL_SO).status()).isEqualTo(200);
    assertThat(maria.with("If-Match", "*").post(path, STILL_SO).status()).isEqualTo(404);
    String others = confirmation(Village.CHOIR, TieType.WORKS_WITH, Village.HALL);
    assertThat(any.post(others, STILL_SO).status()).isEqualTo(404);
    assertThat(any.post("/v1/ties/" + UUID.randomUUID() + "/confirmation", STILL_SO).status())
        .isEqualTo(404);
    ActorId person = village.id(Village.JOOP);
    assertThat(store.listAudit(person, 5).toString()).contains("person-written");
  }

  private String confirmation(String from, TieType type, String to) {
    return village.tiePath(from, type, to) + "/confirmation";
  }
}
