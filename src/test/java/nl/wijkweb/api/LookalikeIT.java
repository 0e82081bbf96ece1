package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What may be there already under a name that is about to be added. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookalikeIT {
  private final TestService service;
  private final Village village;
  private final Client maria;

  LookalikeIT(WebStore store) {
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldFindWhatIsWrittenOtherwise() {
    JsonNode same = find("{\"name\":\"stichting koor eenstem\",\"kind\":\"CLUB\"}").json();
    JsonNode nearly = find("{\"name\":\"Dorpshall\",\"kind\":\"PLACE\"}").json();

    assertThat(same.path("matches").findValuesAsText("name")).containsExactly("Koor De Éénstem");
    assertThat(same.at("/matches/0/match").textValue()).isEqualTo("same");
    assertThat(same.at("/matches/0/id").textValue()).isEqualTo(village.id(Village.CHOIR).value());
    assertThat(nearly.at("/matches/0/match").textValue()).isEqualTo("spelling");
    assertThat(find("{\"name\":\"Dorpshall\",\"kind\":\"CLUB\"}").json().path("matches")).isEmpty();
  }

  /** Also not of who is known: to ask for a name is no way to find out who lives here. */
  @Test
  void shouldNeverTellOfPeople() {
    for (String name : new String[] {"Ria van Dorp", "Joop Stil", "Wim Werker", "zus"}) {
      assertThat(find("{\"name\":\"" + name + "\"}").json().path("matches")).as(name).isEmpty();
    }
  }

  @Test
  void shouldSayWhatIsWrong() {
    assertThat(find("{}").errors("code")).containsExactly("field-needed");
    assertThat(find("{\"name\":\"koor\",\"kind\":\"CHOIR\"}").status()).isEqualTo(400);
  }

  private Reply find(String body) {
    return maria.post(village.path("/lookalikes"), body);
  }
}
