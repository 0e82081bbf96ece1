package nl.wijkweb.invented;

import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.TieType;

/** Who knows whom: family elsewhere in the village, neighbours, friends, friends of friends. */
final class Circles {
  private static final List<Frequency> OFTEN =
      List.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.WEEKLY, Frequency.MONTHLY);
  private static final List<Frequency> SELDOM =
      List.of(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.YEARLY, Frequency.RARELY);

  private final Draft draft;
  private final Dice dice;
  private final List<Resident> open;
  private final List<List<Integer>> friends = new ArrayList<>();

  Circles(Draft draft) {
    this.draft = draft;
    this.dice = draft.dice;
    this.open = draft.open();
  }

  void close() {
    open.forEach(one -> friends.add(new ArrayList<>()));
    for (int i = 1; i < open.size(); i++) {
      neighbour(open.get(i), open.get(i - 1));
    }
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).isAdult()) {
        tiesOf(i);
      }
    }
  }

  private void neighbour(Resident one, Resident before) {
    boolean nextDoor =
        one.street().equals(before.street()) && !one.household().equals(before.household());
    if (nextDoor && dice.chance(0.5)) {
      draft.tie(before.id(), TieType.NEIGHBOUR_OF, one.id(), dice.one(OFTEN));
    }
  }

  private void tiesOf(int own) {
    Resident one = open.get(own);
    for (int i = dice.heavyTailed(1, 30) - 1; i > 0; i--) {
      int friend = near(own);
      draft.tie(one.id(), TieType.FRIEND_OF, open.get(friend).id(), dice.one(OFTEN));
      friends.get(own).add(friend);
      friends.get(friend).add(own);
    }
    if (dice.chance(0.4)) {
      draft.tie(one.id(), TieType.KNOWS, dice.one(open).id(), dice.one(SELDOM));
    }
    if (dice.chance(0.2)) {
      draft.tie(one.id(), TieType.FAMILY_OF, dice.one(open).id(), dice.one(OFTEN));
    }
  }

  /** A friend of a friend, somebody around the corner, or anybody. */
  private int near(int own) {
    List<Integer> circle = friends.get(own);
    if (!circle.isEmpty() && dice.chance(0.4)) {
      return dice.one(friends.get(dice.one(circle)));
    }
    if (dice.chance(0.2)) {
      return dice.between(0, open.size() - 1);
    }
    return dice.between(Math.max(0, own - 12), Math.min(open.size() - 1, own + 12));
  }
}
