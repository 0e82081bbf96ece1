package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In an emergency: who is called so is opened, nobody is listed, and every attempt is written. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmergencyIT {
  private static final String RIA = "Ria van Dorp";

  private final WebStore store;
  private final TestService service;
  private Village village;

  EmergencyIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
  }

  @BeforeEach
  void newVillage() {
    village = Village.in(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {RIA, "  ria   VAN dorp "})
  void shouldOpenWhoHasTheWholeName(String name) {
    Reply opened = open(name, null);

    assertThat(opened.status()).isEqualTo(201);
    String person = opened.json().path("person").textValue();
    assertThat(person).isEqualTo(village.id(Village.RIA).value());
    String token = opened.json().path("token").textValue();
    JsonNode web =
        wim().with(Views.VISIT, token).get("/v1/people/" + person + "/web").json().path("person");
    assertThat(web.path("name").textValue()).isEqualTo(RIA);
  }

  @Test
  void shouldTellTheResidentThatItWasAnEmergency() {
    open(RIA, null);

    Client self = service.as(UserRole.RESIDENT, village.id(Village.RIA), village.code());
    JsonNode line = self.get("/v1/audit-lines").json().path("lines").get(0);

    assertThat(line.path("action").textValue()).isEqualTo("emergency-visit-started");
    assertThat(line.path("purpose").textValue()).isEqualTo("emergency");
    assertThat(line.path("who").textValue()).isEqualTo(village.id(Village.WIM).value());
  }

  @Test
  void shouldTellOfAnOwnCaseThatItWasNoOthers() {
    open("Joop Stil", null);

    Client self = service.as(UserRole.RESIDENT, village.id(Village.JOOP), village.code());
    JsonNode line = self.get("/v1/audit-lines").json().path("lines").get(0);

    assertThat(line.path("action").textValue()).isEqualTo("visit-started");
    assertThat(line.path("purpose").textValue()).isEqualTo("emergency");
  }

  @Test
  void shouldAnswerAlikeOfNobodyAndOfWhoIsNotToBeFound() {
    namesake("Molenpad");
    Village other = Village.in(store);
    String nobody = open("Niemand Nergens", null).whole();

    assertThat(open("Ria", null).whole()).as("part of a name").isEqualTo(nobody);
    assertThat(open("zus", null).whole()).as("of a near circle").isEqualTo(nobody);
    assertThat(open("Wim Werker", null).whole()).as("a professional").isEqualTo(nobody);
    assertThat(open(RIA, null).whole()).as("two of that name").isEqualTo(nobody);
    assertThat(open("Joop Stil", "Molenpad").whole()).as("elsewhere").isEqualTo(nobody);
    Reply foreign = wim().post(other.path("/emergency-visits"), body("Joop Stil", null));
    assertThat(foreign.whole()).as("another area").isEqualTo(nobody);
  }

  @Test
  void shouldTellTwoOfOneNameApartByTheirStreet() {
    ActorId namesake = namesake("Molenpad");

    assertThat(open(RIA, " molenpad").json().path("person").textValue())
        .isEqualTo(namesake.value());
    assertThat(open(RIA, "Stille Laan").json().path("person").textValue())
        .isEqualTo(village.id(Village.RIA).value());
  }

  @Test
  void shouldWriteDownWhoSoughtAndFoundNobodyAndNotWhomTheySought() {
    Client overseer =
        service.as(new Viewer("overseer", UserRole.OVERSEER, AreaScope.EVERYWHERE, null));
    int before = sought(overseer).size();

    open("Niemand Nergens", null);
    wim().post(Village.in(store).path("/emergency-visits"), body(RIA, null));

    assertThat(sought(overseer)).hasSize(before + 2);
    JsonNode line = sought(overseer).get(0);
    assertThat(line.path("who").textValue()).isEqualTo(village.id(Village.WIM).value());
    assertThat(line.path("purpose").textValue()).isEqualTo("emergency");
    assertThat(line.toString()).doesNotContain("Niemand", "Ria");
  }

  @Test
  void shouldTellAllThatIsWrongAtOnce() {
    Reply wrong = wim().post(village.path("/emergency-visits?x=1"), "{\"street\":7,\"y\":1}");

    assertThat(wrong.errors("pointer")).containsExactlyInAnyOrder("x", "/name", "/street", "/y");
  }

  private List<JsonNode> sought(Client overseer) {
    List<JsonNode> lines = new ArrayList<>();
    for (JsonNode line : overseer.get("/v1/audit-lines?limit=1000").json().path("lines")) {
      if (line.path("action").textValue().equals("emergency-person-sought")) {
        lines.add(line);
      }
    }
    return lines;
  }

  private Reply open(String name, @Nullable String street) {
    return wim().post(village.path("/emergency-visits"), body(name, street));
  }

  private static ObjectNode body(String name, @Nullable String street) {
    return Json.MAPPER.createObjectNode().put("name", name).put("street", street);
  }

  private Client wim() {
    return service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
  }

  /** Another Ria, in another street. */
  private ActorId namesake(String street) {
    ActorId id = new ActorId(Village.newId());
    ActorFacts facts = ActorFacts.livingIn(street, new Basis(null, Set.of()));
    Actor actor = new Actor(id, ActorKind.RESIDENT, facts, Details.named(RIA));
    store.createActor(village.code(), actor, Village.CHANGE);
    return id;
  }
}
