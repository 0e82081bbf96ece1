package nl.wijkweb.invented;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.TieType;

/**
 * What people do together: clubs of which a few are large, groups around a table, churches, and the
 * places where they meet.
 */
final class Clubs {
  private static final List<String> CLUBS =
      List.of(
          "Voetbalclub",
          "Muziekvereniging",
          "Tennisclub",
          "Toneelgroep",
          "Wandelclub",
          "Zangkoor",
          "Gymvereniging",
          "Schaakclub",
          "Oranjevereniging",
          "Visclub");
  private static final List<String> GROUPS =
      List.of("Eettafel", "Koffieochtend", "Breigroep", "Buurttuin", "Taalcafé", "Klusgroep");
  private static final List<String> PLACES =
      List.of("Dorpshuis", "Buurthuis", "Sporthal", "Bibliotheek", "Kantine");

  private final Draft draft;
  private final Dice dice;
  private final List<ActorId> places = new ArrayList<>();
  private final Map<ActorKind, Integer> made = new EnumMap<>(ActorKind.class);

  Clubs(Draft draft) {
    this.draft = draft;
    this.dice = draft.dice;
  }

  /** The places that there are, for those who work here. */
  List<ActorId> places() {
    return List.copyOf(places);
  }

  void found() {
    int people = draft.residents.size();
    for (int i = 0; i <= people / 600; i++) {
      places.add(make(ActorKind.PLACE, dice.one(PLACES), "welfare", Sector.COMMUNITY));
    }
    for (int i = 0; i <= people / 80; i++) {
      ActorId club = make(ActorKind.CLUB, dice.one(CLUBS), "clubs", Sector.COMMUNITY);
      draft.join(club, TieType.MEMBER_OF, dice.heavyTailed(8, Math.max(8, people / 4)));
      draft.join(club, TieType.BOARD_MEMBER_OF, dice.between(2, 5));
    }
    for (int i = 0; i <= people / 150; i++) {
      ActorId group = make(ActorKind.INFORMAL_GROUP, dice.one(GROUPS), "welfare", Sector.COMMUNITY);
      draft.join(group, TieType.ATTENDS, dice.heavyTailed(4, 40));
      draft.join(group, TieType.RUNS, dice.between(1, 3));
    }
    for (int i = 0; i <= people / 1_500; i++) {
      ActorId church = make(ActorKind.CHURCH, "Kerk", "faith", Sector.COMMUNITY);
      draft.join(church, TieType.MEMBER_OF, people / 12);
      draft.join(church, TieType.VOLUNTEERS_AT, people / 100 + 1);
    }
  }

  private ActorId make(ActorKind kind, String name, String domain, Sector sector) {
    int number = made.merge(kind, 1, Integer::sum);
    String id = kind.code().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number;
    ActorId actor = draft.actor(kind, id, name + " " + number, domain, sector);
    if (!places.isEmpty() && kind != ActorKind.PLACE) {
      draft.tie(actor, TieType.MEETS_AT, dice.one(places), Frequency.WEEKLY);
    }
    return actor;
  }
}
