package nl.wijkweb.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.NaiveWhatIf.Edge;
import nl.wijkweb.insight.NaiveWhatIf.Node;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/** Webs of a few actors, told or at random, in which things hang by others. */
final class Pasture {
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final List<String> DOMAINS = List.of("arts", "clubs", "welfare");

  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  /** A random web, sparse enough to fall apart; some of its ties are lived through somebody. */
  static Pasture random(long seed) {
    Random random = new Random(seed);
    Pasture web = new Pasture();
    int order = random.nextInt(18);
    ActorKind[] kinds = ActorKind.values();
    for (int i = 0; i < order; i++) {
      int of = random.nextInt(DOMAINS.size() + 1);
      web.with(
          kinds[random.nextInt(kinds.length)],
          random.nextInt(4) == 0 ? null : random.nextInt(3),
          of == DOMAINS.size() ? null : DOMAINS.get(of),
          "a" + i);
    }
    TieType[] types = TieType.values();
    for (int i = 0; i < order * 5 / 4; i++) {
      int from = random.nextInt(order);
      int to = random.nextInt(order);
      if (from != to) {
        web.tie(
            "a" + from,
            types[random.nextInt(types.length)],
            "a" + to,
            random.nextInt(3) == 0 ? "a" + random.nextInt(order) : null);
      }
    }
    return web;
  }

  Pasture with(ActorKind kind, String... ids) {
    for (String id : ids) {
      with(kind, null, null, id);
    }
    return this;
  }

  Pasture with(ActorKind kind, @Nullable Integer level, @Nullable String domain, String id) {
    return add(kind, level, domain, id, List.of());
  }

  Pasture with(Role role, String id) {
    return add(ActorKind.PROFESSIONAL, null, null, id, List.of(new Spell<>(role, Period.UNKNOWN)));
  }

  private Pasture add(
      ActorKind kind,
      @Nullable Integer level,
      @Nullable String domain,
      String id,
      List<Spell<Role>> roles) {
    Standing standing =
        new Standing(
            domain == null ? List.of() : List.of(new DomainId(domain)), null, List.of(), level);
    ActorFacts facts =
        new ActorFacts(
            standing,
            Home.UNKNOWN,
            roles,
            Period.UNKNOWN,
            new Basis(null, Set.of()),
            Offering.UNKNOWN,
            List.of());
    actors.add(new Actor(new ActorId(id), kind, facts, Details.named(id)));
    return this;
  }

  Pasture tie(String from, TieType type, String to) {
    return tie(from, type, to, null);
  }

  Pasture tie(String from, TieType type, String to, @Nullable String via) {
    return tie(from, type, to, via, Course.UNKNOWN);
  }

  Pasture tie(String from, TieType type, String to, @Nullable String via, Course course) {
    ties.add(
        new Tie(
            null,
            new ActorId(from),
            type,
            new ActorId(to),
            course,
            new Bond(null, null, null, via, null, null),
            Help.UNKNOWN,
            Terms.UNKNOWN,
            Provenance.UNKNOWN,
            null));
    return this;
  }

  /** The same, its actors and ties in another order. */
  Pasture shuffled(long seed) {
    Pasture other = new Pasture();
    other.actors.addAll(actors);
    other.ties.addAll(ties);
    Collections.shuffle(other.actors, new Random(seed));
    Collections.shuffle(other.ties, new Random(seed));
    return other;
  }

  List<String> ids() {
    return actors.stream()
        .filter(actor -> actor.kind() != ActorKind.CONTACT)
        .map(actor -> actor.id().value())
        .toList();
  }

  WebGraph graph() {
    return Projection.EVERYONE.apply(actors, ties, DAY);
  }

  PartyWeb parties() {
    return new PartyWeb(actors, ties, DAY);
  }

  Load load() {
    return Load.of(actors, ties, parties());
  }

  WhatIf whatIf() {
    return new WhatIf(graph());
  }

  NaiveWhatIf naive(List<String> without) {
    return naive(graph(), without);
  }

  /** The naive answer on the actors and ties of a graph. */
  static NaiveWhatIf naive(WebGraph graph, List<String> without) {
    List<Node> nodes = new ArrayList<>();
    for (int actor = 0; actor < graph.order(); actor++) {
      nodes.add(Node.of(graph.findMember(actor).orElseThrow()));
    }
    List<Edge> edges = new ArrayList<>();
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      edges.add(Edge.of(graph.findTie(edge).orElseThrow()));
    }
    return new NaiveWhatIf(nodes, edges, without);
  }
}
