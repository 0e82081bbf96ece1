package nl.wijkweb.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.graph.TieKey;
import nl.wijkweb.insight.Comparison.Doubtful;
import nl.wijkweb.insight.Comparison.Why;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;

/** Works a {@link Comparison} out. */
final class Comparing {
  private static final Comparator<TieKey> BY_KEY =
      Comparator.comparing(TieKey::from).thenComparing(TieKey::type).thenComparing(TieKey::to);

  private final LocalDate since;
  private final LocalDate day;
  private final Map<ActorId, Presence> before = new HashMap<>();
  private final Map<ActorId, Presence> after = new HashMap<>();
  private final List<ActorId> came = new ArrayList<>();
  private final List<ActorId> went = new ArrayList<>();
  private final List<ActorId> unsure = new ArrayList<>();
  private int stayed;

  private final List<TieKey> appeared = new ArrayList<>();
  private final List<TieKey> ended = new ArrayList<>();
  private final List<TieShift> shifts = new ArrayList<>();
  private final List<Doubtful> doubtful = new ArrayList<>();
  private int kept;

  Comparing(Collection<? extends Member> actors, LocalDate since, LocalDate day) {
    this.since = since;
    this.day = day;
    for (Member actor : actors) {
      Presence then = Presence.of(actor.facts().period(), since);
      Presence now = Presence.of(actor.facts().period(), day);
      before.put(actor.id(), then);
      after.put(actor.id(), now);
      switch (Fate.of(then, now)) {
        case CAME -> came.add(actor.id());
        case WENT -> went.add(actor.id());
        case UNSURE -> unsure.add(actor.id());
        case STAYED -> stayed++;
        case NOT_THERE -> {}
      }
    }
  }

  Comparison compare(Collection<Tie> ties) {
    Map<TieKey, TieSpells> spells = new LinkedHashMap<>();
    for (Tie tie : ties) {
      if (!tie.course().isDeclined()) {
        spells.computeIfAbsent(TieKey.of(tie), fresh -> new TieSpells()).add(tie);
      }
    }
    spells.forEach(this::judge);
    shifts.sort(Comparator.comparing(TieShift::tie, BY_KEY));
    return new Comparison(
        stayed,
        came.stream().sorted().toList(),
        went.stream().sorted().toList(),
        unsure.stream().sorted().toList(),
        kept,
        appeared.stream().sorted(BY_KEY).toList(),
        ended.stream().sorted(BY_KEY).toList(),
        shifts.stream().filter(TieShift::isStronger).toList(),
        shifts.stream().filter(TieShift::isWeaker).toList(),
        shifts.stream().filter(one -> !one.isStronger() && !one.isWeaker()).toList(),
        doubtful.stream().sorted(Comparator.comparing(Doubtful::tie, BY_KEY)).toList());
  }

  private void judge(TieKey key, TieSpells spells) {
    Presence then = spells.on(since).and(ends(key, before));
    Presence now = spells.on(day).and(ends(key, after));
    switch (Fate.of(then, now)) {
      case CAME -> appeared.add(key);
      case WENT -> ended.add(key);
      case UNSURE -> doubtful.add(new Doubtful(key, why(key, spells)));
      case STAYED -> stayed(key, spells);
      case NOT_THERE -> {}
    }
  }

  private static Presence ends(TieKey key, Map<ActorId, Presence> there) {
    return there
        .getOrDefault(key.from(), Presence.NO)
        .and(there.getOrDefault(key.to(), Presence.NO));
  }

  private Why why(TieKey key, TieSpells spells) {
    if (ends(key, before) == Presence.MAYBE || ends(key, after) == Presence.MAYBE) {
      return Why.ENDS;
    }
    return spells.endedSomeTime() ? Why.NO_END : Why.DATES;
  }

  private void stayed(TieKey key, TieSpells spells) {
    kept++;
    TieSteps steps = TieSteps.of(spells, since, day);
    if (!steps.found().isEmpty()) {
      shifts.add(new TieShift(key, steps.found()));
    }
    if (steps.isOpen()) {
      doubtful.add(new Doubtful(key, Why.SPELLS));
    }
  }
}
