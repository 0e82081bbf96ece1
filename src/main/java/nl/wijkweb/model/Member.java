package nl.wijkweb.model;

/** Anything that stands in a web as an actor, whether its details are open or sealed. */
public interface Member {
  /** The actor's id. */
  ActorId id();

  /** The actor's one primary kind. */
  ActorKind kind();

  /** What is known of it beside its name and free words. */
  ActorFacts facts();
}
