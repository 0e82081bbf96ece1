package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.Cancelled;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ImportPlan.ActorStep;
import nl.wijkweb.store.neo4j.ImportPlan.PlannedTie;
import nl.wijkweb.store.neo4j.ImportPlan.TieStep;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Writes the rows of an import under a batch that nobody sees yet, some thousands in a transaction,
 * each with its part of the change record. While the database takes a part in, the next one is
 * encoded.
 */
final class Staging {
  /** So many rows fit in a transaction within a small heap. */
  private static final int ROWS = 5_000;

  /**
   * The first part is small, since the first rows take longest and somebody waits to see it move.
   */
  private static final int FIRST_ROWS = 500;

  private final Database database;
  private final Codecs codecs;
  private final ChangeLog changes;
  private final Progress progress;
  private final AreaCode web;
  private final String id;
  private final long batch;
  private final Change change;
  private final ActorNodes nodes = new ActorNodes();
  private long total;
  private long done;
  private int chunk;

  Staging(
      Database database,
      Codecs codecs,
      ChangeLog changes,
      Progress progress,
      AreaCode web,
      String id,
      long batch,
      Change change) {
    this.database = database;
    this.codecs = codecs;
    this.changes = changes;
    this.progress = progress;
    this.web = web;
    this.id = id;
    this.batch = batch;
    this.change = change;
  }

  /**
   * Stages everything of a plan; actors first, since ties need them.
   *
   * @return how many chunks of the change record that took
   * @throws Cancelled when {@code progress} says so; what was staged so far is left
   */
  int stage(ImportPlan plan) {
    total = (long) plan.actors().size() + plan.ties().size();
    progress.at(0, total);
    inParts(plan.actors(), this::actors);
    inParts(plan.ties(), (ties, number) -> ties(ties, plan.steps(), number));
    return chunk;
  }

  private <T> void inParts(List<T> steps, BiFunction<List<T>, Integer, Part> encoding) {
    List<List<T>> parts = parts(steps);
    ExecutorService ahead = Executors.newSingleThreadExecutor(Staging::helper);
    try {
      Future<Part> next = null;
      for (int i = 0; i < parts.size(); i++) {
        if (progress.cancelled()) {
          throw new Cancelled("the import was cancelled");
        }
        Part part = next == null ? encoding.apply(parts.get(i), chunk) : encoded(next);
        if (i + 1 < parts.size()) {
          List<T> following = parts.get(i + 1);
          int number = chunk + 1;
          next = ahead.submit(() -> encoding.apply(following, number));
        }
        stage(part);
        chunk++;
        done += parts.get(i).size();
        progress.at(done, total);
      }
    } finally {
      ahead.shutdownNow();
    }
  }

  private void stage(Part part) {
    int number = chunk;
    database.write(
        tx -> {
          part.work().accept(tx);
          changes.keep(tx, id, number, part.record());
          return part;
        });
  }

  private static <T> List<List<T>> parts(List<T> steps) {
    List<List<T>> parts = new ArrayList<>();
    int from = 0;
    for (int rows = FIRST_ROWS; from < steps.size(); rows = Math.min(ROWS, 2 * rows)) {
      int to = Math.min(steps.size(), from + rows);
      parts.add(steps.subList(from, to));
      from = to;
    }
    return parts;
  }

  private static Part encoded(Future<Part> part) {
    try {
      return part.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Cancelled("the import was interrupted");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("a part of an import could not be encoded", failed);
    }
  }

  private static Thread helper(Runnable work) {
    Thread thread = new Thread(work, "import-encoder");
    thread.setDaemon(true);
    return thread;
  }

  private Part actors(List<ActorStep> steps, int number) {
    Alike alike = alike(number);
    List<Map<String, Object>> fresh = new ArrayList<>();
    List<Map<String, Object>> changed = new ArrayList<>();
    List<ChangeEntry> entries = new ArrayList<>(steps.size());
    for (ActorStep step : steps) {
      Map<String, Object> row = row(step, number);
      String actor = step.actor().id().value();
      boolean person = step.actor().kind().isPerson();
      entries.add(ChangeEntry.ofActor(actor, person, step.before(), row));
      if (step.isNew()) {
        fresh.add(Alike.without(row));
      } else {
        changed.add(next(actor, row));
      }
    }
    Value rows = Values.value(fresh);
    return new Part(
        tx -> {
          tx.run(Statement.IMPORT_STAGE_ACTORS, alike.with(rows));
          if (!changed.isEmpty()) {
            tx.run(Statement.IMPORT_STAGE_ACTOR_CHANGES, "batch", batch, "rows", changed);
          }
        },
        changes.encode(id, change, entries));
  }

  private Part ties(List<PlannedTie> ties, Function<PlannedTie, TieStep> steps, int number) {
    List<List<Object>> fresh = new ArrayList<>();
    Map<TieType, List<Map<String, Object>>> changed = new EnumMap<>(TieType.class);
    List<ChangeEntry> entries = new ArrayList<>(ties.size());
    Alike alike = alike(number);
    List<TieStep> taken = ties.stream().map(steps).toList();
    find(taken);
    for (TieStep step : taken) {
      TieType type = step.tie().type();
      TieId tie = Objects.requireNonNull(step.tie().id());
      Map<String, Object> row = row(step, tie, number);
      entries.add(
          new ChangeEntry(
              tie.value(), type.code(), step.people(), step.ends(), step.before(), row));
      if (step.isNew()) {
        fresh.add(nodes.tie(type, step.ends(), Alike.without(row)));
      } else {
        changed.computeIfAbsent(type, key -> new ArrayList<>()).add(next(tie.value(), row));
      }
    }
    Value joined = Values.value(fresh);
    return new Part(
        tx -> {
          ActorNodes.join(tx, joined, alike);
          changed.forEach(
              (type, rows) ->
                  tx.run(Statement.IMPORT_STAGE_TIE_CHANGES, type, "batch", batch, "rows", rows));
        },
        changes.encode(id, change, entries));
  }

  private void find(List<TieStep> steps) {
    Set<String> ends = new HashSet<>();
    steps.stream().filter(TieStep::isNew).forEach(step -> ends.addAll(step.ends()));
    if (ends.isEmpty()) {
      return;
    }
    database.read(
        tx -> {
          nodes.find(tx, ends);
          return ends;
        });
  }

  private Map<String, Object> row(ActorStep step, int number) {
    Row row = codecs.actors().encode(step.actor());
    row.texts(InvolvementCodec.NAME, InvolvementCodec.encode(step.involvement()));
    codecs.asked().write(step.actor().id(), step.actor().kind(), step.asked(), row);
    return codecs
        .own()
        .closeActor(place(row.put("folderId", step.folderId()), step.before(), number));
  }

  private Map<String, Object> row(TieStep step, TieId tie, int number) {
    Row row = codecs.ties().encode(tie, step.tie(), step.people());
    row.put("folderId", step.folderId());
    return codecs.own().close(place(row, step.before(), number), step.people());
  }

  private Alike alike(int number) {
    return new Alike(web.value(), batch, new Pointer(id, number).text(), 1L);
  }

  private Row place(Row row, @Nullable Map<String, Object> before, int number) {
    row.put("web", web.value()).put(ChangeLog.CHANGE, new Pointer(id, number).text());
    if (before == null) {
      return row.put("batch", batch).put("version", 1);
    }
    return row.keep(before, "batch").put("version", new Props(before).needLong("version") + 1);
  }

  private static Map<String, Object> next(String id, Map<String, Object> row) {
    return Map.of("id", id, "next", Overlay.encode(row));
  }

  /**
   * A part that is ready for the database.
   *
   * @param work writes its rows
   * @param record what the change record keeps of it
   */
  private record Part(Consumer<Tx> work, byte[] record) {}
}
