package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.SyntheticWeb;
import nl.wijkweb.disclosure.WebShape;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Recent;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredTie;

/**
 * An invented web that is like an area's in what is told of its shape: {@code
 * /v1/areas/{area}/synthetic-web}. It is drawn when somebody asks, as a job, and kept under what
 * was told: so nobody can tell from a missing drawing that something hidden changed.
 */
final class SyntheticResource {
  /** How many drawings are kept. */
  private static final int MOST = 64;

  private final Views views;
  private final PeopleTold people;
  private final Disclosure disclosure;
  private final Jobs jobs;
  private final Recent<WebShape, Disclosed<SyntheticWeb>> drawn = new Recent<>(MOST);

  /** How it is written. */
  private enum Format implements Coded {
    JSON,
    GRAPHML,
    CSV
  }

  /** Which table, as CSV. */
  private enum Table implements Coded {
    TIES,
    ACTORS
  }

  SyntheticResource(Views views, PeopleTold people, Disclosure disclosure, Jobs jobs) {
    this.views = views;
    this.people = people;
    this.disclosure = disclosure;
    this.jobs = jobs;
  }

  /** Of which web it is asked, and what is told of that. */
  private record Asked(AreaCode area, LocalDate day, State state, Optional<WebShape> shape) {}

  /** How it is with a web's drawing. */
  enum State implements Coded {
    ABSENT,
    DONE,
    TOO_SMALL,
    TOO_LARGE
  }

  void get(Call call) {
    call.knownQuery("asOf", "format", "table");
    Format format = call.choice("format", List.of(Format.values()));
    Table table = call.choice("table", List.of(Table.values()));
    Asked asked = asked(call);
    Optional<SyntheticWeb> web = asked.shape().flatMap(drawn::find).map(Disclosed::value);
    if (format == Format.JSON) {
      answer(call, asked, web);
      return;
    }
    SyntheticWeb found = web.orElseThrow(ApiProblem::webNotDrawn);
    if (format == Format.GRAPHML) {
      byte[] body = SyntheticGraphMl.write(found);
      Answers.tagged(call.http(), tag(body), SyntheticGraphMl.TYPE, body);
    } else {
      byte[] body = table == Table.TIES ? SyntheticCsv.ties(found) : SyntheticCsv.actors(found);
      Answers.tagged(call.http(), tag(body), CsvTable.TYPE, body);
    }
  }

  private static String tag(byte[] body) {
    return Json.hash(body).substring(0, 32);
  }

  /** Has it drawn. */
  void start(Call call) {
    call.knownQuery("asOf");
    Asked asked = asked(call);
    Optional<SyntheticWeb> web = asked.shape().flatMap(drawn::find).map(Disclosed::value);
    if (web.isPresent() || asked.shape().isEmpty()) {
      answer(call, asked, web);
      return;
    }
    WebShape shape = asked.shape().get();
    Job job =
        jobs.start(
            call.viewer(),
            new SyntheticWork(asked.area(), () -> drawn.keep(shape, disclosure.synthetic(shape))));
    JobJson.answerStarted(call, job);
  }

  private static void answer(Call call, Asked asked, Optional<SyntheticWeb> web) {
    JsonObject json =
        new JsonObject()
            .put("area", asked.area())
            .put("asOf", asked.day())
            .put("reference", Quarter.begin(asked.day()))
            .put("state", web.isPresent() ? State.DONE : asked.state());
    asked.shape().ifPresent(shape -> json.object("shape", SyntheticJson.shape(shape)));
    web.ifPresent(one -> SyntheticJson.write(one, json));
    Answers.json(call.http(), json.node());
  }

  private Asked asked(Call call) {
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    AreaCode area = view.snapshot().area().area().code();
    if (isTooLarge(view, day)) {
      return new Asked(area, day, State.TOO_LARGE, Optional.empty());
    }
    Optional<WebShape> shape =
        disclosure.shape(whole(view, Quarter.begin(day)), people.sets(view, day)).value();
    return new Asked(area, day, shape.isPresent() ? State.ABSENT : State.TOO_SMALL, shape);
  }

  /** By what the viewer sees and is told. */
  private boolean isTooLarge(View view, LocalDate day) {
    Integer known = people.of(view, day).value().known().value();
    return view.cut().actors().size() + (known == null ? 0 : known) > SyntheticWeb.LARGEST;
  }

  /** The uncut web, of which only the shape leaves. */
  private static WebGraph whole(View view, LocalDate reference) {
    AreaWeb web = view.snapshot().web();
    return Projection.EVERYONE.apply(
        web.actors(), web.ties().stream().map(StoredTie::tie).toList(), reference);
  }
}
