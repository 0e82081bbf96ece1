package nl.wijkweb.exchange;

import java.util.List;
import java.util.Map;
import nl.wijkweb.model.MergedWeb;
import nl.wijkweb.model.Web;

/**
 * A web as it was read, with the lines of its files on which its rows begin, in the order in which
 * the web has them.
 *
 * @param actorRows one for each actor
 * @param tieRows one for each tie
 * @param askedRows one for each thing that somebody was asked
 * @param told under which name each file of a web folder is known where this was read; a file that
 *     is not in it, under its own
 */
public record PlacedWeb(
    Web web,
    List<Integer> actorRows,
    List<Integer> tieRows,
    List<Integer> askedRows,
    Map<String, String> told) {
  public static final String ACTORS = WebTables.ACTORS.file().name();
  public static final String TIES = WebTables.TIES.file().name();
  public static final String ASKED = WebTables.ASKED.file().name();
  public static final String AREA = WebTables.AREA.file().name();

  public PlacedWeb {
    actorRows = List.copyOf(actorRows);
    tieRows = List.copyOf(tieRows);
    askedRows = List.copyOf(askedRows);
    told = Map.copyOf(told);
  }

  /** What came of this web when it was folded, each row on the line of what it comes from. */
  public PlacedWeb from(MergedWeb.Folded folded) {
    return new PlacedWeb(
        folded.web(),
        folded.actors().stream().map(actorRows::get).toList(),
        folded.ties().stream().map(tieRows::get).toList(),
        folded.asked().stream().map(askedRows::get).toList(),
        told);
  }

  /** Under which name a file of a web folder is known where this was read. */
  public String told(String file) {
    return told.getOrDefault(file, file);
  }
}
