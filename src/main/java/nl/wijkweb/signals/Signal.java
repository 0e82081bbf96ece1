package nl.wijkweb.signals;

import nl.wijkweb.model.Coded;

/**
 * An occasion for a conversation (aanleiding). The order is that of the list in which they are
 * told; it is no rank. Lines are those of the sources.
 */
public enum Signal implements Coded {
  /** Noemt niemand. */
  NOBODY,
  /** Weinig mensen. */
  FEW,
  /** Alleen beroepskrachten. */
  PROFESSIONALS_ONLY,
  /** Alles hangt op één. */
  ONE_CARRIER,
  /** Alles via één plek (001 L338). */
  ONE_PLACE,
  /** Contacten vallen weg (004 L2313). */
  FADING,
  /** Niemand om mee te praten (004 L1121). */
  NO_CONFIDANT,
  /** Dierbaren ver weg (004 L703). */
  FAR_AWAY,
  /** Mantelzorger valt uit (004 L2652). */
  CARER_OUT,
  /** Zorgt er alleen voor. */
  CARER_ALONE,
  /** Wil wel, kan niet (004 L716). */
  WISH_BLOCKED,
  /** Veel partijen, geen regisseur (004 L2020). */
  CROWDED,
  /** Afgesproken, niet begonnen (004 L1970). */
  PROMISED,
  /** Afgesloten zonder bezoek (004 L1728). */
  CLOSED_UNSEEN
}
