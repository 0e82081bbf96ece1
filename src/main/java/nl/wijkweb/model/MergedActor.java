package nl.wijkweb.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One actor of two records of it: whatever is chosen comes from the one that goes, and so does what
 * the one that stays does not tell.
 */
public final class MergedActor {
  private final Actor kept;
  private final Actor gone;
  private final Set<ActorField> taken;

  private MergedActor(Actor kept, Actor gone, Set<ActorField> taken) {
    this.kept = kept;
    this.gone = gone;
    this.taken = taken;
  }

  /**
   * The actor under the id of the one that stays.
   *
   * @param taken what comes from the one that goes though the other tells it too; what neither
   *     tells stays unknown
   */
  public static Actor of(Actor kept, Actor gone, Set<ActorField> taken) {
    return new MergedActor(kept, gone, taken).merged();
  }

  /** Adds to what is known of one what is known of the other under no key of theirs. */
  public static <T> List<T> united(List<T> kept, List<T> more, Function<T, String> key) {
    Set<String> known = kept.stream().map(key).collect(Collectors.toUnmodifiableSet());
    return Stream.concat(
            kept.stream(), more.stream().filter(one -> !known.contains(key.apply(one))))
        .toList();
  }

  private Actor merged() {
    return new Actor(kept.id(), or(ActorField.KIND, Actor::kind), facts(), details());
  }

  private ActorFacts facts() {
    return new ActorFacts(
        new Standing(
            all(ActorField.DOMAINS, one -> standing(one).domains()),
            pick(ActorField.SECTOR, one -> standing(one).sector()),
            all(ActorField.FORMALITY, one -> standing(one).formality()),
            pick(ActorField.LEVEL, one -> standing(one).level()),
            marks()),
        new Home(
            pick(ActorField.HOME_AREA, one -> one.facts().home().area()),
            pick(ActorField.STREET, one -> one.facts().home().street()),
            pick(ActorField.AGE_BAND, one -> one.facts().home().ageBand()),
            pick(ActorField.HOUSEHOLD, one -> one.facts().home().household())),
        all(ActorField.ROLES, one -> one.facts().roles()),
        period(),
        kept.facts().basis(),
        new Offering(
            pick(ActorField.OPEN_TO, one -> offering(one).openTo()),
            pick(ActorField.CAPACITY, one -> offering(one).capacity()),
            pick(ActorField.MEMBERS, one -> offering(one).members()),
            pick(ActorField.SCHEDULE, one -> offering(one).schedule()),
            all(ActorField.TARGET_GROUP, one -> offering(one).targetGroup()),
            all(ActorField.OFFERS, one -> offering(one).offers()),
            all(ActorField.SEEKS, one -> offering(one).seeks())),
        Stream.concat(kept.facts().source().stream(), gone.facts().source().stream())
            .distinct()
            .toList());
  }

  /** All that people said of both; of a person they say none. */
  private List<Spell<Mark>> marks() {
    return or(ActorField.KIND, Actor::kind).isPerson()
        ? List.of()
        : Stream.concat(standing(kept).marks().stream(), standing(gone).marks().stream()).toList();
  }

  private Details details() {
    return new Details(
        or(ActorField.NAME, Actor::name),
        pick(ActorField.CONTACT_PERSON, one -> one.details().contactPerson()),
        pick(ActorField.PHONE, one -> one.details().phone()),
        pick(ActorField.EMAIL, one -> one.details().email()),
        pick(ActorField.WEBSITE, one -> one.details().website()),
        pick(ActorField.NOTE, one -> one.details().note()),
        dossier());
  }

  private Dossier dossier() {
    return or(ActorField.KIND, Actor::kind).isPerson()
        ? Dossier.NONE
        : new Dossier(
            pick(ActorField.IDEA, one -> one.details().written().idea()),
            pick(ActorField.MILESTONES, one -> one.details().written().milestones()),
            pick(ActorField.FURTHERS, one -> one.details().written().furthers()),
            pick(ActorField.HINDERS, one -> one.details().written().hinders()));
  }

  /** A period is one thing: its begin and its end come from the same record. */
  private Period period() {
    Period own = kept.facts().period();
    Period other = gone.facts().period();
    boolean takes = taken.contains(ActorField.PERIOD) || own.equals(Period.UNKNOWN);
    return takes && !other.equals(Period.UNKNOWN) ? other : own;
  }

  private <T> @Nullable T pick(ActorField field, Function<Actor, @Nullable T> of) {
    T own = of.apply(kept);
    T other = of.apply(gone);
    return other != null && (own == null || taken.contains(field)) ? other : own;
  }

  private <T> T or(ActorField field, Function<Actor, T> of) {
    return of.apply(taken.contains(field) ? gone : kept);
  }

  private <T extends Collection<?>> T all(ActorField field, Function<Actor, T> of) {
    T own = of.apply(kept);
    T other = of.apply(gone);
    return !other.isEmpty() && (own.isEmpty() || taken.contains(field)) ? other : own;
  }

  private static Standing standing(Actor actor) {
    return actor.facts().standing();
  }

  private static Offering offering(Actor actor) {
    return actor.facts().offering();
  }
}
