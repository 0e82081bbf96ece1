package nl.wijkweb.exchange;

import java.util.List;
import nl.wijkweb.model.Web;

/**
 * A web as it was read, with the lines of its files on which its rows begin, in the order in which
 * the web has them.
 *
 * @param actorRows one for each actor
 * @param tieRows one for each tie
 * @param askedRows one for each thing that somebody was asked
 */
public record PlacedWeb(
    Web web, List<Integer> actorRows, List<Integer> tieRows, List<Integer> askedRows) {
  public static final String ACTORS = WebTables.ACTORS.file().name();
  public static final String TIES = WebTables.TIES.file().name();
  public static final String ASKED = WebTables.ASKED.file().name();
  public static final String AREA = WebTables.AREA.file().name();

  public PlacedWeb {
    actorRows = List.copyOf(actorRows);
    tieRows = List.copyOf(tieRows);
    askedRows = List.copyOf(askedRows);
  }
}
