package nl.wijkweb.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.model.Wish;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One question of a conversation, and the kind of answer.
 *
 * @param saidBy who answered, when it was not the person
 */
record Question(
    String subject,
    @Nullable Answer answer,
    @Nullable Wish wish,
    @Nullable String obstacle,
    @Nullable String saidBy) {
  private static final Set<String> NAMES =
      Set.of("subject", "answer", "wish", "obstacle", "saidBy");

  /** Reads all questions; what is wrong with them is noted. */
  static List<Question> readAll(Fields fields, Subjects subjects) {
    Set<String> before = new HashSet<>();
    return fields.objects("asked", NAMES, one -> read(one, subjects, before));
  }

  /** The question as the web keeps it. */
  Asked asked(ActorId person, PartialDate on, String who) {
    return new Asked(person, subject, on, answer, wish, obstacle, who);
  }

  /** The question as it was written. */
  JsonObject json() {
    return new JsonObject()
        .put("subject", subject)
        .put("answer", answer)
        .put("wish", wish)
        .put("obstacle", obstacle)
        .put("saidBy", saidBy);
  }

  private static @Nullable Question read(Fields fields, Subjects subjects, Set<String> before) {
    String subject = fields.required("subject", () -> subject(fields, subjects));
    Answer answer = fields.code("answer", Answer.class);
    Wish wish = fields.code("wish", Wish.class);
    String obstacle = fields.text("obstacle", TextForm.LINE);
    String saidBy = fields.text("saidBy", TextForm.LINE);
    if (subject == null) {
      return null;
    }
    if (!before.add(subject)) {
      fields.fail("subject", ProblemCode.TWICE.of());
    }
    return new Question(subject, answer, wish, obstacle, saidBy);
  }

  private static @Nullable String subject(Fields fields, Subjects subjects) {
    String text = fields.text("subject", TextForm.SHORT);
    if (text == null) {
      return null;
    }
    String subject = subjects.find(text).orElse(null);
    if (subject == null) {
      fields.fail("subject", ProblemCode.NONE_OF_THE_VALUES.of(text, subjects.known()));
    }
    return subject;
  }
}
