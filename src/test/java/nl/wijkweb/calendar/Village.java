package nl.wijkweb.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Contribution;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/** A web to look at its agenda. */
final class Village {
  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  void with(ActorKind kind, String id, @Nullable OpenTo openTo, @Nullable String schedule) {
    ActorFacts none = ActorFacts.UNKNOWN;
    Offering offering = new Offering(openTo, null, null, schedule, List.of(), List.of(), List.of());
    ActorFacts facts =
        new ActorFacts(
            none.standing(),
            none.home(),
            none.roles(),
            none.period(),
            none.basis(),
            offering,
            none.source());
    actors.add(new Actor(new ActorId(id), kind, facts, Details.named(id)));
  }

  void at(String what, String place) {
    tie(what, TieType.LOCATED_AT, place);
  }

  void tie(String from, TieType type, String to, Contribution... brings) {
    Tie bare = Tie.of(new ActorId(from), type, new ActorId(to));
    ties.add(
        new Tie(
            null,
            bare.from(),
            bare.type(),
            bare.to(),
            bare.course(),
            bare.bond(),
            bare.help(),
            new Terms(null, Set.of(brings)),
            bare.provenance(),
            null));
  }

  PartyWeb web(LocalDate day) {
    return new PartyWeb(actors, ties, day);
  }
}
