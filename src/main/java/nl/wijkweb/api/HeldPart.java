package nl.wijkweb.api;

import java.util.Arrays;
import java.util.List;
import nl.wijkweb.model.Coded;

/**
 * The parts of what is held on a person, each with what it is for, on what ground it is there, and
 * by which rule it goes. Whatever stands of a person in an answer stands in one of these parts.
 */
enum HeldPart implements Coded {
  NAME("know-who", Ground.OF_PERSON, Rule.WEB, "id", "area", "folderId", "kind", "name"),
  CONTACT_DETAILS(
      "reach", Ground.OF_PERSON, Rule.WEB, "contactPerson", "phone", "email", "website"),
  HOME(
      "live-near",
      Ground.OF_PERSON,
      Rule.WEB,
      "homeArea",
      "street",
      "ageBand",
      "household",
      "since",
      "until"),
  PLACE_IN_WEB(
      "place",
      Ground.OF_PERSON,
      Rule.WEB,
      "domains",
      "sector",
      "formality",
      "level",
      "roles",
      "involvement"),
  NOTE("remember", Ground.OF_PERSON, Rule.WEB, "note"),
  TALENTS(
      "match",
      Ground.OF_PERSON,
      Rule.WEB,
      "offers",
      "seeks",
      "openTo",
      "capacity",
      "members",
      "schedule",
      "targetGroup"),
  AGREED("keep-to", Ground.ACCOUNT, Rule.WEB, "legalBasis", "permissions"),
  SOURCE("trace", Ground.ACCOUNT, Rule.WEB, "source"),
  TIES("see-who", Ground.OF_PERSON, Rule.WEB),
  ASKED("see-asked", Ground.OF_PERSON, Rule.WEB),
  CONVERSATIONS("remember", Ground.OF_PERSON, Rule.CONVERSATIONS),
  CONTACT_LOG("remember", Ground.OF_PERSON, Rule.CONTACTS),
  CASES("follow", Ground.PUBLIC_TASK, Rule.WEB),
  WORRIES("help", Ground.PUBLIC_TASK, Rule.WORRIES),
  VISITS("account", Ground.ACCOUNT, Rule.VISITS),
  LOOKED("account", Ground.ACCOUNT, Rule.AUDIT),
  CHANGES("account", Ground.ACCOUNT, Rule.WEB),
  NAMED_ELSEWHERE("see-who", Ground.OF_PERSON, Rule.OTHERS);

  /** On what ground a part is held. */
  enum Ground implements Coded {
    /** The ground that is recorded of the person themselves; unknown when none is. */
    OF_PERSON,
    PUBLIC_TASK,
    /** To be able to account for what is done with the rest (AVG art. 5, second paragraph). */
    ACCOUNT
  }

  /** By which rule a part goes. */
  enum Rule implements Coded {
    WEB,
    CONVERSATIONS,
    CONTACTS,
    WORRIES,
    VISITS,
    AUDIT,
    /** With the web of somebody else. */
    OTHERS
  }

  private final String purpose;
  private final Ground ground;
  private final Rule rule;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
  private final List<String> fields;

  HeldPart(String purpose, Ground ground, Rule rule, String... fields) {
    this.purpose = purpose;
    this.ground = ground;
    this.rule = rule;
    this.fields = List.of(fields);
  }

  /** What it is for, as a code. */
  String purpose() {
    return purpose;
  }

  Ground ground() {
    return ground;
  }

  Rule rule() {
    return rule;
  }

  /** The names of all fields of a person. */
  static List<String> fieldsOfPerson() {
    return Arrays.stream(values()).flatMap(part -> part.fields.stream()).toList();
  }

  /** Which fields of the person it is; none when it is a list of its own. */
  List<String> fields() {
    return fields;
  }
}
