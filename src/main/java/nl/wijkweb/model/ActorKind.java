package nl.wijkweb.model;

/** The one primary kind of an actor. */
public enum ActorKind implements Coded {
  RESIDENT,
  PROFESSIONAL,
  CLUB,
  CHURCH,
  SHOP,
  ORGANISATION,
  INFORMAL_GROUP,
  PLACE,
  FACILITY,
  ACTIVITY,
  INITIATIVE,
  CONSULTATION,
  /** Somebody in one person's near circle, private to that person's web. */
  CONTACT;

  @Override
  public String code() {
    return name();
  }

  /** Whether actors of this kind are human beings, in whatever capacity. */
  public boolean isPerson() {
    return this == PROFESSIONAL || isPrivatePerson();
  }

  /** Whether actors of this kind are people in their private life, whom the policy protects. */
  public boolean isPrivatePerson() {
    return this == RESIDENT || this == CONTACT;
  }
}
