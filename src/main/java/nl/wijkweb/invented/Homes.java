package nl.wijkweb.invented;

import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.TieType;

/** Streets with homes, and who lives in them: people alone, couples, families. */
final class Homes {
  private static final List<String> TREES =
      List.of(
          "Beuk",
          "Eik",
          "Esdoorn",
          "Iep",
          "Kastanje",
          "Linde",
          "Meidoorn",
          "Populier",
          "Vlier",
          "Wilg",
          "Merel",
          "Spreeuw",
          "Zwaluw",
          "Reiger",
          "Kievit");
  private static final List<String> ENDINGS =
      List.of("straat", "laan", "weg", "pad", "hof", "singel", "plein", "dijk");
  private static final List<String> GIVEN =
      List.of(
          "Aaltje", "Ahmed", "Anja", "Bart", "Carla", "Daan", "Emma", "Fatima", "Gerrit", "Hanneke",
          "Ismail", "Jan", "Karin", "Leo", "Marijke", "Noor", "Omar", "Piet", "Rosa", "Sem",
          "Truus", "Willem", "Yara", "Zeynep");
  private static final List<String> FAMILY =
      List.of(
          "Akkerman",
          "Bos",
          "de Boer",
          "Dekker",
          "van Dijk",
          "Evers",
          "Groen",
          "van den Heuvel",
          "Jansen",
          "Kaya",
          "Kuiper",
          "de Lange",
          "Mulder",
          "Peters",
          "Post",
          "Smit",
          "Timmer",
          "Visser",
          "de Vries",
          "Yilmaz");
  private static final List<String> ADULT_AGES = List.of("18-34", "35-49", "50-64", "65-79");
  private static final List<String> AGES_ALONE = List.of("18-34", "50-64", "65-79", "65-79", "80+");
  private static final List<String> PARENT_AGES = List.of("18-34", "35-49", "35-49", "50-64");

  private final Draft draft;
  private final Dice dice;
  private final int wanted;
  private int homes;

  Homes(Draft draft, int wanted) {
    this.draft = draft;
    this.dice = draft.dice;
    this.wanted = wanted;
  }

  /** Exactly as many residents as are wanted, street after street. */
  void settle() {
    for (int street = 0; draft.residents.size() < wanted; street++) {
      String name = street(street);
      int people = dice.heavyTailed(25, 400);
      int before = draft.residents.size();
      while (draft.residents.size() < wanted && draft.residents.size() - before < people) {
        home(name);
      }
    }
  }

  private static String street(int number) {
    int names = TREES.size() * ENDINGS.size();
    // The lengths of the two lists share no factor, so every pair comes before any comes again.
    String name = TREES.get(number % TREES.size()) + "en" + ENDINGS.get(number % ENDINGS.size());
    return number < names ? name : name + " " + (number / names + 1);
  }

  private void home(String street) {
    String household = "h" + ++homes;
    String family = dice.one(FAMILY);
    int adults = dice.chance(0.4) ? 1 : 2;
    int children = dice.chance(adults == 1 ? 0.15 : 0.45) ? dice.between(1, 3) : 0;
    boolean withdrawn = adults == 1 && children == 0 && dice.chance(0.15);
    String age = dice.one(children > 0 ? PARENT_AGES : adults == 1 ? AGES_ALONE : ADULT_AGES);
    List<ActorId> together = new ArrayList<>();
    for (int i = 0; i < adults + children && draft.residents.size() < wanted; i++) {
      ActorId id = new ActorId("r" + (draft.residents.size() + 1));
      draft.resident(
          new Resident(id, street, household, i < adults ? age : "0-17", withdrawn),
          dice.one(GIVEN) + " " + family);
      together.forEach(other -> draft.tie(other, TieType.FAMILY_OF, id, Frequency.DAILY));
      together.add(id);
    }
  }
}
