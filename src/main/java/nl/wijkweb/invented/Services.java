package nl.wijkweb.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.TieType;

/** Those who work here: town hall, welfare, care, schools, shops, and whom they help. */
final class Services {
  private record Kind(String name, String domain, Sector sector, int residentsEach) {}

  private static final Kind TOWN_HALL =
      new Kind("Gemeente", "municipality", Sector.GOVERNMENT, 1_000_000_000);
  private static final List<Kind> KINDS =
      List.of(
          new Kind("Welzijn", "welfare", Sector.COMMUNITY, 8_000),
          new Kind("Woningcorporatie", "housing", Sector.MARKET, 9_000),
          new Kind("Huisartsen", "primary-care", Sector.MARKET, 2_500),
          new Kind("Thuiszorg", "primary-care", Sector.MARKET, 4_000),
          new Kind("Basisschool", "education", Sector.GOVERNMENT, 1_500),
          new Kind("Verzorgingshuis", "secondary-care", Sector.MARKET, 6_000));

  private final Draft draft;
  private final Dice dice;
  private final List<ActorId> places;
  private final List<ActorId> helpers = new ArrayList<>();
  private final List<ActorId> organisations = new ArrayList<>();

  Services(Draft draft, List<ActorId> places) {
    this.draft = draft;
    this.dice = draft.dice;
    this.places = places;
  }

  void open() {
    ActorId townHall = organisation(TOWN_HALL, 1);
    for (Kind kind : KINDS) {
      for (int i = 0; i <= draft.residents.size() / kind.residentsEach(); i++) {
        ActorId one = organisation(kind, i + 1);
        draft.tie(townHall, TieType.FUNDS, one, null);
        activities(one, i);
      }
    }
    partners();
    shops();
    draft.residents.forEach(this::helped);
  }

  private ActorId organisation(Kind kind, int number) {
    String id = kind.name().toLowerCase(Locale.ROOT) + "-" + number;
    ActorId one =
        draft.actor(
            ActorKind.ORGANISATION, id, kind.name() + " " + number, kind.domain(), kind.sector());
    organisations.add(one);
    for (int i = 1; i <= dice.between(1, 4); i++) {
      ActorId worker =
          draft.actor(
              ActorKind.PROFESSIONAL,
              id + "-w" + i,
              "Medewerker " + i + " van " + kind.name() + " " + number,
              kind.domain(),
              kind.sector());
      draft.tie(worker, TieType.WORKS_FOR, one, null);
      helpers.add(worker);
    }
    return one;
  }

  private void activities(ActorId one, int number) {
    if (!dice.chance(0.5)) {
      return;
    }
    ActorId activity =
        draft.actor(
            ActorKind.ACTIVITY,
            "activity-" + one.value(),
            "Inloop " + (number + 1) + " van " + one.value(),
            "welfare",
            Sector.COMMUNITY);
    draft.tie(one, TieType.ORGANISES, activity, null);
    draft.tie(activity, TieType.LOCATED_AT, dice.one(places), Frequency.WEEKLY);
    draft.join(activity, TieType.ATTENDS, dice.heavyTailed(4, 60));
  }

  private void partners() {
    for (ActorId one : organisations) {
      for (int i = dice.heavyTailed(1, 8); i > 0; i--) {
        TieType type = dice.chance(0.7) ? TieType.WORKS_WITH : TieType.REFERS_TO;
        draft.tie(one, type, dice.one(organisations), dice.one(List.of(Frequency.values())));
      }
    }
  }

  private void shops() {
    for (int i = 1; i <= draft.residents.size() / 250 + 1; i++) {
      ActorId shop =
          draft.actor(ActorKind.SHOP, "shop-" + i, "Winkel " + i, "commerce", Sector.MARKET);
      draft.join(shop, TieType.CUSTOMER_OF, dice.heavyTailed(5, 80));
    }
  }

  /** Help comes more to those who are old; hardly to those whom nobody knows. */
  private void helped(Resident one) {
    double need = one.withdrawn() ? 0.1 : one.isOld() ? 0.3 : 0.05;
    if (one.isAdult() && dice.chance(need)) {
      draft.tie(one.id(), TieType.CLIENT_OF, dice.one(helpers), Frequency.WEEKLY);
    }
  }
}
