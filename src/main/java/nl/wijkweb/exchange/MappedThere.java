package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;

/**
 * What is in the web already that a mapped sheet may speak of: everything but people in their
 * private life. Found by id, by name, and by the ends of a tie.
 */
final class MappedThere {
  private final @Nullable AreaCode own;
  private final List<Area> areas;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<String, List<Actor>> byName = new HashMap<>();
  private final Map<List<String>, Tie> ties = new HashMap<>();

  MappedThere(Web web) {
    own = web.ownArea().map(Area::code).orElse(null);
    areas = web.areas();
    for (Actor actor : web.actors()) {
      if (!actor.kind().isPrivatePerson()) {
        byId.put(actor.id().value(), actor);
        byName
            .computeIfAbsent(SheetHeader.plain(actor.details().name()), name -> new ArrayList<>())
            .add(actor);
      }
    }
    for (Tie tie : web.ties()) {
      if (byId.containsKey(tie.from().value()) && byId.containsKey(tie.to().value())) {
        ties.putIfAbsent(pair(tie.from(), tie.type(), tie.to()), tie);
      }
    }
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /** All of a name, letters and digits compared. */
  List<Actor> named(String name) {
    return byName.getOrDefault(SheetHeader.plain(name), List.of());
  }

  /** The code of an area by its code or its name. */
  Optional<String> area(String text) {
    return areas.stream()
        .filter(area -> area.code().value().equals(text) || area.name().equalsIgnoreCase(text))
        .map(area -> area.code().value())
        .findFirst();
  }

  List<String> areas() {
    return areas.stream().map(area -> area.code().value()).toList();
  }

  /** The cells of an actor that is there. */
  String[] row(String id) {
    Actor actor = byId.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("nobody has this id");
    }
    Cells cells = new Cells(WebTables.ACTORS.file(), own);
    WebTables.ACTORS.write(actor, cells);
    return cells.row();
  }

  /** The cells of the first spell of a tie, in either direction where that says nothing. */
  Optional<String[]> tie(ActorId from, TieType type, ActorId to) {
    return Optional.ofNullable(ties.get(pair(from, type, to)))
        .map(
            tie -> {
              Cells cells = new Cells(WebTables.TIES.file(), own);
              WebTables.TIES.write(tie, cells);
              return cells.row();
            });
  }

  /** What makes two ties the same to a sheet. */
  static List<String> pair(ActorId from, TieType type, ActorId to) {
    boolean turned = !type.directional() && from.value().compareTo(to.value()) > 0;
    return turned
        ? List.of(to.value(), type.code(), from.value())
        : List.of(from.value(), type.code(), to.value());
  }
}
