package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Spell;

/** How much each actor in sight is involved in the web that is looked at. */
final class Involved {
  private Involved() {}

  /** The involvement of each actor in this web on a day; of several the one that began last. */
  static Map<ActorId, Involvement> on(View view, LocalDate day) {
    Map<ActorId, List<Spell<Involvement>>> spells = new HashMap<>();
    AreaCode own = view.snapshot().area().area().code();
    for (Involvement one : view.cut().involvement()) {
      if (one.area() == null || one.area().equals(own)) {
        spells
            .computeIfAbsent(one.actor(), actor -> new ArrayList<>())
            .add(new Spell<>(one, one.period()));
      }
    }
    Map<ActorId, Involvement> onDay = new HashMap<>();
    spells.forEach(
        (actor, all) -> Spell.on(all, day).ifPresent(involvement -> onDay.put(actor, involvement)));
    return onDay;
  }
}
