package nl.wijkweb.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.model.WorryStep;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.Worry;
import nl.wijkweb.store.WorryWork;
import org.jspecify.annotations.Nullable;

/** What the wijkteam does with a worry: {@code /v1/worries/{worry}/steps}. */
final class WorryStepResource {
  private final Views views;
  private final WebStore store;
  private final Policy policy;
  private final Changes changes;

  WorryStepResource(Views views, WebStore store, Policy policy, Changes changes) {
    this.views = views;
    this.store = store;
    this.policy = policy;
    this.changes = changes;
  }

  void take(Call call) {
    call.knownQuery();
    UUID id = UUID.fromString(call.id("worry"));
    LocalDate today = views.today();
    Worry worry = store.worries().find(id, today).orElseThrow(ApiProblem::notFound);
    View view = views.of(call, worry.area());
    Fields fields = call.fields(TakenStep.names());
    TakenStep step = TakenStep.read(fields);
    if (step != null && worry.state() != WorryState.CLOSED && !isTaken(worry, step)) {
      refuse(call.viewer(), worry, step, fields);
    }
    TakenStep right = fields.orProblems(step);
    if (worry.state() == WorryState.CLOSED || isTaken(worry, right)) {
      answer(call, view, new Saved<>(known(worry, right), false), right);
      return;
    }
    Optional<WorrySubject> subject = subject(call, view, worry, right, fields);
    fields.orProblems(right);
    ActorId person = subject.map(WorrySubject::id).orElse(null);
    Change change = changes.by(call);
    WorryWork work =
        new WorryWork(
            now -> next(call.viewer(), now, right, person, change.when()),
            subject.map(WorrySubject::newPerson).orElse(null),
            right.step() == WorryStep.PERSON,
            right.step() == WorryStep.FOLLOW_UP ? entry(right, today) : null);
    Saved<Worry> saved = store.worries().step(id, today, work, change);
    answer(call, views.of(call, worry.area()), saved, right);
  }

  private void answer(Call call, View view, Saved<Worry> saved, TakenStep step) {
    Viewer viewer = call.viewer();
    List<ActorId> cases = store.listCases(viewer.subject(), views.today());
    ShownWorry shown = new ShownWorry(policy, viewer, view.snapshot(), cases);
    List<ActorId> people = shown.person(saved.value()).stream().toList();
    views.append(viewer, "worry-" + step.step().code(), ShownWorry.PURPOSE, null, people);
    call.http().header("Cache-Control", "no-store").status(saved.created() ? 201 : 200);
    Answers.json(call.http(), shown.json(saved.value()).node());
  }

  private void refuse(Viewer viewer, Worry worry, TakenStep step, Fields fields) {
    wrong(viewer, worry, step).ifPresent(cause -> fields.fail("step", cause));
  }

  /** Why the step may not come now. */
  private Optional<Cause> wrong(Viewer viewer, Worry worry, TakenStep step) {
    if (!policy.mayGoOnWith(viewer, worry.worker())) {
      return Optional.of(ProblemCode.WORRY_TAKEN.of());
    }
    if (!worry.state().takes(step.step())) {
      String next =
          ShownWorry.may(worry).stream().map(Coded::code).collect(Collectors.joining(", "));
      return Optional.of(
          ProblemCode.STEP_NOT_NOW.of(step.step().code(), worry.state().code(), next));
    }
    return step.step() == WorryStep.PERMISSION && worry.person() == null
        ? Optional.of(ProblemCode.PERSON_NEEDED.of())
        : Optional.empty();
  }

  /** The worry after the step; asked of how the worry is at the very moment of writing. */
  private Worry next(
      Viewer viewer, Worry now, TakenStep step, @Nullable ActorId person, Instant when) {
    if (now.state() == WorryState.CLOSED || isTaken(now, step)) {
      return known(now, step);
    }
    wrong(viewer, now, step)
        .ifPresent(
            cause -> {
              throw ApiProblem.wrong(FieldError.inBody("/step", cause));
            });
    JsonObject told = step.json().put("when", when);
    return new Worry(
        now.id(),
        now.area(),
        now.state().after(step.step(), step.isAgreed()),
        now.passedOn(),
        now.keptUntil(),
        viewer.subject(),
        person == null ? now.person() : person,
        WorryWords.of(now).and(told, step.sum()).text(),
        step.id());
  }

  /** Whether a step with this id was taken before. */
  private static boolean isTaken(Worry worry, TakenStep step) {
    return WorryWords.of(worry).sumOfStep(step.id()).isPresent();
  }

  /** The worry as the step left it, when it is that very step that was sent again. */
  private static Worry known(Worry worry, TakenStep step) {
    if (worry.state() == WorryState.CLOSED) {
      if (!step.id().equals(worry.lastStep())) {
        throw ApiProblem.notFound();
      }
      return worry;
    }
    if (!WorryWords.of(worry).sumOfStep(step.id()).equals(Optional.of(step.sum()))) {
      throw ApiProblem.idTaken();
    }
    return worry;
  }

  private Optional<WorrySubject> subject(
      Call call, View view, Worry worry, TakenStep step, Fields fields) {
    if (step.step() == WorryStep.CONVERSATION) {
      checkConversation(worry, step, fields);
    }
    if (step.step() != WorryStep.PERSON) {
      return Optional.empty();
    }
    List<ActorId> cases = store.listCases(call.viewer().subject(), views.today());
    Optional<WorrySubject> subject = WorrySubject.find(step, view.snapshot(), cases, fields);
    if (subject.isEmpty()) {
      views.append(call.viewer(), "worry-person-sought", ShownWorry.PURPOSE, null, List.of());
    } else if (subject.get().newPerson() != null
        && store.findActor(subject.get().id()).isPresent()) {
      fields.fail("newPerson/id", ProblemCode.ID_IN_USE.of());
    }
    return subject;
  }

  private void checkConversation(Worry worry, TakenStep step, Fields fields) {
    UUID id = step.conversation();
    boolean there =
        id != null
            && store
                .findConversation(id)
                .filter(found -> found.person().equals(worry.person()))
                .isPresent();
    if (!there) {
      fields.fail("conversation", ProblemCode.NO_SUCH_CONVERSATION.of());
    }
  }

  /** What comes next, as it stands in the contact log of the person. */
  private static ContactEntry entry(TakenStep step, LocalDate today) {
    String what = step.what() == null ? "" : step.what();
    String who = step.by() == null ? step.who() : step.by();
    PartialDate on = PartialDate.parse(today.toString());
    return new ContactEntry(step.id(), who, on, what, what, step.nextBy(), null);
  }
}
