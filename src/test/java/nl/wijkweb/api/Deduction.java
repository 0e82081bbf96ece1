package nl.wijkweb.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkweb.disclosure.PeopleSets;

/**
 * What somebody who knows the rules of the product makes of counts that they were told: how far
 * each can be from what was told, and how the counts hang together.
 */
final class Deduction {
  private static final int STEP = 5;
  private static final int SMALLEST = 10;

  private final CountProgram program = new CountProgram();
  private final Map<String, String> texts;
  private final PeopleSets sets;
  private final boolean addressed;

  /** Such a one cannot tell which counts were moved. */
  private final boolean inTheDark;

  private int amongStreets = CountProgram.MANY;

  /**
   * From what was told, by the names of the counts; the rest as for {@link WhatWasTold#program}.
   */
  Deduction(Map<String, String> texts, PeopleSets sets, boolean addressed, boolean inTheDark) {
    this.texts = texts;
    this.sets = sets;
    this.addressed = addressed;
    this.inTheDark =
        inTheDark || named("street:").stream().anyMatch(one -> "…".equals(texts.get(one)));
    streets();
    groups();
    overlaps();
    domains();
    rest();
  }

  CountProgram program() {
    return program;
  }

  private void streets() {
    List<String> streets = named("street:");
    int together = 0;
    boolean few = false;
    for (String street : streets) {
      String name = street.substring("street:".length());
      List<String> ages = named("age:" + name + ":");
      ages.forEach(age -> program.know(age, plain(age), isHidden(age)));
      String part = "part:" + name;
      program.know(part, plain(part), isHidden(part));
      know(street, program.range(part).least() == 0 ? 0 : value(part), CountProgram.MANY);
      program.within(List.of(part), street);
      if (!ages.isEmpty()) {
        program.within(ages, street);
        if (addressed) {
          program.covers(ages, street);
        }
      }
      few |= "<10".equals(texts.get(street));
      together += program.range(street).most();
    }
    amongStreets = few ? together : CountProgram.MANY;
  }

  private void groups() {
    named("group:").forEach(group -> know(group, 0, CountProgram.MANY));
  }

  private void overlaps() {
    List<String> groups = told("group:");
    for (String one : groups) {
      for (String other : groups) {
        if (one.compareTo(other) < 0) {
          String both = WhatWasTold.both(one.substring(6), other.substring(6));
          int whole = Math.min(value(one), value(other));
          String text = texts.get(both);
          CountProgram.Range range =
              text == null
                  ? new CountProgram.Range(0, inTheDark ? CountProgram.MANY : SMALLEST - 1)
                  : new CountProgram.Range(
                      Math.max(SMALLEST, value(both) - STEP + 1),
                      value(both) + (value(both) < whole ? STEP - 1 : 2 * STEP - 1));
          program.know(both, range, text == null);
          program.within(List.of(both), one);
          program.within(List.of(both), other);
        }
      }
    }
  }

  private void domains() {
    for (String domain : named("domain:")) {
      List<String> ofDomain =
          sets.domainOf().entrySet().stream()
              .filter(entry -> domain.equals("domain:" + entry.getValue()))
              .map(entry -> "group:" + entry.getKey())
              .filter(program::knows)
              .sorted()
              .toList();
      boolean alone = sets.onlyGroups().stream().anyMatch(one -> domain.equals("domain:" + one));
      boolean few = ofDomain.stream().anyMatch(group -> "<10".equals(texts.get(group)));
      int most = ofDomain.stream().mapToInt(group -> program.range(group).most()).sum();
      know(
          domain,
          Math.max(greatest(ofDomain), least(ofDomain)),
          alone && few ? most : CountProgram.MANY);
      whole(ofDomain, domain);
      if (alone && !ofDomain.isEmpty()) {
        program.covers(ofDomain, domain);
      }
    }
  }

  private void rest() {
    know(WhatWasTold.ASKED, 0, CountProgram.MANY);
    List<String> groups = named("group:");
    List<String> streets = named("street:");
    int ofStreets =
        streets.stream()
            .mapToInt(
                street ->
                    Math.max(
                        program.range(street).least(),
                        named("age:" + street.substring(7) + ":").stream()
                            .mapToInt(age -> program.range(age).least())
                            .sum()))
            .sum();
    int bound =
        IntStream.of(
                greatest(groups),
                greatest(named("domain:")),
                value(WhatWasTold.ASKED),
                ofStreets,
                least(groups))
            .max()
            .orElse(0);
    know(WhatWasTold.KNOWN, bound, CountProgram.MANY);
    program.within(List.of(WhatWasTold.ASKED), WhatWasTold.KNOWN);
    named("domain:").forEach(domain -> program.within(List.of(domain), WhatWasTold.KNOWN));
    whole(groups, WhatWasTold.KNOWN);
    if (!streets.isEmpty()) {
      program.within(streets, WhatWasTold.KNOWN);
      if (addressed) {
        program.covers(streets, WhatWasTold.KNOWN);
      }
    }
  }

  /** Each group is within it, and so are any two or three without what they share. */
  private void whole(List<String> groups, String whole) {
    groups.forEach(group -> program.within(List.of(group), whole));
    List<String> told = groups.stream().filter(group -> value(group) > 0).toList();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        program.within(
            List.of(told.get(i), told.get(j)), List.of(shared(told.get(i), told.get(j))), whole);
        for (int k = j + 1; k < told.size(); k++) {
          program.within(
              List.of(told.get(i), told.get(j), told.get(k)),
              List.of(
                  shared(told.get(i), told.get(j)),
                  shared(told.get(i), told.get(k)),
                  shared(told.get(j), told.get(k))),
              whole);
        }
      }
    }
  }

  private String shared(String one, String other) {
    return WhatWasTold.both(one.substring(6), other.substring(6));
  }

  /** As the rules have it: a count that could have been lifted or lowered by a step. */
  private void know(String count, int bound, int together) {
    if (!texts.containsKey(count)) {
      program.know(count, new CountProgram.Range(0, CountProgram.MANY), false);
      return;
    }
    CountProgram.Range plain = plain(count);
    int value = value(count);
    if (value > 0) {
      boolean lifted = inTheDark || value == (bound + STEP - 1) / STEP * STEP;
      boolean lowered =
          inTheDark
              || couldFill(value, together)
              || !count.startsWith("street:") && couldFill(value, amongStreets);
      plain =
          new CountProgram.Range(
              Math.max(SMALLEST, value - STEP + 1 - (lifted ? STEP : 0)),
              value + STEP - 1 + (lowered ? STEP : 0));
    }
    program.know(count, plain, isHidden(count));
  }

  /** Whether it may have been lowered to this: what it was lowered from may have been lifted. */
  private boolean couldFill(int value, int together) {
    return value + 1 > together - STEP + 1 && value - STEP + 1 <= together;
  }

  private CountProgram.Range plain(String count) {
    int value = value(count);
    if (value > 0) {
      return new CountProgram.Range(Math.max(SMALLEST, value - STEP + 1), value + STEP - 1);
    }
    return new CountProgram.Range(
        0, "<10".equals(texts.get(count)) ? SMALLEST - 1 : CountProgram.MANY);
  }

  private boolean isHidden(String count) {
    return value(count) == 0 && texts.containsKey(count);
  }

  private int greatest(List<String> counts) {
    return counts.stream().mapToInt(this::value).max().orElse(0);
  }

  /** How many there are in some groups together, at the least. */
  private int least(List<String> groups) {
    List<String> left = new ArrayList<>(groups.stream().filter(one -> value(one) > 0).toList());
    left.sort(Comparator.comparingInt((String one) -> program.range(one).least()).reversed());
    Map<String, Integer> taken = new LinkedHashMap<>();
    for (String group : left) {
      int shared =
          taken.keySet().stream()
              .mapToInt(
                  other ->
                      program
                          .range(
                              group.compareTo(other) < 0
                                  ? shared(group, other)
                                  : shared(other, group))
                          .most())
              .sum();
      int more = program.range(group).least() - shared;
      if (more > 0) {
        taken.put(group, more);
      }
    }
    return taken.values().stream().mapToInt(Integer::intValue).sum();
  }

  private List<String> named(String kind) {
    return texts.keySet().stream().filter(count -> count.startsWith(kind)).toList();
  }

  private List<String> told(String kind) {
    return named(kind).stream().filter(count -> value(count) > 0).collect(Collectors.toList());
  }

  private int value(String count) {
    String text = texts.get(count);
    return text == null || !Character.isDigit(text.charAt(0)) ? 0 : Integer.parseInt(text);
  }
}
