package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.RowCount;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.neo4j.ImportPlan.ActorStep;
import nl.wijkweb.store.neo4j.ImportPlan.PlannedTie;
import nl.wijkweb.store.neo4j.ImportPlan.TieStep;
import org.jspecify.annotations.Nullable;

/**
 * Compares a folder with the web that is there: what the folder brings wins, what it does not speak
 * of stays. Actors are known by their folder's id; ties by theirs, else by ends, type and begin.
 * What cannot be opened any more, because somebody's key was destroyed, stays as it is.
 */
final class ImportPlanner {
  private final Codecs codecs;
  private final Ids ids;
  private final AreaWeb there;
  private final Map<String, Map<String, Object>> rows;
  private final FolderIds folderIds = new FolderIds();
  private final Map<ActorId, StoredActor> known;
  private final RowCount count;
  private int unchanged;

  /**
   * Takes in the web that is there.
   *
   * @param rows the properties of its actors and ties, by id
   * @param count counts the rows that were compared
   */
  ImportPlanner(
      Codecs codecs,
      Ids ids,
      AreaWeb there,
      Map<String, Map<String, Object>> rows,
      RowCount count) {
    this.count = count;
    this.codecs = codecs;
    this.ids = ids;
    this.there = there;
    this.rows = rows;
    this.known =
        there.actors().stream().collect(Collectors.toMap(StoredActor::id, Function.identity()));
    there.actors().forEach(folderIds::add);
  }

  ImportPlan plan(Web web) {
    for (Actor actor : web.actors()) {
      if (folderIds.findStored(actor.id()).isEmpty()) {
        folderIds.add(actor.id().value(), ids.get());
      }
    }
    List<ActorStep> actors = planActors(web);
    Set<String> people = people(web);
    List<PlannedTie> ties = planTies(web, people);
    Figures before = new Figures(there.areas(), there.population(), there.indicators());
    Figures after =
        new Figures(
            Occurrences.merge(there.areas(), marked(web), area -> area.code().value()),
            Occurrences.merge(there.population(), web.population(), FigureCodec::key),
            Occurrences.merge(there.indicators(), web.indicators(), FigureCodec::key));
    return new ImportPlan(actors, ties, tie -> step(tie, people), unchanged, before, after);
  }

  /** The areas that come; of which the file says no mark keeps what people said here. */
  private List<Area> marked(Web web) {
    return web.areas().stream()
        .map(
            area ->
                there.areas().stream()
                    .filter(known -> known.code().equals(area.code()) && area.marks().isEmpty())
                    .findFirst()
                    .map(known -> area.marked(known.marks()))
                    .orElse(area))
        .toList();
  }

  private List<ActorStep> planActors(Web web) {
    Map<ActorId, List<Involvement>> involvement =
        web.involvement().stream().collect(Collectors.groupingBy(Involvement::actor));
    Map<ActorId, List<Asked>> asked =
        web.asked().stream().collect(Collectors.groupingBy(Asked::person));
    List<ActorStep> steps = new ArrayList<>();
    for (Actor comes : web.actors()) {
      count.next();
      Actor actor = folderIds.toStore(comes);
      ActorStep step =
          step(
              actor,
              comes.id().value(),
              involvement.getOrDefault(comes.id(), List.of()).stream()
                  .map(one -> one.of(actor.id()))
                  .toList(),
              asked.getOrDefault(comes.id(), List.of()).stream()
                  .map(one -> one.of(actor.id()))
                  .toList());
      if (step == null) {
        unchanged++;
      } else {
        steps.add(step);
      }
    }
    return steps;
  }

  /** What to do about an actor, or null when it is as it comes. */
  private @Nullable ActorStep step(
      Actor comes, String folderId, List<Involvement> involvement, List<Asked> asked) {
    StoredActor stored = known.get(comes.id());
    if (stored == null) {
      return new ActorStep(comes, folderId, involvement, asked, null);
    }
    Map<String, Object> before = codecs.own().openActor(row(comes.id().value()));
    Optional<Actor> now = codecs.actors().openActor(stored);
    if (now.isEmpty()) {
      return null;
    }
    Actor actor = withWhatWasSaid(comes, now.get());
    ActorWrites.refuseOtherNature(stored.kind(), actor.kind());
    List<Involvement> spells = InvolvementCodec.decode(before);
    List<Involvement> nextSpells = Occurrences.merge(spells, involvement, InvolvementCodec::key);
    List<Asked> questions = codecs.asked().open(before);
    List<Asked> nextQuestions = Occurrences.merge(questions, asked, AskedCodec::key);
    boolean same =
        now.get().equals(actor) && spells.equals(nextSpells) && questions.equals(nextQuestions);
    return same ? null : new ActorStep(actor, folderId, nextSpells, nextQuestions, before);
  }

  /** As it comes; of which the file says no mark or writes no dossier keeps those from here. */
  private static Actor withWhatWasSaid(Actor comes, Actor now) {
    ActorFacts facts = comes.facts();
    Details details = comes.details();
    return new Actor(
        comes.id(),
        comes.kind(),
        facts.standing().marks().isEmpty() && !comes.kind().isPerson()
            ? facts.with(facts.standing().marked(now.facts().standing().marks()))
            : facts,
        details.dossier() == null && !comes.kind().isPerson()
            ? details.with(now.details().dossier())
            : details);
  }

  private List<PlannedTie> planTies(Web web, Set<String> people) {
    Map<String, StoredTie> byKey = new HashMap<>();
    Map<String, StoredTie> byId = new HashMap<>();
    Occurrences keys = new Occurrences();
    for (StoredTie tie : there.ties()) {
      String folderId = tie.folderId();
      if (folderId == null) {
        byKey.put(keys.next(key(tie.tie())), tie);
      }
      byId.put(folderId == null ? tie.id().value() : folderId, tie);
    }
    Occurrences comingKeys = new Occurrences();
    List<PlannedTie> planned = new ArrayList<>();
    for (Tie comes : web.ties()) {
      count.next();
      TieId folderId = comes.id();
      StoredTie stored = null;
      if (folderId != null) {
        stored = byId.get(folderId.value());
      } else if (!byKey.isEmpty()) {
        stored = byKey.get(comingKeys.next(key(folderIds.toStore(null, comes))));
      }
      if (stored != null && comesAsItIs(comes, stored)) {
        unchanged++;
      } else {
        boolean aboutPeople = !peopleAt(comes, people).isEmpty();
        planned.add(new PlannedTie(comes, stored, aboutPeople));
      }
    }
    return planned;
  }

  /** Whether a tie comes as it is, or cannot be opened any more. */
  private boolean comesAsItIs(Tie comes, StoredTie stored) {
    Tie tie = folderIds.toStore(stored.id(), comes);
    Optional<Tie> now = codecs.ties().open(stored);
    if (now.isEmpty() || now.get().equals(tie)) {
      return true;
    }
    TieWrites.refuseOtherEnds(now.get(), tie);
    return false;
  }

  private TieStep step(PlannedTie planned, Set<String> people) {
    Tie comes = planned.comes();
    StoredTie stored = planned.stored();
    List<String> peopleAt = peopleAt(comes, people);
    if (stored != null) {
      Tie tie = folderIds.toStore(stored.id(), comes);
      return new TieStep(tie, stored.folderId(), peopleAt, row(stored.id().value()));
    }
    TieId folderId = comes.id();
    return new TieStep(
        folderIds.toStore(new TieId(ids.get()), comes),
        folderId == null ? null : folderId.value(),
        peopleAt,
        null);
  }

  private List<String> peopleAt(Tie comes, Set<String> people) {
    String from = folderIds.inStore(comes.from().value());
    String to = folderIds.inStore(comes.to().value());
    return TieCodec.people(from, people.contains(from), to, people.contains(to));
  }

  /** The name of a tie that has no id of its own; it may be shared. */
  static String key(Tie tie) {
    PartialDate since = tie.course().period().since();
    return String.join(
        "|",
        tie.from().value(),
        tie.type().code(),
        tie.to().value(),
        since == null ? "" : since.toString());
  }

  /** The store's ids of all people in the web, those that come and those that are there. */
  private Set<String> people(Web web) {
    Set<String> people =
        web.actors().stream()
            .filter(actor -> actor.kind().isPerson())
            .map(actor -> folderIds.toStore(actor.id()).value())
            .collect(Collectors.toSet());
    there.actors().stream()
        .filter(actor -> actor.kind().isPerson())
        .forEach(actor -> people.add(actor.id().value()));
    return people;
  }

  private Map<String, Object> row(String id) {
    return Objects.requireNonNull(rows.get(id));
  }
}
