package nl.wijkweb.store.neo4j;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Gap;
import nl.wijkweb.store.PaperStore;
import nl.wijkweb.store.Point;
import nl.wijkweb.store.Point.Went;
import nl.wijkweb.store.PointHead;
import nl.wijkweb.store.PointStatus;
import nl.wijkweb.store.cypher.Statement;

/** Points of neighbourhood agendas in Neo4j, by head and then by day: a row each. */
final class Points {
  private static final Codes<PointHead> HEADS = Codes.of(PointHead.class);
  private static final Codes<PointStatus> STATUSES = Codes.of(PointStatus.class);
  private static final Codes<Gap.Kind> GAPS = Codes.of(Gap.Kind.class);
  private static final String BETWEEN = "|";
  private static final PaperRows.Form<Point> FORM =
      new PaperRows.Form<>(
          Statement.POINT_LIST,
          Statement.POINT_CREATE,
          Statement.POINT_REPLACE,
          Statement.POINT_REMOVE,
          Points::encode,
          Points::decode);

  private Points() {}

  static PaperStore<Point> in(Database database) {
    return new PaperRows<>(
        database, FORM, Comparator.comparing(Point::head).thenComparing(Point::made));
  }

  private static Row encode(Point point) {
    return new Row()
        .code("head", point.head())
        .put("text", point.text())
        .put("made", point.made())
        .put("fromResidents", point.fromResidents())
        .put("published", point.published())
        .codes("statuses", point.went().stream().map(Went::status).toList())
        .texts("days", point.went().stream().map(went -> went.on().toString()).toList())
        .texts("takers", point.takers().stream().map(ActorId::value).toList())
        .texts("about", point.about().stream().map(ActorId::value).toList())
        .texts("gaps", point.gaps().stream().map(Points::gap).toList());
  }

  private static String gap(Gap gap) {
    return gap.kind().code() + BETWEEN + String.join(BETWEEN, gap.of());
  }

  private static Point decode(Props props, Map<String, String> merged) {
    List<String> statuses = props.texts("statuses");
    List<String> days = props.texts("days");
    return new Point(
        UUID.fromString(props.need("id")),
        new AreaCode(props.need("web")),
        HEADS.get(props.need("head")),
        props.need("text"),
        props.needDay("made"),
        props.isSet("fromResidents"),
        props.isSet("published"),
        IntStream.range(0, days.size())
            .mapToObj(i -> new Went(STATUSES.get(statuses.get(i)), LocalDate.parse(days.get(i))))
            .toList(),
        actors(props.texts("takers"), merged),
        actors(props.texts("about"), merged),
        props.texts("gaps").stream().map(gap -> gap(gap, merged)).toList(),
        props.needLong("version"));
  }

  private static List<ActorId> actors(List<String> ids, Map<String, String> merged) {
    return ids.stream().map(id -> new ActorId(merged.getOrDefault(id, id))).distinct().toList();
  }

  private static Gap gap(String written, Map<String, String> merged) {
    List<String> parts = List.of(written.split("\\|"));
    List<String> of = parts.subList(1, parts.size());
    return new Gap(
        GAPS.get(parts.get(0)), of.stream().map(one -> merged.getOrDefault(one, one)).toList());
  }
}
