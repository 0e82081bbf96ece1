package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.access.Operation;
import nl.wijkweb.access.UserRole;
import org.junit.jupiter.api.Test;

/**
 * The register of processing (AVG art. 30) in {@code src/docs} says what the code declares: the
 * parts of what is held on a person with purpose, ground and term, and who may call what. After a
 * change, {@code -Dregister=write} writes it anew; read it before it is committed.
 */
class ProcessingRegisterTests {
  private static final Path PAGE = Path.of("src", "docs", "register-of-processing.md");

  @Test
  void shouldSayWhatTheCodeDeclares() throws IOException {
    String page = page();
    if (System.getProperty("register", "").equals("write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() throws IOException {
    JsonNode words = Json.read(Files.readAllBytes(Path.of("web", "locales", "en.json")));
    List<String> lines = new ArrayList<>();
    lines.add("# Register of processing");
    lines.add("");
    lines.add(
        "Generated from the code by `ProcessingRegisterTests` (`-Dregister=write`); not to be");
    lines.add("changed by hand. Who is responsible, and for whom to ask, is for the organisation.");
    lines.add("");
    lines.add("## What is held on a person");
    lines.add(
        "Of residents and of people in their near circle; to them it is told in these words.");
    lines.add(
        "Fields that are not named stand in the list of the part itself. Names, words, contact");
    lines.add("details and history are sealed with a key per person.");
    lines.add("");
    lines.add("| part | fields | what for | ground | kept, unless configured otherwise |");
    lines.add("|---|---|---|---|---|");
    for (HeldPart part : HeldPart.values()) {
      lines.add(
          "| %s | %s | %s | %s | %s |"
              .formatted(
                  word(words, "own.part." + part.code()),
                  String.join(", ", part.fields()),
                  word(words, "own.purpose." + part.purpose()),
                  ground(part.ground()),
                  kept(words, part.rule())));
    }
    lines.add("");
    lines.add("## What is held on contact persons");
    lines.add("Of whoever an organisation or group names as its contact person; no resident.");
    lines.add("");
    lines.add("| part | fields | what for | ground | who sees it | kept |");
    lines.add("|---|---|---|---|---|---|");
    lines.add(
        "| Card of the organisation | contactPerson, phone, email | to reach the organisation |"
            + " public task (AVG art. 6, 1e) | coordinator, wijkteam, team leader, the contact"
            + " person | until the card is changed |");
    lines.add(
        "| Invitation lists | none of their own: a list names organisations | to invite them |"
            + " public task (AVG art. 6, 1e) | coordinator | %s months after their day |"
                .formatted(Retention.USUAL.invitations().toTotalMonths()));
    lines.add(
        "| Stories | none by design: no view shows a person; free text asks for none | to tell"
            + " what happens in an area | public task (AVG art. 6, 1e) | whoever may read the web |"
            + " until a coordinator removes it |");
    lines.add(
        "| Points of a neighbourhood agenda | none by design: who wrote one is kept nowhere, and no"
            + " person stands on it; free text asks for none | to tell what residents think and"
            + " plan | public task (AVG art. 6, 1e) | coordinator; once published whoever may read"
            + " the web | until a coordinator removes it |");
    lines.add(
        "| Links to the card | hash of a token, until when | to let them keep the card |"
            + " public task (AVG art. 6, 1e) | coordinator | until over or taken back |");
    lines.add("");
    lines.add("## Who may do what");
    lines.add("The roles that may call each operation at all; what they see in it is decided by");
    lines.add("`Policy`, and shown by `RightsIT` and `TwoWorldsIT`.");
    lines.add("");
    lines.add("| operation | " + roles().collect(Collectors.joining(" | ")) + " |");
    lines.add("|---" + "|:---:".repeat(UserRole.values().length) + "|");
    for (Operation operation : Operation.values()) {
      if (!operation.isOpen()) {
        lines.add("| " + operation.code() + " | " + marks(operation) + " |");
      }
    }
    lines.add("");
    return String.join("\n", lines);
  }

  private static Stream<String> roles() {
    return Stream.of(UserRole.values()).map(UserRole::code);
  }

  private static String marks(Operation operation) {
    return Stream.of(UserRole.values())
        .map(role -> operation.allows(role) ? "✓" : "")
        .collect(Collectors.joining(" | "));
  }

  private static String word(JsonNode words, String key) {
    assertThat(words.has(key)).as(key).isTrue();
    return words.path(key).textValue();
  }

  private static String ground(HeldPart.Ground ground) {
    return switch (ground) {
      case OF_PERSON ->
          "as recorded of the person: consent, public task, agreement, vital interest";
      case PUBLIC_TASK -> "public task (AVG art. 6, 1e)";
      case ACCOUNT -> "to account for the rest (AVG art. 5, 2)";
    };
  }

  private static String kept(JsonNode words, HeldPart.Rule rule) {
    Retention usual = Retention.USUAL;
    Period period =
        switch (rule) {
          case WEB -> usual.webs();
          case CONVERSATIONS -> usual.conversations();
          case CONTACTS -> usual.contacts();
          case WORRIES -> usual.worries();
          case VISITS -> usual.visits();
          case AUDIT -> usual.audit();
          case OTHERS -> Period.ZERO;
        };
    String months = period.toTotalMonths() + " months";
    return word(words, "own.rule." + rule.code().toLowerCase(Locale.ROOT))
        .replace("{period}", months);
  }
}
