package nl.wijkweb.insight;

import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;

/** Who is there to help. */
public final class Helpers {
  private Helpers() {}

  /**
   * Whether somebody is there to help whoever comes: a professional, or an organisation of level 1
   * or 2. An organisation of which the level is not known is not taken for one.
   */
  public static boolean includes(Member actor) {
    Integer level = actor.facts().standing().level();
    return actor.kind() == ActorKind.PROFESSIONAL
        || actor.kind() == ActorKind.ORGANISATION && level != null && level > 0;
  }
}
