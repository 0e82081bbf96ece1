package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkweb.disclosure.CoverageFigures;
import nl.wijkweb.disclosure.PeopleSets;
import nl.wijkweb.disclosure.PeopleTable;

/**
 * What one role was told of the people of a web on one reference date, by any route, and what
 * somebody who knows the rules of the product makes of it: how far each count can be from what was
 * told, and how the counts hang together.
 */
final class WhatWasTold {
  static final String KNOWN = "known";
  static final String ASKED = "never asked";

  /** By the name of the count: its text. */
  private final Map<String, String> texts = new TreeMap<>();

  private final List<String> differing = new ArrayList<>();
  private int heard;

  /** Takes in what a reply tells. */
  void hear(JsonNode reply) {
    JsonNode people = reply.path("people");
    hear(KNOWN, people.path("known"));
    people
        .path("byDomain")
        .forEach(one -> hear("domain:" + one.path("domain").textValue(), one.path("count")));
    people
        .path("groups")
        .forEach(one -> hear("group:" + one.path("id").textValue(), one.path("count")));
    people
        .path("overlaps")
        .forEach(
            one ->
                hear(
                    both(one.path("one").textValue(), one.path("other").textValue()),
                    one.path("count")));
    hear(KNOWN, reply.path("unknown").path("known"));
    hear(ASKED, reply.path("unknown").path("neverAsked"));
    for (JsonNode street : reply.path("streets")) {
      String name = street.path("street").textValue();
      hear("street:" + name, street.path("known"));
      hear("part:" + name, street.path("takePart"));
      street
          .path("ages")
          .forEach(
              age ->
                  hear("age:" + name + ":" + age.path("ageBand").textValue(), age.path("known")));
    }
  }

  /** Takes in a row of areas side by side. */
  void hearRow(JsonNode row) {
    for (JsonNode figure : row.path("figures")) {
      String key = figure.path("figure").textValue();
      String mark = figure.path("mark").asText("");
      String text =
          mark.equals("few") ? "<10" : mark.isEmpty() ? figure.path("value").asText() : "…";
      if (key.equals(SideFigure.KNOWN)) {
        heardAs(KNOWN, text);
      } else if (key.equals(SideFigure.NEVER_ASKED)) {
        heardAs(ASKED, text);
      } else if (key.startsWith(SideFigure.DOMAIN)) {
        heardAs("domain:" + key.substring(SideFigure.DOMAIN.length()), text);
      }
    }
  }

  private void heardAs(String count, String text) {
    heard++;
    hear(count, text);
  }

  /** Takes in a whole table, as the routes tell it in parts. */
  void hear(PeopleTable table) {
    hear(KNOWN, table.known().text());
    hear(ASKED, table.neverAsked().text());
    table.byDomain().forEach((domain, count) -> hear("domain:" + domain, count.text()));
    table.groups().forEach((group, count) -> hear("group:" + group, count.text()));
    table
        .overlaps()
        .forEach(pair -> hear(both(pair.one().value(), pair.other().value()), pair.count().text()));
    for (CoverageFigures.Street street : table.coverage().streets()) {
      hear("street:" + street.name(), street.known().text());
      hear("part:" + street.name(), street.takePart().text());
      street
          .ages()
          .forEach(age -> hear("age:" + street.name() + ":" + age.band(), age.known().text()));
    }
  }

  private void hear(String count, JsonNode told) {
    if (told.isObject()) {
      heardAs(count, told.path("text").asText());
    }
  }

  private void hear(String count, String text) {
    String before = texts.put(count, text);
    if (before != null && !before.equals(text)) {
      differing.add(count + " was " + before + ", now " + text);
    }
  }

  static String both(String one, String other) {
    return "both:" + one + ":" + other;
  }

  int heard() {
    return heard;
  }

  Map<String, String> texts() {
    return texts;
  }

  /** What was told in two ways. */
  List<String> differing() {
    return differing;
  }

  /** How many people there are, by the names of the counts. */
  static Map<String, Integer> truth(PeopleSets sets) {
    Map<String, Integer> truth = new TreeMap<>();
    truth.put(KNOWN, sets.known().size());
    truth.put(ASKED, sets.neverAsked().size());
    sets.byDomain().forEach((domain, people) -> truth.put("domain:" + domain, people.size()));
    sets.groups().forEach((group, people) -> truth.put("group:" + group, people.size()));
    sets.groups()
        .forEach(
            (one, people) ->
                sets.groups()
                    .forEach(
                        (other, others) ->
                            truth.put(
                                both(one.value(), other.value()),
                                (int) people.stream().filter(others::contains).count())));
    sets.homes()
        .forEach(
            (street, homes) -> {
              truth.put("street:" + street, homes.people().size());
              truth.put("part:" + street, homes.takePart().size());
              homes
                  .ages()
                  .forEach(
                      (band, people) -> truth.put("age:" + street + ":" + band, people.size()));
            });
    return truth;
  }

  /**
   * All of it as a program.
   *
   * @param sets of which only is used what anybody sees: in which life domain the groups stand
   * @param addressed whether everybody is known to live in one of the streets, in one of the bands
   * @param inTheDark whether counts may be hidden for the sake of people whom they know by name
   */
  CountProgram program(PeopleSets sets, boolean addressed, boolean inTheDark) {
    return new Deduction(texts, sets, addressed, inTheDark).program();
  }
}
