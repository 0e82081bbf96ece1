package nl.wijkweb.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.model.TieId;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Conversation;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * Something of a person's web of which they say that it is not right, in their own words.
 *
 * @param which the id of the tie or conversation, the subject that was asked about, or the name of
 *     the field of the person
 * @param words null when it says that a doubt is settled
 */
record Doubt(Of of, String which, @Nullable String words) {
  private static final Set<String> OF_A_DOUBT = Set.of("of", "which", "words");
  private static final Set<String> OF_SETTLED = Set.of("of", "which");

  /** What kind of thing it is. */
  enum Of implements Coded {
    TIE,
    ANSWER,
    PERSON,
    CONVERSATION
  }

  /** Reads all doubts; what is wrong with them is noted. */
  static List<Doubt> readAll(Fields fields, View view, WebStore store, Subjects subjects) {
    Set<String> before = new HashSet<>();
    return fields.objects(
        "doubts",
        OF_A_DOUBT,
        one -> {
          Doubt read = read(one, one.requiredText("words", TextForm.NOTE));
          if (read == null || read.words() == null) {
            return null;
          }
          if (!before.add(read.key())) {
            one.fail("which", ProblemCode.TWICE.of());
          }
          read.check(one, view, store, subjects);
          return read;
        });
  }

  /** Reads what is settled; a doubt that is not there may be settled too. */
  static List<Doubt> readSettled(Fields fields) {
    return fields.objects("settled", OF_SETTLED, one -> read(one, null));
  }

  /** The doubt as it was written. */
  JsonObject json() {
    return new JsonObject().put("of", of).put("which", which).put("words", words);
  }

  /** What tells doubts of different things apart. */
  String key() {
    return of.code() + ' ' + which;
  }

  private static @Nullable Doubt read(Fields fields, @Nullable String words) {
    Of of = fields.required("of", () -> fields.code("of", Of.class));
    String which = fields.requiredText("which", TextForm.ID);
    return of == null || which == null ? null : new Doubt(of, which, words);
  }

  private void check(Fields fields, View view, WebStore store, Subjects subjects) {
    switch (of) {
      case TIE -> {
        Predicate<StoredTie> same = tie -> tie.id().equals(new TieId(which));
        if (view.cut().ownTies().stream().noneMatch(same)) {
          fields.fail("which", ProblemCode.TIE_NOT_IN_WEB.of());
        }
      }
      case ANSWER -> {
        if (subjects.find(which).isEmpty()) {
          fields.fail("which", ProblemCode.NONE_OF_THE_VALUES.of(which, subjects.known()));
        }
      }
      case PERSON -> {
        List<String> known = HeldPart.fieldsOfPerson();
        if (!known.contains(which)) {
          fields.fail("which", ProblemCode.NONE_OF_THE_VALUES.of(which, String.join(", ", known)));
        }
      }
      case CONVERSATION -> {
        Predicate<Conversation> same = talk -> talk.id().toString().equals(which);
        if (store.listConversations(view.openActor().id()).stream().noneMatch(same)) {
          fields.fail("which", ProblemCode.NO_SUCH_CONVERSATION.of());
        }
      }
    }
  }
}
