package nl.wijkweb.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;

/** A small web to tell stories with; every one has a code of its own. */
public final class Dorp {
  private final AreaCode code;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Involvement> involvement = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  private Dorp(AreaCode code) {
    this.code = code;
  }

  /** A village core that no other test knows. */
  public static Dorp aKern() {
    return new Dorp(new AreaCode("K-" + UUID.randomUUID()));
  }

  /** A village core with a code that is known. */
  public static Dorp at(AreaCode code) {
    return new Dorp(code);
  }

  /** The same village without anybody. */
  public Dorp emptied() {
    return new Dorp(code);
  }

  /** Its code. */
  public AreaCode code() {
    return code;
  }

  /** Somebody or something of whom only the name is known. */
  public Dorp with(ActorKind kind, String id, String name) {
    return with(new Actor(new ActorId(id), kind, ActorFacts.UNKNOWN, Details.named(name)));
  }

  /** Somebody or something. */
  public Dorp with(Actor actor) {
    actors.add(actor);
    return this;
  }

  /** So many people more, {@code p0}, {@code p1} …, each a friend of the one before. */
  public Dorp street(int people) {
    for (int i = 0; i < people; i++) {
      with(ActorKind.RESIDENT, "p" + i, "Bewoner " + i);
      if (i > 0) {
        tied("p" + (i - 1), TieType.FRIEND_OF, "p" + i);
      }
    }
    return this;
  }

  /** A tie of which only type and ends are known. */
  public Dorp tied(String from, TieType type, String to) {
    return tied(Tie.of(new ActorId(from), type, new ActorId(to)));
  }

  /** A tie. */
  public Dorp tied(Tie tie) {
    ties.add(tie);
    return this;
  }

  /** How far an actor has been involved since a date. */
  public Dorp involved(String actor, int level, String since) {
    Period period = new Period(PartialDate.parse(since), null);
    involvement.add(new Involvement(new ActorId(actor), null, level, period, null, List.of()));
    return this;
  }

  /** A question to somebody. */
  public Dorp asked(Asked one) {
    asked.add(one);
    return this;
  }

  /** The web as a folder holds it. */
  public Web web() {
    Area area = new Area(code, "Testdorp", AreaKind.CORE, null, null, null, List.of());
    return new Web(List.of(area), List.of(), actors, involvement, ties, asked, List.of());
  }
}
