package nl.wijkweb.api;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.AreaWeb;

/** Calls everything that can be read, with every id that there is, whether or not one may. */
final class Walk {
  private static final List<String> DAYS =
      List.of("", "asOf=2012-06-01", "asOf=2016-05-21", "asOf=2024-11-01", "asOf=2027-01-01");
  private static final List<String> PROJECTIONS =
      List.of(
          "",
          "projection=everyone",
          "projection=partners",
          "projection=people",
          "projection=support");

  /** Of pairs of actors there are too many to call all. */
  private static final int FEW = 7;

  private final Client client;
  private final BiConsumer<String, Reply> seen;
  private final int step;

  /**
   * @param step 1 for everything; of what there is many of, only each step-th is called else
   * @param seen is given each address with its reply, one at a time
   */
  Walk(Client client, int step, BiConsumer<String, Reply> seen) {
    this.client = client;
    this.step = step;
    this.seen = seen;
  }

  /** What does not depend on a web. */
  Walk around() {
    for (String path :
        List.of(
            "/v1/openapi.json",
            "/health/live",
            "/health/ready",
            "/metrics",
            "/v1/session",
            "/v1/domain-scheme",
            "/v1/metrics",
            "/v1/areas",
            "/v1/cases",
            "/v1/audit-check",
            "/v1/backup",
            "/v1/imports/template?format=xlsx",
            "/v1/audit-lines",
            "/v1/audit-lines?limit=1000")) {
      get(path);
    }
    return this;
  }

  /** An area: its card, its web and its metrics in every projection, now and then. */
  Walk area(AreaCode code) {
    String area = "/v1/areas/" + code;
    get(area);
    get(area + "/events");
    get(area + "/folder");
    for (String format : List.of("csv", "xlsx", "graphml", "gexf", "json", "hsds")) {
      get(area + "/folder?asOf=2016-05-21&format=" + format);
    }
    get(area + "/worries");
    get(area + "/cases");
    get(area + "/ending-webs");
    get(area + "/changes");
    get(area + "/changes?limit=1");
    get(area + "/unconfirmed-ties");
    get(area + "/duplicates");
    get(area + "/introductions");
    get("/v1/own-card");
    get(area + "/day");
    get(area + "/invitation-lists");
    get(area + "/stories");
    get(area + "/points");
    get(area + "/market");
    get(area + "/calendar");
    get(area + "/agenda?weeks=53");
    get(area + "/agenda?from=2026-07-20");
    for (String day : DAYS.subList(0, step == 1 ? DAYS.size() : 2)) {
      for (String projection : PROJECTIONS) {
        get(area + "/web" + query(day, projection));
        get(area + "/metrics" + query(day, projection));
        get(area + "/bands" + query(day, projection));
        get(area + "/change" + query(day, projection));
      }
      get(area + "/metrics" + query(day, "directed=true&weighted=true"));
      get(area + "/metrics" + query(day, "border=closed"));
      get(area + "/metrics" + query(day, "format=csv&table=actors"));
      get(area + "/change" + query(day, "since=2010-01-01", "directed=true&weighted=true"));
      get(area + "/comparison" + query(day));
      get(area + "/comparison" + query(day, "since=2010-01-01"));
      get(area + "/fragility" + query(day));
      get(area + "/side-by-side" + query(day.replace("asOf", "days")));
      get(area + "/two-mode" + query(day));
      get(area + "/coverage" + query(day));
      get(area + "/crossing" + query(day));
      get(area + "/crossing" + query(day, "by=target-group"));
      get(area + "/meeting" + query(day));
      get(area + "/rings" + query(day));
      get(area + "/load" + query(day));
      get(area + "/street-map" + query(day));
      get(area + "/key-parties" + query(day));
      get(area + "/facilities" + query(day));
      get(area + "/initiatives" + query(day));
      get(area + "/stage" + query(day));
      get(area + "/money" + query(day));
      get(area + "/together" + query(day));
      get(area + "/referrals" + query(day));
      get(area + "/two-mode" + query(day, "of=people"));
    }
    computed(area + "/cohesion");
    computed(area + "/key-players");
    computed(area + "/synthetic-web");
    // Of a day of which nobody asks for the bands by themselves: what is kept would show there.
    computed(area + "/side-by-side?days=2025-03-01");
    return this;
  }

  /** What has to be computed first, by whoever may. */
  private void computed(String path) {
    get(path);
    Reply started = client.send("POST", path, null, null);
    if (started.status() == 202) {
      client.get(started.header("Location") + "/events");
    }
    get(path);
  }

  /** Every actor and tie of a web as it is kept. */
  Walk everythingIn(AreaWeb web) {
    List<String> paths = new ArrayList<>();
    web.actors()
        .forEach(
            actor -> {
              paths.add("/v1/actors/" + actor.id());
              paths.add("/v1/actors/" + actor.id() + "/contact-log");
              paths.add("/v1/actors/" + actor.id() + "/card-links");
              paths.add("/v1/actors/" + actor.id() + "/history");
              paths.add("/v1/people/" + actor.id() + "/web?past=true");
              paths.add("/v1/people/" + actor.id() + "/held");
              paths.add("/v1/people/" + actor.id() + "/safety-net");
              paths.add("/v1/people/" + actor.id() + "/conversations");
              paths.add("/v1/people/" + actor.id() + "/signals");
              paths.add("/v1/people/" + actor.id() + "/parties");
              paths.add("/v1/people/" + actor.id() + "/warm-paths");
            });
    for (int i = FEW; i < web.actors().size(); i += FEW) {
      paths.add(between(web, i - FEW, i));
      paths.add(without(web, i - FEW, i));
      paths.add(dossier(web, i));
      paths.add(
          "/v1/actors/%s/beside/%s"
              .formatted(web.actors().get(i - FEW).id(), web.actors().get(i).id()));
    }
    web.ties().forEach(tie -> paths.add("/v1/ties/" + tie.id()));
    web.ties().forEach(tie -> paths.add("/v1/ties/" + tie.id() + "/history"));
    // Thousands of calls, none of which waits for another.
    IntStream.range(0, paths.size())
        .filter(i -> i % step == 0)
        .parallel()
        .forEach(i -> get(paths.get(i)));
    return this;
  }

  private static String dossier(AreaWeb web, int of) {
    return "/v1/areas/%s/initiatives/%s".formatted(web.code(), web.actors().get(of).id());
  }

  private static String between(AreaWeb web, int from, int to) {
    return "/v1/areas/%s/warm-paths?from=%s&to=%s"
        .formatted(web.code(), web.actors().get(from).id(), web.actors().get(to).id());
  }

  private static String without(AreaWeb web, int one, int other) {
    return "/v1/areas/%s/what-if?without=%s,%s"
        .formatted(web.code(), web.actors().get(one).id(), web.actors().get(other).id());
  }

  /** Searches for every one of these names. */
  Walk searching(List<String> names) {
    for (int i = 0; i < names.size(); i += step) {
      String name = names.get(i);
      String body = Json.MAPPER.createObjectNode().put("query", name).put("limit", 100).toString();
      // The searched name is the caller's own; only what is found counts.
      tell("search " + name, client.post("/v1/searches", body));
    }
    return this;
  }

  /** One address. */
  void get(String path) {
    tell(path, client.get(path));
  }

  private synchronized void tell(String path, Reply reply) {
    seen.accept(path, reply);
  }

  private static String query(String... parts) {
    String joined = Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining("&"));
    return joined.isEmpty() ? "" : "?" + joined;
  }
}
