package nl.wijkweb.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.wijkweb.calendar.Planned.Outcome;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Plans what each event of a calendar changes in a web, one after the other. */
final class CalendarPlanner {
  /** So many of the next times are told. */
  private static final int NEXT = 3;

  private static final int YEARS_AHEAD = 20;
  private static final String OURS = "@wijkweb";

  private final LocalDate day;
  private final Map<String, Optional<ActorId>> told;
  private final Function<ActorId, String> names;
  private final PartyWeb web;
  private final Programme programme;
  private final Map<String, Member> bySource = new HashMap<>();
  private final Map<String, List<Member>> ofHost = new HashMap<>();
  private final Map<String, ActorId> placesByName = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<ActorId> changed = new HashSet<>();

  CalendarPlanner(
      PartyWeb web,
      ActorId host,
      Map<String, Optional<ActorId>> told,
      Function<ActorId, String> names) {
    this.web = web;
    this.day = web.day();
    this.told = told;
    this.names = names;
    this.programme = new Programme(web);
    for (Member member : web.everyone()) {
      if (member.kind() == ActorKind.PLACE) {
        placesByName.putIfAbsent(plain(names.apply(member.id())), member.id());
      } else if (programme.hosts(member.id()).contains(host)) {
        // Two calendars may call events of their own alike, so only what this host organises
        // counts.
        member.facts().source().stream()
            .filter(source -> source.startsWith(CalendarPlan.SOURCE))
            .forEach(source -> bySource.putIfAbsent(source, member));
        if (member.kind() == ActorKind.ACTIVITY) {
          ofHost
              .computeIfAbsent(plain(names.apply(member.id())), fresh -> new ArrayList<>())
              .add(member);
        }
      }
    }
  }

  Planned plan(Incoming event) {
    Rule rule = event.rule();
    Set<Note> notes = EnumSet.noneOf(Note.class);
    notes.addAll(event.notes());
    if (event.why() != null && event.why() != Why.CANCELLED) {
      return out(event, event.why());
    }
    if (!seen.add(event.key())) {
      return out(event, Why.TWICE);
    }
    Member known = rule == null ? null : known(event, rule);
    if (rule == null || event.why() != null) {
      return known == null
          ? out(event, event.why() == null ? Why.RULE : event.why())
          : same(event, known, Set.of(Note.CALLED_OFF));
    }
    Optional<ActorId> place = place(event.place());
    if (known == null) {
      List<Moment> next = next(rule);
      if (next.isEmpty()) {
        return out(event, Why.OVER);
      }
      if (ofHost.containsKey(plain(String.valueOf(event.name())))) {
        notes.add(Note.SAME_NAME);
      }
      noteDaysOff(rule, notes);
      return planned(event, Outcome.CREATE, null, rule, place.orElse(null), notes);
    }
    Rule theirs = rule.without(time -> isClosed(known, time));
    if (place.isPresent() && !programme.places(known.id()).contains(place.get())) {
      notes.add(Note.OTHER_PLACE);
    }
    if (!names.apply(known.id()).equals(event.name())) {
      notes.add(Note.OTHER_NAME);
    }
    if (isAsKnown(known, theirs)) {
      return same(event, known, notes);
    }
    if (!changed.add(known.id())) {
      return out(event, Why.TWICE);
    }
    noteDaysOff(theirs, notes);
    return planned(event, Outcome.CHANGE, known.id(), theirs, null, notes);
  }

  private void noteDaysOff(Rule rule, Set<Note> notes) {
    if (CalendarReading.lookLikeClosing(rule, day)) {
      notes.add(Note.CLOSING_WEEKS);
    } else if (!rule.not().isEmpty()) {
      notes.add(Note.DAYS_OFF);
    }
  }

  /** What of the web it is, if it is there. */
  private @Nullable Member known(Incoming event, Rule rule) {
    Member bySameKey = bySource.get(CalendarPlan.source(event.key()));
    if (bySameKey != null) {
      return bySameKey;
    }
    if (event.uid().endsWith(OURS)) {
      Optional<Member> own = own(event.uid().substring(0, event.uid().length() - OURS.length()));
      if (own.isPresent()) {
        return own.get();
      }
    }
    return ofHost.getOrDefault(plain(String.valueOf(event.name())), List.of()).stream()
        .filter(member -> isAsKnown(member, rule.without(time -> isClosed(member, time))))
        .findFirst()
        .orElse(null);
  }

  private Optional<Member> own(String id) {
    return Optional.ofNullable(programme.events().get(new ActorId(id.isBlank() ? "-" : id)))
        .or(() -> web.find(new ActorId(id.isBlank() ? "-" : id)))
        .filter(member -> !member.kind().isPerson() && member.kind() != ActorKind.PLACE);
  }

  private boolean isClosed(Member activity, LocalDateTime time) {
    LocalDate on = time.toLocalDate();
    return programme.places(activity.id()).stream()
        .anyMatch(
            place -> programme.closings(place, on, on).stream().anyMatch(off -> off.isOn(on)));
  }

  /** Whether the web says the same of when it is, with the day on which it is over or without. */
  private boolean isAsKnown(Member member, Rule rule) {
    String text = member.facts().offering().schedule();
    if (text == null) {
      return false;
    }
    try {
      Rule ours = Rule.of(Schedule.lines(text));
      PartialDate until = member.facts().period().until();
      return ours.equals(rule) || until != null && ours.until(until.latest()).equals(rule);
    } catch (NotUnderstood none) {
      return false;
    }
  }

  private Optional<ActorId> place(@Nullable String words) {
    if (words == null) {
      return Optional.empty();
    }
    if (told.containsKey(words)) {
      return told.get(words);
    }
    String plain = plain(words);
    String first = plain(words.split("[,;(]", 2)[0]);
    return Optional.ofNullable(placesByName.getOrDefault(plain, placesByName.get(first)));
  }

  private List<Moment> next(Rule rule) {
    LocalDate first = rule.start().toLocalDate();
    LocalDate from = first.isAfter(day) ? first : day;
    return rule.schedule().between(from, from.plusYears(YEARS_AHEAD)).stream().limit(NEXT).toList();
  }

  private Planned planned(
      Incoming event,
      Outcome outcome,
      @Nullable ActorId activity,
      Rule rule,
      @Nullable ActorId place,
      Set<Note> notes) {
    return new Planned(
        event.key(),
        event.line(),
        event.name(),
        event.place(),
        outcome,
        null,
        activity,
        rule.text(),
        place,
        next(rule),
        notes);
  }

  private static Planned same(Incoming event, Member known, Set<Note> notes) {
    return new Planned(
        event.key(),
        event.line(),
        event.name(),
        event.place(),
        Outcome.SAME,
        null,
        known.id(),
        null,
        null,
        List.of(),
        notes);
  }

  private static Planned out(Incoming event, Why why) {
    return new Planned(
        event.key(),
        event.line(),
        event.name(),
        event.place(),
        Outcome.OUT,
        why,
        null,
        null,
        null,
        List.of(),
        event.notes());
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
