package nl.wijkweb.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of problems in one language, {@code /problems/<language>.properties}. */
public final class ProblemTexts {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final String MESSAGE = ".message";
  private static final String MEND = ".mend";
  private static final Map<Language, ProblemTexts> OF_LANGUAGES =
      Map.of(
          Language.EN, new ProblemTexts(Language.EN), Language.NL, new ProblemTexts(Language.NL));

  private final Properties texts;

  private ProblemTexts(Language language) {
    this.texts = read("/problems/" + language.code() + ".properties");
  }

  /** The texts in a language. */
  public static ProblemTexts in(Language language) {
    ProblemTexts texts = OF_LANGUAGES.get(language);
    if (texts == null) {
      throw new IllegalStateException("there are no texts in " + language.code());
    }
    return texts;
  }

  /** What is wrong and how to mend it. */
  public Words words(Cause cause) {
    String key = cause.code().code();
    return new Words(
        filled(text(key + MESSAGE), cause.parameters()),
        filled(text(key + MEND), cause.parameters()));
  }

  /** Any other text that goes with problems. */
  public String text(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("there is no text " + key);
    }
    return text;
  }

  /** The keys of all texts. */
  Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /** A text with its parameters filled in; what they hold is not looked into. */
  public static String filled(String text, Map<String, String> parameters) {
    return PARAMETER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), found.group())));
  }

  private static Properties read(String name) {
    Properties texts = new Properties();
    try (InputStream in = ProblemTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException broken) {
      throw new IllegalStateException(name + " cannot be read", broken);
    }
  }
}
