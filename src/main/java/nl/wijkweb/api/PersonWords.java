package nl.wijkweb.api;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkweb.problem.Language;
import nl.wijkweb.signals.SignalTexts;

/** What is said of people, in the language in which a caller wants to be answered. */
final class PersonWords {
  private final Map<Language, SignalTexts> texts = new EnumMap<>(Language.class);

  PersonWords() {
    for (Language language : Language.values()) {
      texts.put(language, new SignalTexts(language.code()));
    }
  }

  /** The texts for a call; its answer says in which language they are. */
  SignalTexts of(Call call) {
    Language language = call.language();
    Answers.in(language, call.http());
    return Objects.requireNonNull(texts.get(language), "there are texts in every language");
  }
}
