package nl.wijkweb.exchange;

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
      row.report("to", to.value(), "a tie cannot join an actor with itself", "name the other end");
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
    return new Tie(own, from, type, to, course, bond, help, terms, provenance, note);
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
