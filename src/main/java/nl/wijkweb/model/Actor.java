package nl.wijkweb.model;

/** Somebody or something in the web, with its details open. */
public record Actor(ActorId id, ActorKind kind, ActorFacts facts, Details details)
    implements Member {
  public Actor {
    if (kind.isPerson() && !facts.standing().marks().isEmpty()) {
      throw new IllegalArgumentException("nobody says of a person how they stand");
    }
    if (kind.isPerson() && details.dossier() != null) {
      throw new IllegalArgumentException("nobody keeps a dossier of a person");
    }
  }

  /** The actor's name. */
  public String name() {
    return details.name();
  }
}
