package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On the demo webs, nothing that can be read tells of people whom the reader may not see. */
@ExtendWith(WarmStore.class)
@ResourceLock(WarmStore.STILL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class NobodyShowsIT {
  private final DemoWebs demo;
  private final TestService service;

  NobodyShowsIT(WebStore store) {
    demo = DemoWebs.in(store);
    service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldTellAResearcherOfNobody() {
    walk(service.as(UserRole.RESEARCHER, demo.codes()), 1, person -> false);
  }

  @ParameterizedTest
  @EnumSource(
      value = UserRole.class,
      names = {"TEAM_LEADER", "CONTACT_PERSON", "ADMINISTRATOR", "WIJKTEAM"})
  void shouldTellNobodyOfAnybodyWithoutGround(UserRole role) {
    walk(service.as(role, demo.codes()), 9, person -> false);
  }

  @Test
  void shouldTellTheCoordinatorOnlyOfWhoAgreedToBeKnown() {
    walk(service.as(UserRole.COORDINATOR, demo.codes()), 3, DemoWebs.Person::isKnown);
  }

  @Test
  void shouldTellAResidentOnlyOfThemselvesAndTheOtherEndsOfTheirTies() {
    for (DemoWebs.Person self : residents(2)) {
      List<ActorId> near = ends(self.id());
      Client client = service.as(UserRole.RESIDENT, self.id(), demo.codes());
      walk(client, 9, person -> person.equals(self) || near.contains(person.id()));
    }
  }

  private List<DemoWebs.Person> residents(int number) {
    return demo.residents(DemoWebs.VOORBEELDWIJK).stream()
        .filter(person -> ends(person.id()).size() > 4)
        .limit(number)
        .toList();
  }

  private List<ActorId> ends(ActorId person) {
    return demo.web(DemoWebs.VOORBEELDWIJK).ties().stream()
        .map(tie -> tie.tie())
        .filter(tie -> tie.from().equals(person) || tie.to().equals(person))
        .flatMap(tie -> Stream.of(tie.from(), tie.to()))
        .distinct()
        .toList();
  }

  private void walk(Client client, int step, Predicate<DemoWebs.Person> allowed) {
    Secrets secrets = Secrets.ofAllBut(demo.people(), allowed);
    Secrets onPaths =
        Secrets.ofAllBut(demo.people(), allowed.or(DemoWebs.Person::agreedToIntroduce));
    Set<ActorId> followed = demo.followed();
    Secrets ofOthers = Secrets.ofAllBut(demo.people(), person -> followed.contains(person.id()));
    List<String> told = new ArrayList<>();
    int[] replies = new int[1];
    Walk walk =
        new Walk(
            client,
            step == 1 ? Calls.number(1, 4) : Calls.number(step, 6 * step),
            (path, reply) -> {
              replies[0]++;
              assertThat(reply.status()).as(path).isIn(200, 404);
              // Who agreed to introduce others shows on a way; and who hands cases over sees whose
              // they
              // are, in this one place.
              (path.contains("/warm-paths?")
                      ? onPaths
                      : path.matches("/v1/areas/.+/cases") ? ofOthers : secrets)
                  .findIn(reply.headers().map() + "\n" + reply.text())
                  .ifPresent(secret -> told.add(path + " tells of " + secret));
            });
    walk.around();
    for (AreaCode code : demo.codes()) {
      walk.area(code).everythingIn(demo.web(code));
    }
    walk.searching(demo.residents(DemoWebs.VOORBEELDWIJK).stream().map(p -> p.name()).toList());
    assertThat(told.stream().limit(5).toList()).as("of %s", told.size()).isEmpty();
    assertThat(replies[0]).isGreaterThan(400);
  }
}
