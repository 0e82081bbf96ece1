package nl.wijkweb.store.neo4j;

import java.util.Map;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Coded;

/** Areas as properties of their node; each web has its own copy of the areas it names. */
final class AreaCodec {
  private static final Codes<AreaKind> KINDS = Codes.of(AreaKind.class);

  private AreaCodec() {}

  /**
   * The properties of an area.
   *
   * @param order its place among the areas of the web, 0 for the web's own
   */
  static Map<String, Object> encode(AreaCode web, int order, Area area) {
    return new Row()
        .put("key", web.value() + '|' + area.code().value())
        .put("web", web.value())
        .put("order", order)
        .put("code", area.code().value())
        .put("name", area.name())
        .code("kind", area.kind())
        .put("partOf", area.partOf() == null ? null : area.partOf().value())
        .put("year", area.year())
        .put("population", area.population())
        .texts("source", area.source())
        .texts(
            "marks",
            area.marks().stream().map(spell -> SpellText.write(spell, Coded::code)).toList())
        .values();
  }

  static Area decode(Map<String, Object> row) {
    return decode(new Props(row));
  }

  static Area decode(Props props) {
    String partOf = props.text("partOf");
    return new Area(
        new AreaCode(props.need("code")),
        props.need("name"),
        KINDS.get(props.need("kind")),
        partOf == null ? null : new AreaCode(partOf),
        props.number("year"),
        props.number("population"),
        props.texts("source"),
        FactsCodec.marks(props));
  }
}
