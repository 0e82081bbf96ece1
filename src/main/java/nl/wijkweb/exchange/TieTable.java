package nl.wijkweb.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.ActorId;
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
import nl.wijkweb.model.TextForm;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** {@code ties.csv}: every spell of every tie. */
final class TieTable implements Table<Tie> {
  private static final TableFile FILE =
      TableFile.needed(
          "ties.csv",
          "from,type,to",
          "status,frequency,closeness,distance,via,support,fallback,strain,direction,amount,since,"
              + "until,startsBy,stopsOn,successor,endReason,lastContact,lastConfirmed,arose,"
              + "contribution,saidBy,source,note,id");

  @Override
  public TableFile file() {
    return FILE;
  }

  @Override
  public List<String> key() {
    return List.of("from", "type", "to", "since", "id");
  }

  @Override
  public @Nullable Tie read(Row row, Known known) {
    ActorId from = row.required("from", column -> known.actor(row, column));
    TieType type = row.required("type", column -> row.code(column, TieType.class));
    ActorId to = row.required("to", column -> known.actor(row, column));
    String id = row.text("id", TextForm.ID);
    Course course = course(row, known);
    Bond bond = bond(row, known);
    Help help =
        new Help(
            Set.copyOf(row.codes("support", Support.class)),
            row.text("fallback", TextForm.LINE),
            row.date("startsBy"));
    Terms terms =
        new Terms(
            row.amount("amount", Terms.MOST),
            Set.copyOf(row.codes("contribution", Contribution.class)));
    Provenance provenance = new Provenance(row.text("saidBy", TextForm.LINE), row.items("source"));
    String note = row.text("note", TextForm.NOTE);
    if (from != null && to != null && from.equals(to)) {
      row.report("to", to.value(), ProblemCode.TIE_TO_ITSELF.of());
    }
    if (from == null || type == null || to == null) {
      return null;
    }
    if (id == null) {
      known.unique(row, FILE, "from", Arrays.asList(from, type, to, course.period().since()));
    } else {
      known.unique(row, FILE, "id", List.of(id));
    }
    known.contacts().tie(row, from, to);
    if (!row.isSound()) {
      return null;
    }
    TieId own = id == null ? null : new TieId(id);
    return new Tie(
        own,
        from,
        type,
        to,
        known.shared(course),
        known.shared(bond),
        known.shared(help),
        known.shared(terms),
        known.shared(provenance),
        note);
  }

  @Override
  public void write(Tie value, Cells cells) {
    cells
        .put("from", value.from())
        .code("type", value.type())
        .put("to", value.to())
        .put("note", value.note())
        .put("id", value.id())
        .codes("support", value.help().support())
        .put("fallback", value.help().fallback())
        .put("startsBy", value.help().startsBy())
        .put("amount", plain(value.terms().amount()))
        .codes("contribution", value.terms().contribution())
        .put("saidBy", value.provenance().saidBy())
        .sorted("source", value.provenance().source().stream());
    writeCourse(value.course(), cells);
    writeBond(value.bond(), cells);
  }

  private static void writeCourse(Course course, Cells cells) {
    cells
        .code("status", course.status())
        .period("since", "until", course.period())
        .put("endReason", course.endReason())
        .put("lastContact", course.lastContact())
        .put("lastConfirmed", course.lastConfirmed())
        .put("stopsOn", course.stopsOn())
        .put("successor", course.successor())
        .put("arose", course.arose());
  }

  private static void writeBond(Bond bond, Cells cells) {
    cells
        .code("frequency", bond.frequency())
        .code("closeness", bond.closeness())
        .code("distance", bond.distance())
        .put("via", bond.via())
        .code("strain", bond.strain())
        .code("direction", bond.direction());
  }

  private static @Nullable String plain(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }

  private static Course course(Row row, Known known) {
    return new Course(
        row.code("status", TieStatus.class),
        row.period("since", "until"),
        row.text("endReason", TextForm.SHORT),
        row.date("lastContact"),
        row.date("lastConfirmed"),
        row.date("stopsOn"),
        row.text("successor", TextForm.LINE),
        known.actor(row, "arose"));
  }

  private static Bond bond(Row row, Known known) {
    return new Bond(
        row.code("frequency", Frequency.class),
        row.code("closeness", Closeness.class),
        row.code("distance", Distance.class),
        via(row, known),
        row.code("strain", Strain.class),
        row.code("direction", Direction.class));
  }

  private static @Nullable String via(Row row, Known known) {
    if (Bond.ELSEWHERE.equals(row.cell("via"))) {
      return Bond.ELSEWHERE;
    }
    ActorId actor = known.actor(row, "via");
    return actor == null ? null : actor.value();
  }
}
