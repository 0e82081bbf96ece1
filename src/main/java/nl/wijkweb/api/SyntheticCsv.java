package nl.wijkweb.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkweb.disclosure.SyntheticWeb;
import nl.wijkweb.model.ActorId;

/** An invented web as CSV: ids and kinds of our own making, in which nothing is to be quoted. */
final class SyntheticCsv {
  private SyntheticCsv() {}

  /** A row for each tie. */
  static byte[] ties(SyntheticWeb web) {
    List<ActorId> ids = SyntheticWeb.ids(web.order());
    StringBuilder csv = new StringBuilder("from,to\n");
    for (int tie = 0; tie < web.from().length; tie++) {
      csv.append(ids.get(web.from()[tie])).append(',').append(ids.get(web.to()[tie])).append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A row for each actor. */
  static byte[] actors(SyntheticWeb web) {
    List<ActorId> ids = SyntheticWeb.ids(web.order());
    StringBuilder csv = new StringBuilder("id,kind\n");
    for (int actor = 0; actor < web.order(); actor++) {
      csv.append(ids.get(actor)).append(',').append(web.kind(actor)).append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
