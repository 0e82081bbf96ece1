package nl.wijkweb.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.StoredArea;
import nl.wijkweb.store.WebStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Following an area: {@code /v1/areas/{area}/events}. An event says that something changed of what
 * whoever follows is shown, and nothing else. The versions of webs are asked of the store, so that
 * it does not matter who changed them: somebody here, an import, a command, or another service on
 * the same store.
 */
final class EventsResource implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EventsResource.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final int WRITERS = 4;
  private static final int LONGEST_VERSION = 64;

  private final Views views;
  private final WebStore store;
  private final Sessions sessions;
  private final ShownVersions versions;
  private final Followers followers = new Followers();
  private final ScheduledExecutorService clock;
  private final ScheduledFuture<?> looking;
  private final ExecutorService writers;

  EventsResource(Views views, WebStore store, Sessions sessions) {
    this.views = views;
    this.store = store;
    this.sessions = sessions;
    this.versions = new ShownVersions(views, store);
    ThreadFactory threads =
        work -> {
          Thread thread = new Thread(work, "wijkweb-events");
          thread.setDaemon(true);
          return thread;
        };
    this.writers = Executors.newFixedThreadPool(WRITERS, threads);
    this.clock = Executors.newSingleThreadScheduledExecutor(threads);
    long millis = PAUSE.toMillis();
    this.looking = clock.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Tells the version at once, and from then on each other one, until the session is over. */
  void follow(Call call) throws IOException {
    call.knownQuery();
    call.check();
    Viewer viewer = call.viewer();
    View view = views.anyway(viewer, call.area()).orElseThrow(ApiProblem::notFound);
    String version = versions.of(view, viewer.role());
    String told = call.http().header("Last-Event-ID");
    Follower follower =
        new Follower(
            viewer,
            call.session(),
            view.snapshot().area().area().code(),
            told == null || told.length() > LONGEST_VERSION ? null : told,
            call.http().res().getOutputStream());
    follower.take();
    followers.add(follower).ifPresent(this::sendAway);
    call.http()
        .contentType("text/event-stream")
        .header("Cache-Control", "no-store")
        .header("X-Accel-Buffering", "no");
    try {
      follower.greet();
      follower.tell(version);
      call.http().future(follower::end);
    } catch (IOException gone) {
      follower.finish();
    } finally {
      follower.release();
    }
  }

  /** In how many windows an area is followed. */
  int count() {
    return followers.list().size();
  }

  /** Ends every stream, so that the server need not wait for them. */
  @Override
  public void close() {
    looking.cancel(false);
    clock.shutdown();
    writers.shutdown();
    try {
      if (!clock.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)
          || !writers.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("Somebody who follows an area takes nothing in; they are left");
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    followers.clear().forEach(Follower::finish);
  }

  /** Looks once at what is followed; who still takes in what came before is passed by. */
  private void look() {
    List<Follower> all = followers.list();
    if (all.isEmpty()) {
      return;
    }
    try {
      Map<AreaCode, Long> now =
          store.listWebs().stream()
              .collect(Collectors.toMap(web -> web.area().code(), StoredArea::version));
      for (Follower one : all) {
        write(one, () -> tell(one, now.getOrDefault(one.area(), -1L)));
      }
    } catch (RuntimeException unavailable) {
      LOG.warn("Whether webs changed is not known now", Bare.of(unavailable));
    }
  }

  /** What is written to one that follows. */
  private interface Words {
    void write() throws IOException;
  }

  private void write(Follower one, Words words) {
    if (!one.take()) {
      return;
    }
    try {
      writers.execute(
          () -> {
            try {
              words.write();
            } catch (IOException | RuntimeException over) {
              // Whoever followed has gone away, or may not go on.
              one.finish();
            } finally {
              one.release();
            }
          });
    } catch (RejectedExecutionException closing) {
      one.release();
    }
  }

  private void tell(Follower one, long version) throws IOException {
    if (!sessions.lasts(one.token())) {
      one.finish();
      return;
    }
    if (one.isBehind(version)) {
      View view = views.anyway(one.viewer(), one.area()).orElseThrow(ApiProblem::notFound);
      one.tell(versions.of(view, one.viewer().role()));
      one.looked(version);
    }
    one.beat();
  }

  private void sendAway(Follower oldest) {
    write(
        oldest,
        () -> {
          oldest.sendAway();
          oldest.finish();
        });
  }
}
