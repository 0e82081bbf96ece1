package nl.wijkweb.signals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The texts of signals in one language, {@code /signals/<language>.properties}. */
public final class SignalTexts {
  private final Properties texts = new Properties();

  /**
   * The texts in a language.
   *
   * @param language its two letters
   * @throws IllegalArgumentException when there are none in that language
   */
  public SignalTexts(String language) {
    String name = "/signals/" + language + ".properties";
    try (InputStream in = SignalTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there are no texts in " + language);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new IllegalStateException(name + " cannot be read", broken);
    }
  }

  /** What a signal is called. */
  public String name(Signal signal) {
    return text("name." + signal.code());
  }

  /**
   * Why a finding is what it is, in one sentence: what is so, what is not known, or whose judgement
   * it is.
   *
   * @return empty when it is absent and nobody silenced it: that reassures nobody
   */
  public Optional<String> why(Finding finding) {
    if (finding.silenced()) {
      return Optional.of(text("content"));
    }
    if (finding.state() == State.PRESENT) {
      return Optional.of(text("because." + finding.signal().code()));
    }
    return Optional.ofNullable(finding.question()).map(question -> text("open." + question.code()));
  }

  /** Where a rule draws its line, in words. */
  public String threshold(Threshold threshold) {
    String value =
        threshold.unit() == Threshold.Unit.FREQUENCY
            ? text("frequency." + threshold.value())
            : threshold.value();
    return text("threshold." + threshold.id()).replace("{value}", value);
  }

  /**
   * What would settle a finding: what to ask or look up, or what to talk about.
   *
   * @return empty when it is absent and nobody silenced it: there is nothing to settle
   */
  public Optional<String> settle(Finding finding) {
    if (finding.silenced()) {
      return Optional.of(text("silenced"));
    }
    if (finding.state() == State.PRESENT) {
      return Optional.of(text("present." + finding.signal().code()));
    }
    return Optional.ofNullable(finding.question())
        .map(question -> text("unknown." + question.code()));
  }

  /** What carries somebody, in a sentence with the name of the other. */
  public String carries(Carrying carrying, String name) {
    return text("carries." + carrying.kind().code()).replace("{name}", name);
  }

  /** Why an activity may fit, in a sentence. */
  public String fits(FittingActivity.Reason reason) {
    return text("fits." + reason.code());
  }

  /** Why there is no warm path, in a sentence. */
  public String withoutPath(String code) {
    return text("no-path." + code);
  }

  /** What somebody is called whose name was erased. */
  public String somebody() {
    return text("somebody");
  }

  private String text(String key) {
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
}
