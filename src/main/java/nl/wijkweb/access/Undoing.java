package nl.wijkweb.access;

import nl.wijkweb.model.Actor;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.Undoer;
import org.jspecify.annotations.Nullable;

/** What a viewer may write and see of a change that they undo. */
public final class Undoing implements Undoer {
  private final Policy policy;
  private final Viewer viewer;
  private final Cut cut;
  private final @Nullable OpenPerson open;

  /**
   * @param cut the web cut to what they see
   * @param open whose web is open to them, if anybody's
   */
  public Undoing(Policy policy, Viewer viewer, Cut cut, @Nullable OpenPerson open) {
    this.policy = policy;
    this.viewer = viewer;
    this.cut = cut;
    this.open = open;
  }

  @Override
  public boolean mayWrite(Member actor) {
    return policy.mayWrite(viewer, actor);
  }

  @Override
  public boolean mayWrite(Tie tie, @Nullable Member from, @Nullable Member to) {
    if (from == null || to == null) {
      // Whether one could see it depends on who is gone, but for who has the other end open.
      return viewer.role() == UserRole.WIJKTEAM && Policy.isOfOpenPerson(tie, open);
    }
    return policy.mayWrite(viewer, tie, from, to, open);
  }

  @Override
  public Actor seen(Actor actor) {
    Sight sight = policy.sight(viewer, actor, open);
    return new Actor(
        actor.id(),
        actor.kind(),
        Redaction.facts(sight, actor.kind(), actor.facts()),
        Redaction.details(sight, actor.kind(), actor.details()));
  }

  @Override
  public Tie seen(Tie tie) {
    Sight sight = Policy.isOfOpenPerson(tie, open) ? Sight.WHOLE : Sight.WORK;
    return Redaction.tie(sight, tie, id -> cut.findActor(id).isPresent(), Everybody::isId);
  }
}
