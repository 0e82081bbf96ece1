package nl.wijkweb.store;

import java.util.List;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Indicator;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.PopulationCell;

/**
 * Everything of one web as it was read in one pass: every spell, sealed parts sealed. Actor and tie
 * ids are the opaque ones, also in {@code involvement} and {@code asked}.
 *
 * @param version the web's version that was read
 * @param areas the first is the web's own
 * @param asked what people were asked, without the sealed words (obstacle, by whom)
 */
public record AreaWeb(
    long version,
    List<Area> areas,
    List<StoredActor> actors,
    List<StoredTie> ties,
    List<Involvement> involvement,
    List<Asked> asked,
    List<PopulationCell> population,
    List<Indicator> indicators) {
  public AreaWeb {
    areas = List.copyOf(areas);
    actors = List.copyOf(actors);
    ties = List.copyOf(ties);
    involvement = List.copyOf(involvement);
    asked = List.copyOf(asked);
    population = List.copyOf(population);
    indicators = List.copyOf(indicators);
  }

  /** The code of the web's own area, by which the web is known. */
  public AreaCode code() {
    return areas.get(0).code();
  }
}
