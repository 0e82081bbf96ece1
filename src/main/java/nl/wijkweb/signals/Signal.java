package nl.wijkweb.signals;

import java.util.Optional;
import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * An occasion for a conversation (aanleiding). The order is that of the list in which they are
 * told; it is no rank. Lines are those of the sources.
 */
public enum Signal implements Coded {
  /** Noemt niemand. */
  NOBODY(Answers.NEAR),
  /** Weinig mensen. */
  FEW(Answers.NEAR),
  /** Alleen beroepskrachten. */
  PROFESSIONALS_ONLY(Answers.NEAR),
  /** Alles hangt op één. */
  ONE_CARRIER(Answers.SUPPORT),
  /** Alles via één plek (001 L338). */
  ONE_PLACE(Answers.NEAR),
  /** Contacten vallen weg (004 L2313). */
  FADING(Answers.NEAR),
  /** Niemand om mee te praten (004 L1121). */
  NO_CONFIDANT(Answers.NEAR),
  /** Dierbaren ver weg (004 L703). */
  FAR_AWAY(Answers.NEAR),
  /** Mantelzorger valt uit (004 L2652). */
  CARER_OUT(Answers.SUPPORT),
  /** Zorgt er alleen voor. */
  CARER_ALONE(Answers.SUPPORT),
  /** Wil wel, kan niet (004 L716). */
  WISH_BLOCKED(Answers.WISHES),
  /** Veel partijen, geen regisseur (004 L2020). */
  CROWDED(null),
  /** Afgesproken, niet begonnen (004 L1970). */
  PROMISED(null),
  /** Afgesloten zonder bezoek (004 L1728). */
  CLOSED_UNSEEN(null);

  private final @Nullable String subject;

  Signal(@Nullable String subject) {
    this.subject = subject;
  }

  /**
   * On what the person must have been asked; who is content with it silences the signal.
   *
   * @return empty when it is for organisations to arrange
   */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }
}
