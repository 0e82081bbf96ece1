package nl.wijkweb.disclosure;

import java.util.List;
import nl.wijkweb.insight.Load;

/**
 * How carrying is spread in a web, and where it may be too much.
 *
 * @param parties over organisations, groups, places and activities
 * @param people over residents
 * @param near organisations and groups near more than they can
 * @param hats what each person carries who agreed that the viewer knows; by id
 */
public record LoadFigures(
    Spread parties, Spread people, List<Load.Near> near, List<Load.Hats> hats) {
  public LoadFigures {
    near = List.copyOf(near);
    hats = List.copyOf(hats);
  }
}
