package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tie that one may see names nobody whom one may not see, in whatever field. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferencesIT {
  private final WebStore store;
  private final TestService service;
  private final Village village;
  private final String path;

  ReferencesIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    TieId id = new TieId(Village.newId());
    store.createTie(village.code(), tie(id), Village.CHANGE);
    this.path = "/v1/ties/" + id;
  }

  @AfterAll
  void stop() {
    service.close();
  }

  /** The church lends to the choir, because of Joop and his sister. */
  private Tie tie(TieId id) {
    String joop = village.id(Village.JOOP).value();
    String sister = village.id(Village.SISTER).value();
    return new Tie(
        id,
        village.id(Village.CHURCH),
        TieType.LENDS_TO,
        village.id(Village.CHOIR),
        new Course(null, Period.UNKNOWN, null, null, null, null, sister, village.id(Village.JOOP)),
        new Bond(null, null, null, joop, null, null),
        new Help(Set.of(Support.MONEY), joop, null),
        new Terms(BigDecimal.ONE, Set.of()),
        new Provenance(joop, List.of("000:L1")),
        null);
  }

  @ParameterizedTest
  @EnumSource(
      value = UserRole.class,
      names = {"COORDINATOR", "WIJKTEAM", "TEAM_LEADER", "RESEARCHER", "CONTACT_PERSON"})
  void shouldLeaveOutWhomOneMayNotSee(UserRole role) {
    Reply read = service.as(role, village.code()).get(path);

    assertThat(read.status()).isEqualTo(200);
    assertThat(read.json().path("source").get(0).textValue()).isEqualTo("000:L1");
    for (String field : List.of("via", "arose", "fallback", "successor", "saidBy")) {
      assertThat(read.json().has(field)).as(field).isFalse();
    }
  }

  @Test
  void shouldKeepThemWhenTheTieIsChanged() {
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    Reply changed =
        maria
            .with("If-Match", maria.get(path).header("ETag"))
            .patch(path, "{\"frequency\":\"weekly\"}");
    TieId id = new TieId(changed.json().path("id").textValue());

    Tie kept = store.open(store.findTie(id).orElseThrow()).orElseThrow();

    assertThat(changed.status()).isEqualTo(200);
    assertThat(kept.course().arose()).isEqualTo(village.id(Village.JOOP));
    assertThat(kept.bond().via()).isEqualTo(village.id(Village.JOOP).value());
    assertThat(kept.provenance().saidBy()).isEqualTo(village.id(Village.JOOP).value());
    assertThat(kept.help().fallback()).isEqualTo(village.id(Village.JOOP).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"everyone", "partners", "people", "support"})
  void shouldNameNobodyInPrivateInFigures(String projection) {
    List<ActorId> people =
        Stream.of(Village.RIA, Village.JOOP, Village.SISTER).map(village::id).toList();
    for (UserRole role : List.of(UserRole.COORDINATOR, UserRole.WIJKTEAM, UserRole.RESEARCHER)) {
      JsonNode figures = figures(service.as(role, village.code()), projection);
      for (ActorId person : people) {
        assertThat(figures.toString()).as("%s %s", role, person).doesNotContain(person.value());
      }
    }
    JsonNode own =
        figures(
            service.as(UserRole.RESIDENT, village.id(Village.JOOP), village.code()), projection);
    for (ActorId person : people) {
      assertThat(own.toString()).as("joop %s", person).doesNotContain(person.value());
    }
  }

  @Test
  void shouldNotCountPeopleIntoTheFiguresOfWhoMayNotSeeThem() {
    JsonNode seen = figures(service.as(UserRole.RESEARCHER, village.code()), "everyone");

    assertThat(seen.path("web").path("order").intValue()).isEqualTo(5);
    assertThat(seen.path("web").path("size").intValue()).isEqualTo(3);
  }

  private JsonNode figures(Client client, String projection) {
    Reply reply = client.get(village.path("/metrics?projection=" + projection));
    assertThat(reply.status()).isEqualTo(200);
    return reply.json();
  }
}
