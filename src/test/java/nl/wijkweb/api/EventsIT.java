package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who follows an area hears that something changed of what they see, whoever changed it. */
@ExtendWith(WarmStore.class)
@Tag("every")
class EventsIT {
  private static final String EVENTS = "/events";
  private static final String LAST = "Last-Event-ID";

  private final WebStore store;
  private final TestClock clock = new TestClock();
  private final TestService service;
  private final Village village;
  private final Client maria;

  EventsIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store, clock);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void shouldTellThatSomethingChangedAndNothingMore() {
    try (EventStream stream = maria.follow(village.path(EVENTS))) {
      String first = stream.next();
      addClub(service.as(UserRole.COORDINATOR, village.code()), village);
      String second = stream.next();

      assertThat(first)
          .matches("id: [0-9a-f]{32}\ndata: \\{\"area\":\"" + village.code() + "\"}\n");
      assertThat(second)
          .matches("id: [0-9a-f]{32}\ndata: \\{\"area\":\"" + village.code() + "\"}\n");
      assertThat(second).isNotEqualTo(first);
    }
  }

  @Test
  void shouldCatchUpAndNotTellWhatIsKnown() {
    String known = id(maria);
    try (EventStream caughtUp = maria.with(LAST, known).follow(village.path(EVENTS))) {
      addClub(maria, village);
      String next = caughtUp.nextId();
      assertThat(next).isNotEqualTo(known);
      try (EventStream behind = maria.with(LAST, known).follow(village.path(EVENTS))) {
        assertThat(behind.nextId()).isEqualTo(next);
      }
    }
  }

  @Test
  void shouldTellOfAnImportAndOfWhatTheStoreWasGivenElsewhere() {
    try (EventStream stream = maria.follow(village.path(EVENTS))) {
      String first = stream.nextId();
      Client operator = service.as(UserRole.OPERATOR, village.code());
      byte[] folder =
          operator
              .get(village.path("/folder?format=json"))
              .text()
              .replace("Dorpshal", "Grote hal")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8);
      assertThat(operator.send("POST", "/v1/imports", "application/json", folder).status())
          .isEqualTo(202);
      String imported = stream.nextId();
      assertThat(imported).isNotEqualTo(first);

      var hall = store.findActor(village.id(Village.HALL)).orElseThrow();
      store.removeActor(hall.id(), hall.version(), Village.CHANGE);
      assertThat(stream.nextId()).isNotIn(first, imported);
    }
  }

  @Test
  void shouldBeSilentAboutWhatOneMayNotSee() {
    Village other = Village.in(store);
    List<UserRole> roles =
        List.of(UserRole.COORDINATOR, UserRole.RESEARCHER, UserRole.RESIDENT, UserRole.WIJKTEAM);
    List<EventStream> streams = new ArrayList<>();
    for (UserRole role : roles) {
      EventStream stream =
          service.as(role, village.id(Village.RIA), village.code()).follow(village.path(EVENTS));
      stream.nextId();
      streams.add(stream);
    }
    Client neighbour = service.as(UserRole.COORDINATOR, other.code());
    try (EventStream elsewhere = neighbour.follow(other.path(EVENTS))) {
      elsewhere.nextId();
      writeInPrivate();
      // Whoever looks at the one area looks at the other too; twice, so that the first is done.
      addClub(neighbour, other);
      elsewhere.nextId();
      addClub(neighbour, other);
      elsewhere.nextId();
    }

    assertThat(streams).allMatch(EventStream::isSilent);
    streams.forEach(EventStream::close);
  }

  @Test
  void shouldTellOnlyWhomItConcerns() {
    String hall = village.actorPath(Village.HALL);
    Client researcher = service.as(UserRole.RESEARCHER, village.code());
    String before = id(researcher);
    String beforeForMaria = id(maria);

    assertThat(maria.with("If-Match", "*").patch(hall, "{\"note\":\"sleutel bij Ria\"}").status())
        .isEqualTo(200);

    assertThat(id(researcher)).isEqualTo(before);
    assertThat(id(maria)).isNotEqualTo(beforeForMaria);
  }

  @Test
  void shouldEndWithTheSession() {
    try (EventStream signedOut = maria.follow(village.path(EVENTS));
        EventStream forgotten =
            service.as(UserRole.COORDINATOR, village.code()).follow(village.path(EVENTS))) {
      signedOut.nextId();
      forgotten.nextId();
      assertThat(maria.send("POST", "/v1/sign-out", null, null).status()).isEqualTo(204);
      assertThat(signedOut.next()).isEqualTo(EventStream.END);

      // To have a window open is no use of a session.
      clock.pass(Duration.ofMinutes(31));
      assertThat(forgotten.next()).isEqualTo(EventStream.END);
    }
  }

  @Test
  void shouldEndWhenWhoFollowsIsErased() {
    ActorId ria = village.id(Village.RIA);
    Client resident = service.as(UserRole.RESIDENT, ria, village.code());
    try (EventStream stream = resident.follow(village.path(EVENTS))) {
      stream.nextId();
      service.sessions.endOf(ria);
      assertThat(stream.next()).isEqualTo(EventStream.END);
    }
  }

  @Test
  void shouldSendTheOldestOfTooManyWindowsAway() {
    List<EventStream> streams = new ArrayList<>();
    for (int i = 0; i <= Followers.MOST_OF_ONE; i++) {
      EventStream stream = maria.follow(village.path(EVENTS));
      stream.nextId();
      streams.add(stream);
    }
    assertThat(streams.get(0).next()).isEqualTo("event: elsewhere\ndata: {}\n");
    assertThat(streams.get(0).next()).isEqualTo(EventStream.END);
    assertThat(streams.subList(1, streams.size())).allMatch(EventStream::isSilent);
    streams.forEach(EventStream::close);
  }

  @Test
  void shouldForgetWhoWentAway() {
    EventStream gone = maria.follow(village.path(EVENTS));
    gone.nextId();
    assertThat(followers()).isOne();
    gone.close();

    try (EventStream witness = maria.follow(village.path(EVENTS))) {
      witness.nextId();
      // What is written to nobody is noticed the second time at the latest.
      for (int i = 0; i < 20 && followers() > 1; i++) {
        addClub(maria, village);
        witness.nextId();
      }
      assertThat(followers()).isOne();
    }
  }

  @Test
  void shouldNotHoldUpTheEndOfTheService() {
    TestService ending = TestService.over(store);
    EventStream stream =
        ending.as(UserRole.COORDINATOR, village.code()).follow(village.path(EVENTS));
    stream.nextId();
    long began = System.nanoTime();
    ending.close();

    assertThat(stream.next()).isEqualTo(EventStream.END);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
  }

  private double followers() {
    return service.meters.get("wijkweb.followers").gauge().value();
  }

  /** The id of the event with which a stream begins. */
  private String id(Client client) {
    try (EventStream stream = client.follow(village.path(EVENTS))) {
      return stream.nextId();
    }
  }

  private static void addClub(Client coordinator, Village village) {
    String club =
        "{\"id\":\"%s\",\"kind\":\"CLUB\",\"name\":\"Biljart\"}".formatted(Village.newId());
    assertThat(coordinator.post(village.path("/actors"), club).status()).isEqualTo(201);
  }

  /** A tie of Joop, by who has his web open. */
  private void writeInPrivate() {
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String visit = "{\"person\":\"" + village.id(Village.JOOP) + "\",\"purpose\":\"conversation\"}";
    Client visiting =
        wim.with(Views.VISIT, wim.post("/v1/visits", visit).json().path("token").textValue());
    String tie =
        "{\"id\":\"%s\",\"from\":\"%s\",\"type\":\"CLIENT_OF\",\"to\":\"%s\"}"
            .formatted(Village.newId(), village.id(Village.JOOP), village.id(Village.HALL));
    assertThat(visiting.post(village.path("/ties"), tie).status()).isEqualTo(201);
    String member = village.tiePath(Village.JOOP, TieType.MEMBER_OF, Village.CHOIR);
    assertThat(visiting.with("If-Match", "*").patch(member, "{\"closeness\":\"close\"}").status())
        .isEqualTo(200);
  }
}
