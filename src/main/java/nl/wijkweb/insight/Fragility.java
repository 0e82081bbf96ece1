package nl.wijkweb.insight;

import java.util.List;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a web hangs by one: what has one carrier, one place, one funder, was arranged by one person
 * or hangs by one who connects. Always as far as is known: whoever was not asked after is unknown,
 * and unknown is not one. All lists are by id; none ranks people.
 *
 * @param oneCarrier informal groups, activities and initiatives of which one carrier is known
 * @param carrierUnknown those of which nobody is known to carry them
 * @param onePlace places where groups meet that are known to meet nowhere else
 * @param oneFunder funders of what nobody else is known to fund
 * @param arranged people through whom ties between others arose
 * @param connectors people with the role of broker or coordinator, or who coordinate for somebody,
 *     with who would hang loose without them
 */
public record Fragility(
    List<Carried> oneCarrier,
    List<ActorId> carrierUnknown,
    List<Hub> onePlace,
    List<Hub> oneFunder,
    List<Hub> arranged,
    List<Hub> connectors) {
  public Fragility {
    oneCarrier = List.copyOf(oneCarrier);
    carrierUnknown = List.copyOf(carrierUnknown);
    onePlace = List.copyOf(onePlace);
    oneFunder = List.copyOf(oneFunder);
    arranged = List.copyOf(arranged);
    connectors = List.copyOf(connectors);
  }

  /**
   * What has one known carrier.
   *
   * @param stopsOn when the carrier will stop; null when that is not known
   * @param successor who takes over, an id or a text; null when nobody is known
   * @param confirmed when somebody last said that it is so; null when nobody did
   * @param alongside who is on its board, volunteers at it or is marked as driver and takes part:
   *     with whom one could talk, never who would do it
   */
  public record Carried(
      ActorId what,
      ActorId carrier,
      @Nullable PartialDate stopsOn,
      @Nullable String successor,
      @Nullable PartialDate confirmed,
      List<ActorId> alongside) {
    public Carried {
      alongside = List.copyOf(alongside);
    }
  }

  /**
   * By whom others hang.
   *
   * @param on by whom
   * @param depends who does
   * @param ties how many ties there are between them, or were arranged or are lived through it
   */
  public record Hub(ActorId on, List<ActorId> depends, int ties) {
    public Hub {
      depends = List.copyOf(depends);
    }
  }

  /** Looks for them; O(n + m), and as much for every connector. Empty lists in an empty web. */
  public static Fragility of(WhatIf web) {
    return new Weaknesses(web).all();
  }
}
