package nl.wijkweb.store.neo4j;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Contribution;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Distance;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Strain;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.Open;
import nl.wijkweb.store.Sealable;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;

/** Ties as properties of their relationship, named as the columns of a web folder. */
final class TieCodec {
  private static final Codes<TieStatus> STATUSES = Codes.of(TieStatus.class);
  private static final Codes<Frequency> FREQUENCIES = Codes.of(Frequency.class);
  private static final Codes<Closeness> CLOSENESS = Codes.of(Closeness.class);
  private static final Codes<Distance> DISTANCES = Codes.of(Distance.class);
  private static final Codes<Strain> STRAINS = Codes.of(Strain.class);
  private static final Codes<Direction> DIRECTIONS = Codes.of(Direction.class);
  private static final Codes<Support> SUPPORT = Codes.of(Support.class);
  private static final Codes<Contribution> CONTRIBUTIONS = Codes.of(Contribution.class);

  private final Words<TieWords> words;
  private final OwnProps own;

  TieCodec(Seal seal, OwnProps own) {
    this.own = own;
    this.words = new Words<>(seal, "tie", TieWords.class);
  }

  /** Under whose keys the words of a tie are sealed: those of the people at its ends. */
  static List<String> people(String from, boolean fromPerson, String to, boolean toPerson) {
    if (fromPerson) {
      return toPerson ? List.of(from, to) : List.of(from);
    }
    return toPerson ? List.of(to) : List.of();
  }

  /** The properties of a tie's own content, without those of its place in the store. */
  Row encode(TieId id, Tie tie, List<String> people) {
    TieWords free = TieWords.of(tie);
    boolean sealed = !people.isEmpty() && !free.nothing();
    Tie shown = sealed ? TieWords.hide(tie) : tie;
    Row row = new Row().put("id", id.value()).put("note", shown.note());
    writeCourse(shown.course(), row);
    writeBond(shown.bond(), row);
    row.codes("support", shown.help().support())
        .put("fallback", shown.help().fallback())
        .date("startsBy", shown.help().startsBy())
        .put("amount", amount(shown.terms()))
        .codes("contribution", shown.terms().contribution())
        .put("saidBy", shown.provenance().saidBy())
        .texts("source", shown.provenance().source());
    return sealed ? row.put("words", words.close(people, id.value(), free)) : row;
  }

  StoredTie decode(
      TieType type, Map<String, Object> row, ActorId from, ActorId to, List<String> people) {
    return decode(type, new Props(row), from, to, people);
  }

  StoredTie decode(TieType type, Props written, ActorId from, ActorId to, List<String> people) {
    Props props = own.open(written, people);
    TieId id = new TieId(props.need("id"));
    Tie tie =
        new Tie(
            id,
            from,
            type,
            to,
            course(props),
            bond(props),
            new Help(
                props.codes("support", SUPPORT), props.text("fallback"), props.date("startsBy")),
            terms(props),
            new Provenance(props.text("saidBy"), props.texts("source")),
            null);
    return new StoredTie(
        id,
        new AreaCode(props.need("web")),
        props.text("folderId"),
        tie,
        note(props, people),
        props.needLong("version"));
  }

  /** The tie with all its words; empty when a key was destroyed. */
  Optional<Tie> open(StoredTie stored) {
    Sealable note = stored.note();
    if (note == null) {
      return Optional.of(stored.tie());
    }
    if (note instanceof Open open) {
      return Optional.of(TieWords.withNote(stored.tie(), open.text()));
    }
    return words.open(stored.id().value(), note).map(free -> free.showIn(stored.tie()));
  }

  private static @Nullable Sealable note(Props props, List<String> people) {
    byte[] sealed = props.bytes("words");
    if (sealed != null) {
      return Words.carried(people, sealed);
    }
    String note = props.text("note");
    return note == null ? null : new Open(note);
  }

  private static void writeCourse(Course course, Row row) {
    row.code("status", course.status())
        .period(course.period())
        .put("endReason", course.endReason())
        .date("lastContact", course.lastContact())
        .date("lastConfirmed", course.lastConfirmed())
        .date("stopsOn", course.stopsOn())
        .put("successor", course.successor())
        .put("arose", course.arose() == null ? null : course.arose().value());
  }

  private static void writeBond(Bond bond, Row row) {
    row.code("frequency", bond.frequency())
        .code("closeness", bond.closeness())
        .code("distance", bond.distance())
        .put("via", bond.via())
        .code("strain", bond.strain())
        .code("direction", bond.direction());
  }

  private static Course course(Props props) {
    String arose = props.text("arose");
    return new Course(
        props.code("status", STATUSES),
        props.period(),
        props.text("endReason"),
        props.date("lastContact"),
        props.date("lastConfirmed"),
        props.date("stopsOn"),
        props.text("successor"),
        arose == null ? null : new ActorId(arose));
  }

  private static Bond bond(Props props) {
    return new Bond(
        props.code("frequency", FREQUENCIES),
        props.code("closeness", CLOSENESS),
        props.code("distance", DISTANCES),
        props.text("via"),
        props.code("strain", STRAINS),
        props.code("direction", DIRECTIONS));
  }

  private static Terms terms(Props props) {
    String amount = props.text("amount");
    return new Terms(
        amount == null ? null : new BigDecimal(amount), props.codes("contribution", CONTRIBUTIONS));
  }

  private static @Nullable String amount(Terms terms) {
    BigDecimal amount = terms.amount();
    return amount == null ? null : amount.toPlainString();
  }
}
