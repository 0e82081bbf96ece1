package nl.wijkweb.webs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;

/**
 * A web as it stood on a day. Of everything with a begin or an end that stays which may have been
 * so on that day; what carries no date stays; what was asked or measured later goes. A tie stays
 * with both its ends only, and tells of no actor who was not there.
 */
public final class WebOnDay {
  private final LocalDate day;
  private final Set<ActorId> there;

  private WebOnDay(Web web, LocalDate day) {
    this.day = day;
    this.there =
        web.actors().stream()
            .filter(actor -> actor.facts().period().mayInclude(day))
            .map(Actor::id)
            .collect(Collectors.toSet());
  }

  /** The part of a web that may have been so on a day. Linear in the web. */
  public static Web of(Web web, LocalDate day) {
    return new WebOnDay(web, day).cut(web);
  }

  private Web cut(Web web) {
    return new Web(
        web.areas().stream().map(area -> area.marked(onDay(area.marks()))).toList(),
        web.population(),
        web.actors().stream().filter(actor -> there.contains(actor.id())).map(this::cut).toList(),
        web.involvement().stream()
            .filter(one -> there.contains(one.actor()) && one.period().mayInclude(day))
            .toList(),
        web.ties().stream().filter(this::isThere).map(this::cut).toList(),
        web.asked().stream()
            .filter(one -> there.contains(one.person()) && isNotLater(one.on()))
            .toList(),
        web.indicators().stream().filter(one -> isNotLater(one.on())).toList());
  }

  private boolean isThere(Tie tie) {
    return there.contains(tie.from())
        && there.contains(tie.to())
        && tie.course().period().mayInclude(day);
  }

  private boolean isNotLater(PartialDate date) {
    return !date.earliest().isAfter(day);
  }

  private Actor cut(Actor actor) {
    ActorFacts facts = actor.facts();
    Standing standing = facts.standing();
    return new Actor(
        actor.id(),
        actor.kind(),
        new ActorFacts(
            new Standing(
                standing.domains(),
                standing.sector(),
                onDay(standing.formality()),
                standing.level(),
                onDay(standing.marks())),
            facts.home(),
            onDay(facts.roles()),
            facts.period(),
            facts.basis(),
            facts.offering(),
            facts.source()),
        actor.details());
  }

  private <T> List<Spell<T>> onDay(List<Spell<T>> spells) {
    return spells.stream().filter(spell -> spell.period().mayInclude(day)).toList();
  }

  private Tie cut(Tie tie) {
    Course course = tie.course();
    Bond bond = tie.bond();
    ActorId arose = course.arose();
    return new Tie(
        tie.id(),
        tie.from(),
        tie.type(),
        tie.to(),
        new Course(
            course.status(),
            course.period(),
            course.endReason(),
            course.lastContact(),
            course.lastConfirmed(),
            course.stopsOn(),
            course.successor(),
            arose != null && there.contains(arose) ? arose : null),
        new Bond(
            bond.frequency(),
            bond.closeness(),
            bond.distance(),
            via(bond.via()),
            bond.strain(),
            bond.direction()),
        tie.help(),
        tie.terms(),
        tie.provenance(),
        tie.note());
  }

  private @Nullable String via(@Nullable String via) {
    return via == null || via.equals(Bond.ELSEWHERE) || there.contains(new ActorId(via))
        ? via
        : null;
  }
}
