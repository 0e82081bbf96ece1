package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.problem.Language;
import nl.wijkweb.store.Cancelled;
import nl.wijkweb.store.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JobsTests {
  private static final Viewer MARIA =
      new Viewer("maria", UserRole.COORDINATOR, AreaScope.EVERYWHERE, null);

  private final TestClock clock = new TestClock();
  private final AtomicInteger made = new AtomicInteger();
  private final Jobs jobs = new Jobs(() -> new UUID(7, made.incrementAndGet()), clock);
  private final CountDownLatch gate = new CountDownLatch(1);

  @AfterEach
  void stop() {
    gate.countDown();
    jobs.close();
  }

  @Test
  void shouldTellEveryStepFromWaitingToDone() throws InterruptedException {
    Job first = jobs.start(MARIA, work(control -> gate.await()));
    Job second =
        jobs.start(
            MARIA,
            work(
                control -> {
                  control.about(new AreaCode("kern"));
                  control.at(3, 5);
                }));
    assertThat(second.status().state()).isEqualTo(JobState.WAITING);

    gate.countDown();

    JobStatus ended = ended(second);
    assertThat(ended.state()).isEqualTo(JobState.DONE);
    assertThat(ended.area()).isEqualTo(new AreaCode("kern"));
    assertThat(ended.done()).isEqualTo(5);
    assertThat(ended.result()).isNotNull();
    assertThat(ended(first).state()).isEqualTo(JobState.DONE);
  }

  @Test
  void shouldKeepTheProblemThatMadeAJobFail() throws InterruptedException {
    Job job =
        jobs.start(
            MARIA,
            work(
                control -> {
                  throw ApiProblem.wrongFile(List.of(), 2);
                }));

    assertThat(ended(job).state()).isEqualTo(JobState.FAILED);
    assertThat(ended(job).problem()).isNotNull().extracting(ApiProblem::status).isEqualTo(400);
  }

  @Test
  void shouldTellAsTheApiDoesWhenTheStoreIsAway() throws InterruptedException {
    Job job =
        jobs.start(
            MARIA,
            work(
                control -> {
                  throw new StoreUnavailable("away", new IllegalStateException());
                }));

    assertThat(ended(job).problem()).isNotNull().extracting(ApiProblem::status).isEqualTo(503);
  }

  @Test
  void shouldTellNothingOfWhatNobodyForesaw() throws InterruptedException {
    Job job =
        jobs.start(
            MARIA,
            work(
                control -> {
                  throw new IllegalStateException("Fatma");
                }));

    ApiProblem problem = ended(job).problem();
    assertThat(problem).isNotNull();
    assertThat(problem.status()).isEqualTo(500);
    assertThat(Problems.json(problem, Language.EN).toString()).doesNotContain("Fatma");
  }

  @Test
  void shouldStopWorkThatRuns() throws InterruptedException {
    CountDownLatch runs = new CountDownLatch(1);
    Job job =
        jobs.start(
            MARIA,
            work(
                control -> {
                  runs.countDown();
                  while (!control.cancelled()) {
                    Thread.onSpinWait();
                  }
                  throw new Cancelled("stopped");
                }));
    runs.await();

    jobs.cancel(job);

    assertThat(ended(job).state()).isEqualTo(JobState.CANCELLED);
  }

  @Test
  void shouldStopWorkThatWaitsAtOnceAndClearItAway() throws InterruptedException {
    Job running = jobs.start(MARIA, work(control -> gate.await()));
    Counted waiting = work(control -> {});
    Job job = jobs.start(MARIA, waiting);

    jobs.cancel(job);

    assertThat(job.status().state()).isEqualTo(JobState.CANCELLED);
    assertThat(waiting.discarded.get()).isOne();
    assertThat(running.status().state()).isNotEqualTo(JobState.CANCELLED);
  }

  @Test
  void shouldNotStopWhatIsOver() throws InterruptedException {
    Job job = jobs.start(MARIA, work(control -> {}));
    ended(job);

    jobs.cancel(job);

    assertThat(job.status().state()).isEqualTo(JobState.DONE);
  }

  @Test
  void shouldTakeABoundedNumberAndClearAwayWhatItRefuses() {
    jobs.start(MARIA, work(control -> gate.await()));
    List<Job> taken = new ArrayList<>();
    while (!jobs.isFull(JobKind.IMPORT)) {
      taken.add(jobs.start(MARIA, work(control -> {})));
    }
    Counted refused = work(control -> {});

    assertThatThrownBy(() -> jobs.start(MARIA, refused))
        .isInstanceOfSatisfying(ApiProblem.class, busy -> assertThat(busy.status()).isEqualTo(503));

    assertThat(taken).hasSize(8);
    assertThat(refused.discarded.get()).isOne();
  }

  @Test
  void shouldNotLetOneKindWaitForAnother() throws InterruptedException {
    Job held = jobs.start(MARIA, work(control -> gate.await()));
    Job other = jobs.start(MARIA, new Counted(JobKind.BANDS, control -> {}));

    assertThat(ended(other).state()).isEqualTo(JobState.DONE);
    assertThat(other.kind()).isEqualTo(JobKind.BANDS);
    assertThat(held.status().state().isOver()).isFalse();
  }

  @Test
  void shouldForgetAJobSomeTimeAfterItIsOver() throws InterruptedException {
    Job over = jobs.start(MARIA, work(control -> {}));
    ended(over);
    Job running = jobs.start(MARIA, work(control -> gate.await()));

    clock.pass(Duration.ofMinutes(29));
    assertThat(jobs.find(over.id())).isPresent();
    clock.pass(Duration.ofMinutes(2));

    assertThat(jobs.find(over.id())).isEmpty();
    assertThat(jobs.find(running.id())).isPresent();
  }

  @Test
  void shouldLetRunningWorkFinishAndCancelWhatWaitsWhenTheServiceStops()
      throws InterruptedException {
    CountDownLatch runs = new CountDownLatch(1);
    Counted work =
        work(
            control -> {
              runs.countDown();
              gate.await();
            });
    Job running = jobs.start(MARIA, work);
    Job waiting = jobs.start(MARIA, work(control -> {}));
    runs.await();
    Thread stop = new Thread(jobs::close);
    stop.start();
    while (waiting.status().state() == JobState.WAITING) {
      Thread.onSpinWait();
    }

    gate.countDown();
    stop.join();

    assertThat(waiting.status().state()).isEqualTo(JobState.CANCELLED);
    assertThat(running.status().state()).isEqualTo(JobState.DONE);
    assertThat(work.discarded.get()).isOne();
    assertThatThrownBy(() -> jobs.start(MARIA, work(control -> {}))).isInstanceOf(ApiProblem.class);
  }

  @Test
  void shouldBelongToOnePersonInOneRole() {
    Job job = jobs.start(MARIA, work(control -> {}));

    assertThat(job.isOf(MARIA)).isTrue();
    assertThat(job.isOf(new Viewer("maria", UserRole.ADMINISTRATOR, MARIA.areas(), null)))
        .isFalse();
    assertThat(job.isOf(new Viewer("joop", UserRole.COORDINATOR, MARIA.areas(), null))).isFalse();
  }

  private static JobStatus ended(Job job) throws InterruptedException {
    JobStatus status = job.status();
    while (!status.state().isOver()) {
      status = job.await(status, Duration.ofSeconds(20));
    }
    return status;
  }

  private static Counted work(Doing doing) {
    return new Counted(JobKind.IMPORT, doing);
  }

  private interface Doing {
    void run(Job.Control control) throws Exception;
  }

  private static final class Counted implements Job.Work {
    private final JobKind kind;
    private final Doing doing;
    private final AtomicInteger discarded = new AtomicInteger();

    Counted(JobKind kind, Doing doing) {
      this.kind = kind;
      this.doing = doing;
    }

    @Override
    public JobKind kind() {
      return kind;
    }

    @Override
    public ObjectNode run(Job.Control control) throws Exception {
      doing.run(control);
      return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public void discard() {
      discarded.incrementAndGet();
    }
  }
}
