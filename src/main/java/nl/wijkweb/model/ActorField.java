package nl.wijkweb.model;

/**
 * What may be said of an actor otherwise in one record than in another of the same: of each such
 * field one of the two stays when they are merged. Where something was found is kept of both; on
 * what ground a person is recorded and what they agreed to is never taken from another record.
 */
public enum ActorField implements Coded {
  KIND,
  NAME,
  DOMAINS,
  SECTOR,
  FORMALITY,
  LEVEL,
  HOME_AREA,
  STREET,
  AGE_BAND,
  HOUSEHOLD,
  ROLES,
  PERIOD,
  OPEN_TO,
  CAPACITY,
  MEMBERS,
  SCHEDULE,
  TARGET_GROUP,
  OFFERS,
  SEEKS,
  CONTACT_PERSON,
  PHONE,
  EMAIL,
  WEBSITE,
  NOTE,
  IDEA,
  MILESTONES,
  FURTHERS,
  HINDERS
}
