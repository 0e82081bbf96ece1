package nl.wijkweb.api;

import java.time.Period;

/**
 * How long what people told is kept, by what it is.
 *
 * @param worries a worry, from the day on which it was passed on
 * @param webs the web of a person, from when somebody last spoke with them or let it stay
 * @param contacts a line of the contact log of a person, from its day
 * @param conversations what was said in a conversation, from its day
 * @param nearCircle somebody in a near circle, from the day on which their last tie ended
 * @param visits that somebody opened a web, from when that was over
 * @param audit a line of the audit, from its day
 * @param invitations a list of whom a coordinator invites, from the day of what it is for
 */
public record Retention(
    Period worries,
    Period webs,
    Period contacts,
    Period conversations,
    Period nearCircle,
    Period visits,
    Period audit,
    Period invitations) {
  /** Unless the configuration says otherwise. */
  public static final Retention USUAL =
      new Retention(
          Period.ofMonths(3),
          Period.ofMonths(12),
          Period.ofMonths(12),
          Period.ofMonths(12),
          Period.ofMonths(12),
          Period.ofMonths(3),
          Period.ofMonths(60),
          Period.ofMonths(12));
}
