package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Wish;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was asked, as two properties of their node: the questions and the kinds of answer,
 * and the free words to each, which for people are sealed.
 */
final class AskedCodec {
  private static final String NAME = "asked";
  private static final String WORDS = "askedWords";
  private static final String SEALED_WORDS = "askedWordsSealed";

  /** The properties in which it is kept. */
  static final String[] NAMES = {NAME, WORDS, SEALED_WORDS};

  private static final Codes<Answer> ANSWERS = Codes.of(Answer.class);
  private static final Codes<Wish> WISHES = Codes.of(Wish.class);

  private final Words<Said[]> words;

  AskedCodec(Seal seal) {
    this.words = new Words<>(seal, "asked", Said[].class);
  }

  /** Adds to the row of an actor what it was asked. */
  void write(ActorId actor, ActorKind kind, List<Asked> asked, Row row) {
    if (asked.isEmpty()) {
      return;
    }
    List<Asked> sorted = asked.stream().sorted(Comparator.comparing(AskedCodec::key)).toList();
    row.texts(NAME, sorted.stream().map(one -> Json.text(Stored.of(one))).toList());
    Said[] said =
        sorted.stream().map(one -> new Said(one.obstacle(), one.by())).toArray(Said[]::new);
    if (sorted.stream().allMatch(one -> one.obstacle() == null && one.by() == null)) {
      return;
    }
    if (kind.isPerson()) {
      String id = actor.value();
      row.put(SEALED_WORDS, words.close(List.of(id), id, said));
    } else {
      row.put(WORDS, Json.text(said));
    }
  }

  /** What an actor was asked, without sealed words. */
  List<Asked> decode(Map<String, Object> actor) {
    return decode(new Props(actor));
  }

  /** As {@link #decode(Map)}. */
  List<Asked> decode(Props props) {
    String open = props.text(WORDS);
    return read(props, open == null ? new Said[0] : Json.read(open, Said[].class));
  }

  /** What an actor was asked, with all words whose key was not destroyed. */
  List<Asked> open(Map<String, Object> actor) {
    Props props = new Props(actor);
    byte[] sealed = props.bytes(SEALED_WORDS);
    if (sealed == null) {
      return decode(actor);
    }
    String id = props.need("id");
    return read(props, words.open(List.of(id), id, sealed).orElse(new Said[0]));
  }

  /** What an actor was asked, and more; what it was asked of the same on the same day goes. */
  List<Asked> with(Map<String, Object> actor, List<Asked> more) {
    Map<String, Asked> all = new LinkedHashMap<>();
    open(actor).forEach(one -> all.put(key(one), one));
    more.forEach(one -> all.put(key(one), one));
    return List.copyOf(all.values());
  }

  /** What makes a question the same one in a folder that comes again. */
  static String key(Asked one) {
    return one.subject() + '|' + one.on();
  }

  private static List<Asked> read(Props props, Said[] said) {
    List<String> texts = props.texts(NAME);
    if (texts.isEmpty()) {
      return List.of();
    }
    ActorId id = new ActorId(props.need("id"));
    List<Asked> asked = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Said words = i < said.length ? said[i] : Said.NOTHING;
      asked.add(Json.read(texts.get(i), Stored.class).asked(id, words));
    }
    return asked;
  }

  private record Said(@Nullable String obstacle, @Nullable String by) {
    static final Said NOTHING = new Said(null, null);
  }

  private record Stored(String subject, String on, @Nullable String answer, @Nullable String wish) {
    static Stored of(Asked one) {
      return new Stored(
          one.subject(),
          one.on().toString(),
          one.answer() == null ? null : one.answer().code(),
          one.wish() == null ? null : one.wish().code());
    }

    Asked asked(ActorId person, Said said) {
      return new Asked(
          person,
          subject,
          PartialDate.parse(on),
          answer == null ? null : ANSWERS.get(answer),
          wish == null ? null : WISHES.get(wish),
          said.obstacle(),
          said.by());
    }
  }
}
