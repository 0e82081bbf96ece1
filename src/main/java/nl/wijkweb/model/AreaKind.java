package nl.wijkweb.model;

/** What an area is: an official division, or a village core that follows no official border. */
public enum AreaKind implements Coded {
  MUNICIPALITY,
  DISTRICT,
  NEIGHBOURHOOD,
  CORE
}
