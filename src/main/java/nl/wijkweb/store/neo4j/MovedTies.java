package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.cypher.Statement;

/**
 * Gives a tie other ends under the same id. In the change record such a tie is added where it comes
 * to and removed where it was, in that order, so that its history is found from where it is.
 */
final class MovedTies {
  private final Writing.Step step;
  private final Codecs codecs;

  MovedTies(Writing.Step step, Codecs codecs) {
    this.step = step;
    this.codecs = codecs;
  }

  /**
   * Moves a tie.
   *
   * @param to the tie as it is to be, under the same id
   * @param people those at its ends from now on
   * @return what is recorded of it
   */
  List<ChangeEntry> move(TieRow now, Tie to, List<String> people) {
    String id = now.stored().id().value();
    step.tx().run(Statement.TIE_REMOVE, to.type(), "id", id);
    Row row = codecs.ties().encode(now.stored().id(), to, people);
    Map<String, Object> after = step.nextTie(row, new TieRow(now.stored(), now.row(), people));
    step.tx()
        .run(
            Statement.TIE_CREATE,
            to.type(),
            "from",
            to.from().value(),
            "to",
            to.to().value(),
            "row",
            after);
    StoredTie stored = codecs.ties().decode(to.type(), after, to.from(), to.to(), people);
    ChangeEntry gone = ChangeEntry.ofTie(now.stored(), now.people(), now.row(), null);
    ChangeEntry added = ChangeEntry.ofTie(stored, people, null, after);
    return List.of(added.following(gone.previous()), gone);
  }
}
