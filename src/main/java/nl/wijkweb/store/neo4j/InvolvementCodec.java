package nl.wijkweb.store.neo4j;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Ring;
import org.jspecify.annotations.Nullable;

/** The involvement of an actor as one property of its node: a list of spells. */
final class InvolvementCodec {
  static final String NAME = "involvement";
  private static final Codes<Ring> RINGS = Codes.of(Ring.class);

  private InvolvementCodec() {}

  static List<String> encode(List<Involvement> involvement) {
    return involvement.stream()
        .sorted(Comparator.comparing(InvolvementCodec::key))
        .map(one -> Json.text(Stored.of(one)))
        .toList();
  }

  static List<Involvement> decode(Map<String, Object> actor) {
    return decode(new Props(actor));
  }

  static List<Involvement> decode(Props props) {
    List<String> texts = props.texts(NAME);
    if (texts.isEmpty()) {
      return List.of();
    }
    ActorId id = new ActorId(props.need("id"));
    return texts.stream().map(text -> Json.read(text, Stored.class).involvement(id)).toList();
  }

  /** What makes a spell of involvement the same one in a folder that comes again. */
  static String key(Involvement one) {
    PartialDate since = one.period().since();
    return (one.area() == null ? "" : one.area().value()) + '|' + (since == null ? "" : since);
  }

  private record Stored(
      int level,
      @Nullable String area,
      @Nullable String since,
      @Nullable String until,
      @Nullable String ring,
      List<String> source) {
    static Stored of(Involvement one) {
      AreaCode area = one.area();
      PartialDate since = one.period().since();
      PartialDate until = one.period().until();
      return new Stored(
          one.level(),
          area == null ? null : area.value(),
          since == null ? null : since.toString(),
          until == null ? null : until.toString(),
          one.ring() == null ? null : one.ring().code(),
          one.source());
    }

    Involvement involvement(ActorId actor) {
      return new Involvement(
          actor,
          area == null ? null : new AreaCode(area),
          level,
          new Period(date(since), date(until)),
          ring == null ? null : RINGS.get(ring),
          source);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
      return text == null ? null : PartialDate.parse(text);
    }
  }
}
