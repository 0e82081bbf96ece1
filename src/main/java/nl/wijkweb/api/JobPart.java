package nl.wijkweb.api;

import nl.wijkweb.model.Coded;

/** With which part of its work a job is busy. */
enum JobPart implements Coded {
  /** Rows come from a file; how many there are is not known yet. */
  READING,
  /** Rows are compared with what is there. */
  PLANNING,
  /** What is new or changed is written, or what was asked is computed. */
  WRITING
}
