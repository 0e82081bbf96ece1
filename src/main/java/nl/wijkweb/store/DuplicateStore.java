package nl.wijkweb.store;

import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.MergedWeb;
import nl.wijkweb.model.Web;

/**
 * Who stands in a web twice, as far as somebody said so, and who does not. Each is a change that
 * can be undone like any other. Safe for use by several threads.
 */
public interface DuplicateStore {
  /** Those in a web of whom somebody said that they are not the same. */
  Set<ActorPair> listDifferent(AreaCode web);

  /**
   * Keeps that two are not the same; again changes nothing.
   *
   * @throws NotThere when one of them is not there, or they are of different webs
   */
  void sayDifferent(ActorId one, ActorId other, Change change);

  /**
   * Makes two actors one, in one change: the one that stays gets the ties, the involvement, the
   * contact log and the sources of the other, and whatever named the other names it. Ties that tell
   * the same become one, those between the two go. The same again changes nothing.
   *
   * @throws NotThere when one of them is not there, or they are of different webs
   * @throws StaleVersion when one has another version; carries the current state
   * @throws IdTaken when the change has the id of another
   * @throws IllegalArgumentException when one of them is a person in private, or one is a person
   *     and the other none
   * @throws UndoRefused when it would touch more rows than can be undone
   */
  StoredActor merge(ActorMerge merge, Change change);

  /** A web that comes from outside, folded as those in it were merged. */
  MergedWeb.Folded folded(Web given);
}
