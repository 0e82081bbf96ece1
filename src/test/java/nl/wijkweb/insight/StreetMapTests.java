package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.insight.StreetMap.Spot;
import nl.wijkweb.insight.StreetMap.Street;
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
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreetMapTests {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  private void with(ActorKind kind, String id, @Nullable String street) {
    ActorFacts facts =
        new ActorFacts(
            Standing.UNKNOWN,
            new Home(null, street, null, null),
            List.of(),
            Period.UNKNOWN,
            Basis.UNKNOWN,
            Offering.UNKNOWN,
            List.of());
    actors.add(new Actor(new ActorId(id), kind, facts, Details.named(id)));
  }

  private void at(String who, TieType type, String place) {
    ties.add(Tie.of(new ActorId(who), type, new ActorId(place)));
  }

  private static Spot spot(String place, String... users) {
    return new Spot(new ActorId(place), List.of(users).stream().map(ActorId::new).toList());
  }

  @Test
  void shouldPutEachThingInItsStreetOrAtItsPlaceAndNobodyAnywhere() {
    with(ActorKind.PLACE, "hal", "Dorpsstraat");
    with(ActorKind.PLACE, "kelder", null);
    with(ActorKind.CLUB, "koor", null);
    with(ActorKind.CLUB, "fanfare", null);
    with(ActorKind.SHOP, "bakker", "Dorpsstraat");
    with(ActorKind.ACTIVITY, "soep", "Kerkpad");
    with(ActorKind.ORGANISATION, "stichting", null);
    with(ActorKind.RESIDENT, "joop", "Kerkpad");
    with(ActorKind.PROFESSIONAL, "karin", "Molenweg");
    at("koor", TieType.MEETS_AT, "hal");
    at("soep", TieType.LOCATED_AT, "hal");
    at("fanfare", TieType.MEETS_AT, "kelder");
    at("joop", TieType.MEETS_AT, "hal");
    at("karin", TieType.MEETS_AT, "kelder");

    StreetMap map = StreetMap.of(new PartyWeb(actors, ties, DAY), member -> true);

    Spot hall = spot("hal", "koor", "soep");
    Street shops = new Street("Dorpsstraat", List.of(hall), List.of(new ActorId("bakker")));
    assertThat(map.streets())
        .containsExactly(shops, new Street("Kerkpad", List.of(), List.of(new ActorId("soep"))));
    assertThat(map.spots()).containsExactly(spot("kelder", "fanfare"));
    assertThat(map.nowhere()).containsExactly(new ActorId("stichting"));
    StreetMap others =
        StreetMap.of(new PartyWeb(actors, ties, DAY), one -> !one.id().value().equals("soep"));
    assertThat(others.streets())
        .as("who belongs elsewhere shows at a place alone")
        .containsExactly(shops);
  }

  @Test
  void shouldBeEmptyWithoutAnything() {
    assertThat(StreetMap.of(new PartyWeb(List.of(), List.of(), DAY), one -> true))
        .isEqualTo(new StreetMap(List.of(), List.of(), List.of()));
  }

  /** Everything of a web that is no person stands somewhere, or is said to stand nowhere. */
  @ParameterizedTest
  @ValueSource(strings = {"numansdorp", "beltrum", "laak-noord", "voorbeeldwijk"})
  void shouldForgetNothingOfADemoWeb(String folder) {
    Web web = DemoFolder.read(folder);
    PartyWeb parties = new PartyWeb(web.actors(), web.ties(), LocalDate.of(2016, 6, 1));

    StreetMap map = StreetMap.of(parties, one -> true);

    Set<ActorId> shown = new TreeSet<>(map.nowhere());
    List<Spot> spots = new ArrayList<>(map.spots());
    map.streets().forEach(street -> shown.addAll(street.others()));
    map.streets().forEach(street -> spots.addAll(street.spots()));
    spots.forEach(spot -> shown.add(spot.place()));
    spots.forEach(spot -> shown.addAll(spot.users()));
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            parties.everyone().stream()
                .filter(one -> !one.kind().isPerson())
                .map(one -> one.id())
                .toList());
    assertThat(spots).isNotEmpty();
  }
}
