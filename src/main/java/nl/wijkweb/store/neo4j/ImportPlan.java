package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What an import has to do to a web, all ids being those of the store.
 *
 * @param actors those that are new or come otherwise than they are
 * @param ties those that are new or come otherwise than they are
 * @param steps says of one of these ties what to write; asked when it is written, so that a plan of
 *     a million ties stays small
 * @param unchanged how many actors and ties are as they come
 * @param figuresBefore areas, population and indicators as they are
 * @param figures the same as they come
 */
record ImportPlan(
    List<ActorStep> actors,
    List<PlannedTie> ties,
    Function<PlannedTie, TieStep> steps,
    int unchanged,
    Figures figuresBefore,
    Figures figures) {

  /**
   * An actor to write.
   *
   * @param before its properties, or null when it is new
   */
  record ActorStep(
      Actor actor,
      String folderId,
      List<Involvement> involvement,
      List<Asked> asked,
      @Nullable Map<String, Object> before) {
    boolean isNew() {
      return before == null;
    }
  }

  /**
   * A tie as it comes, which will be written.
   *
   * @param stored as it is, or null when it is new
   * @param aboutPeople whether it ends at a person
   */
  record PlannedTie(Tie comes, @Nullable StoredTie stored, boolean aboutPeople) {
    boolean isNew() {
      return stored == null;
    }
  }

  /**
   * A tie to write; its id is the store's.
   *
   * @param people those at its ends
   * @param before its properties, or null when it is new
   */
  record TieStep(
      Tie tie,
      @Nullable String folderId,
      List<String> people,
      @Nullable Map<String, Object> before) {
    boolean isNew() {
      return before == null;
    }

    /** The ids of its ends. */
    List<String> ends() {
      return List.of(tie.from().value(), tie.to().value());
    }
  }

  boolean changesNothing() {
    return actors.isEmpty() && ties.isEmpty() && !figuresChanged();
  }

  /** Whether areas, population or indicators come otherwise than they are. */
  boolean figuresChanged() {
    return !figures.equals(figuresBefore);
  }

  /** What the list of changes says of it. */
  Edit edit() {
    int figures = figuresChanged() ? 1 : 0;
    long open =
        actors.stream().filter(step -> !step.actor().kind().isPerson()).count()
            + ties.stream().filter(tie -> !tie.aboutPeople()).count();
    return new Edit(
        ChangeKind.IMPORTED, null, (int) open + figures, actors.size() + ties.size() + figures);
  }

  /** The people who are new, and need a key. */
  List<String> newPeople() {
    return actors.stream()
        .filter(step -> step.isNew() && step.actor().kind().isPerson())
        .map(step -> step.actor().id().value())
        .toList();
  }

  int created() {
    return (int)
        (actors.stream().filter(ActorStep::isNew).count()
            + ties.stream().filter(PlannedTie::isNew).count());
  }

  int changed() {
    return actors.size() + ties.size() - created();
  }

  /** What the import adds to the counts that the web tells of itself. */
  Tally tally() {
    Stream<ActorStep> newActors = actors.stream().filter(ActorStep::isNew);
    Stream<PlannedTie> newTies = ties.stream().filter(PlannedTie::isNew);
    boolean aboutPeopleOnly =
        !figuresChanged()
            && actors.stream().allMatch(step -> step.actor().kind().isPerson())
            && ties.stream().allMatch(PlannedTie::aboutPeople);
    return new Tally(
        (int) newActors.filter(step -> !step.actor().kind().isPerson()).count(),
        (int) newTies.filter(tie -> !tie.aboutPeople()).count(),
        aboutPeopleOnly);
  }
}
