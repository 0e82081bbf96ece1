package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.metrics.Bands;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The figures of an area: their meaning, their bands, their border, what is unknown, as a table.
 */
@BesideOthers
@ExtendWith(WarmStore.class)
@ResourceLock(WarmStore.STILL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresIT {
  private final WebStore store;
  private final TestService service;

  FiguresIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldTellWhatEveryFigureOfAnAreaMeans() {
    Village village = Village.in(store);
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    JsonNode catalogue =
        service.as(UserRole.ADMINISTRATOR, village.code()).get("/v1/metrics").json();

    List<String> told = catalogue.path("metrics").findValuesAsText("key");
    JsonNode figures = maria.get(village.path("/metrics?directed=true&weighted=true")).json();
    figures.path("web").fieldNames().forEachRemaining(key -> assertThat(told).contains(key));
    figures
        .path("actors")
        .path(0)
        .fieldNames()
        .forEachRemaining(key -> assertThat(key).isIn(withId(told)));
  }

  @Test
  void shouldComputeBandsAsAJobAndKeepThem() {
    Village village = Village.in(store);
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    String bands = village.path("/bands?projection=everyone");
    assertThat(maria.get(bands).json().path("state").textValue()).isEqualTo("absent");

    Reply started = maria.send("POST", bands, null, null);

    assertThat(started.status()).isEqualTo(202);
    assertThat(started.json().path("kind").textValue()).isEqualTo("bands");
    String job = started.header("Location");
    assertThat(maria.get(job + "/events").text()).contains("\"state\":\"done\"");
    assertThat(maria.get(job).json().path("result").path("samples").intValue())
        .isEqualTo(Bands.SAMPLES);
    JsonNode done = maria.get(bands).json();
    assertThat(done.path("state").textValue()).isEqualTo("done");
    assertThat(done.path("bands").path("components").path("median").isNumber()).isTrue();
    assertThat(done.path("without").path("density").textValue()).isEqualTo("fixed");
    assertThat(done.has("smallWorld")).isTrue();
    Reply again = maria.send("POST", bands, null, null);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(maria.get(bands).body());
  }

  @Tag("every")
  @Test
  void shouldKeepBandsForOneRoleAndOneQuestion() {
    Village village = Village.in(store);
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    finish(maria, village.path("/bands"));

    for (String other : List.of("?border=closed", "?projection=partners", "?asOf=2016-01-01")) {
      assertThat(state(maria, village.path("/bands" + other))).as(other).isEqualTo("absent");
    }
    Client researcher = service.as(UserRole.RESEARCHER, village.code());
    assertThat(state(researcher, village.path("/bands"))).isEqualTo("absent");
    assertThat(state(maria, village.path("/bands"))).isEqualTo("done");
  }

  /** That something came which one may not see must not show from bands that went. */
  @Test
  @Tag("every")
  void shouldKeepBandsUntilWhatOneSeesChanges() {
    Village village = Village.in(store);
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    finish(maria, village.path("/bands"));
    Reply before = maria.get(village.path("/bands"));

    add(village, ActorKind.RESIDENT, "Nieuwe Buur");
    assertThat(maria.get(village.path("/bands")).whole()).isEqualTo(before.whole());

    add(village, ActorKind.CLUB, "Biljartclub");
    assertThat(state(maria, village.path("/bands"))).isEqualTo("absent");
  }

  @Test
  void shouldStopAJobOfOnesOwn() {
    Village village = Village.in(store);
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    String job = wim.send("POST", village.path("/bands"), null, null).header("Location");

    assertThat(maria.get(job).status()).isEqualTo(404);
    assertThat(maria.delete(job).status()).isEqualTo(404);
    assertThat(wim.delete(job).status()).isEqualTo(204);
    assertThat(wim.get(job + "/events").text()).containsAnyOf("cancelled", "done");
  }

  @Test
  @Tag("every")
  void shouldSayHowItCutAtTheBorder() {
    Village village = Village.in(store);
    Client maria = service.as(UserRole.COORDINATOR, village.code());

    assertThat(border(maria, village, "")).isEqualTo("halo");
    assertThat(border(maria, village, "?border=halo")).isEqualTo("halo");
    assertThat(border(maria, village, "?border=closed")).isEqualTo("closed");
    Reply wrong = maria.get(village.path("/metrics?border=open"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("halo, closed");
  }

  @Test
  void shouldBoundWhatNobodyRecorded() {
    Village village = Village.in(store);
    JsonNode known =
        service
            .as(UserRole.COORDINATOR, village.code())
            .get(village.path("/metrics"))
            .json()
            .path("unknown");
    JsonNode unseen =
        service
            .as(UserRole.CONTACT_PERSON, village.id(Village.CHOIR), village.code())
            .get(village.path("/metrics"))
            .json()
            .path("unknown");

    assertThat(known.path("residents").intValue()).as("Ria").isEqualTo(1);
    assertThat(known.path("neverAsked").path("text").textValue())
        .as("Ria is among them, so that the coordinator may not learn how few the others are")
        .isEqualTo("…");
    assertThat(known.path("any").path("components").path("lowest").intValue()).isEqualTo(1);
    assertThat(known.path("one").path("components").path("lowest").intValue())
        .isEqualTo(known.path("one").path("components").path("highest").intValue() - 1);
    assertThat(unseen.path("residents").intValue()).isZero();
    assertThat(unseen.has("neverAsked")).isFalse();
    assertThat(unseen.path("any").path("density").path("lowest"))
        .isEqualTo(unseen.path("any").path("density").path("highest"));
  }

  @Test
  void shouldWriteTablesThatASpreadsheetCannotRun() {
    Village village = Village.in(store);
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    add(village, ActorKind.CLUB, "=HYPERLINK(\"http://x\")");

    Reply actors = maria.get(village.path("/metrics?format=csv&table=actors"));
    Reply web = maria.with("Accept", "text/csv").get(village.path("/metrics"));

    assertThat(actors.header("Content-Type")).startsWith("text/csv");
    assertThat(actors.text().lines().findFirst().orElseThrow()).startsWith("id,kind,name,degree,");
    assertThat(actors.text()).contains("\"'=HYPERLINK(\"\"http://x\"\")\"").doesNotContain("Ria");
    assertThat(web.text().lines().map(line -> line.split(",", 3)[0]))
        .startsWith("key", "order", "size", "density");
    assertThat(web.text()).contains("density,dichtheid,density,");
    assertThat(maria.with("Accept", "text/csv").get(village.path("/metrics?format=json")).json())
        .isEqualTo(maria.get(village.path("/metrics")).json());
  }

  private static List<String> withId(List<String> keys) {
    return Stream.concat(Stream.of("id"), keys.stream()).toList();
  }

  private static void finish(Client client, String bands) {
    String job = client.send("POST", bands, null, null).header("Location");
    assertThat(client.get(job + "/events").text()).contains("\"state\":\"done\"");
  }

  private static String state(Client client, String bands) {
    return client.get(bands).json().path("state").textValue();
  }

  private static String border(Client client, Village village, String query) {
    JsonNode figures = client.get(village.path("/metrics" + query)).json();
    return figures.path("projection").path("border").textValue();
  }

  private void add(Village village, ActorKind kind, String name) {
    store.createActor(
        village.code(),
        new Actor(new ActorId(Village.newId()), kind, ActorFacts.UNKNOWN, Details.named(name)),
        Village.CHANGE);
  }
}
