package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.insight.KeyParties.As;
import nl.wijkweb.insight.KeyParties.Marked;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPartiesTests {
  private static KeyParties of(String name, String day) {
    Web web = DemoFolder.read(name);
    LocalDate on = LocalDate.parse(day);
    return KeyParties.of(web.actors(), new PartyWeb(web.actors(), web.ties(), on));
  }

  private static List<String> at(KeyParties found, As as) {
    return found.positions().stream()
        .filter(one -> one.as() == as)
        .map(one -> one.actor().value())
        .toList();
  }

  @Test
  void shouldFindNobodyInAnEmptyWeb() {
    PartyWeb nobody = new PartyWeb(List.of(), List.of(), LocalDate.of(2026, 1, 1));

    assertThat(KeyParties.of(List.of(), nobody)).isEqualTo(new KeyParties(List.of(), List.of()));
  }

  /**
   * In Numansdorp the care home and its organisation carry and connect (000 L58, L633); the
   * coordinator ties (L1102–L1106); one man of 75 carries the Tuesday group (L3331–L3339).
   */
  @Test
  void shouldFindTheCareHomeAndTheCoordinatorOfNumansdorp() {
    KeyParties found = of("numansdorp", "2017-10-05");

    assertThat(at(found, As.CARRIES)).contains("buitensluis", "alerimus");
    assertThat(at(found, As.CONNECTS)).contains("buitensluis");
    assertThat(found.marked())
        .filteredOn(one -> one.actor().equals(new ActorId("welzijnscoordinator")))
        .singleElement()
        .satisfies(one -> assertThat(one.roles()).containsExactly(Role.KEY_PERSON, Role.BROKER));
    assertThat(found.marked())
        .extracting(Marked::actor)
        .contains(new ActorId("trekker-dinsdaggroep"));
  }

  /** Who is marked by id and not by what they do; a resident only with permission; no ranks. */
  @ParameterizedTest
  @CsvSource({"numansdorp,2017-10-05", "voorbeeldwijk,2026-11-15"})
  void shouldRankNobodyAndNameOnlyWhoAgreed(String name, String day) {
    Web web = DemoFolder.read(name);
    KeyParties found = of(name, day);
    Set<ActorId> people =
        web.actors().stream()
            .filter(actor -> actor.kind().isPerson())
            .map(Actor::id)
            .collect(Collectors.toSet());
    Set<ActorId> agreed =
        web.actors().stream()
            .filter(actor -> actor.kind() == ActorKind.RESIDENT)
            .filter(actor -> actor.facts().basis().permissions().contains(Permission.KNOWN))
            .map(Actor::id)
            .collect(Collectors.toSet());

    assertThat(found.marked()).isNotEmpty().extracting(Marked::actor).isSorted();
    assertThat(found.positions()).isNotEmpty();
    assertThat(found.positions()).noneMatch(one -> people.contains(one.actor()));
    for (Marked one : found.marked()) {
      web.actors().stream()
          .filter(actor -> actor.id().equals(one.actor()))
          .filter(actor -> actor.kind().isPrivatePerson())
          .forEach(actor -> assertThat(agreed).contains(actor.id()));
    }
  }
}
