package nl.wijkweb.exchange;

/** Is told now and then how many rows were read, and may stop the reading by throwing. */
public interface RowWatch {
  /** Nobody watches. */
  RowWatch NONE = rows -> {};

  /** So many rows go by between two calls. */
  int EVERY = 500;

  void at(long rows);
}
