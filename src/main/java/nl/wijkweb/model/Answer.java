package nl.wijkweb.model;

/** What kind of answer a question got; the answer's content is recorded as ties. */
public enum Answer implements Coded {
  SOME,
  NONE,
  DECLINED
}
