package nl.wijkweb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.exchange.Nearest;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.UnreadableInput;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.Language;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.signals.KnownWeb;
import nl.wijkweb.signals.PersonSignals;
import nl.wijkweb.signals.PersonWeb;
import nl.wijkweb.signals.SignalRules;
import nl.wijkweb.signals.SignalTexts;
import nl.wijkweb.signals.Thresholds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signals}: occasions for a conversation with one person, without a store. */
@Command(
    name = "signals",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what carries one person, and which occasions there are for a conversation with them. No"
          + " store is needed.",
      "",
      "Every occasion is 'present', 'absent' or 'unknown', with the ties it rests on and what would"
          + " settle it. What nobody asked or wrote down is unknown. 'absent' is no reassurance. There"
          + " is no score: a conversation decides, not this list.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wijkweb signals my-web --person r-012",
      "      as of the latest date in the folder",
      "  wijkweb signals my-web --person r-012 --as-of 2026-05-21",
      "      as it was known on 21 May 2026",
      "",
      "Use this only about somebody whom you help, and who knows that you write this down."
    })
final class SignalsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "A web folder, or a .zip of one.")
  private Path place = Path.of("");

  @Option(
      names = "--person",
      required = true,
      paramLabel = "ID",
      description = "The resident, by their id in actors.csv.")
  private String person = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ToDay.class,
      description = "The day, as 2016-05-21. Without it: the latest date in the folder.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--lang",
      paramLabel = "en|nl",
      description = "The language of all texts. Without it: nl.")
  private Language language = Language.NL;

  SignalsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try {
      tell(new WebFolderReader(SchemeReader.wijkweb()).read(place).orElseThrow());
      return ExitCode.OK;
    } catch (UnreadableInput unreadable) {
      new ProblemText(language).write(unreadable.problems(), terminal.messages());
      return ExitCode.SOFTWARE;
    }
  }

  private void tell(Web web) throws IOException {
    Map<ActorId, Actor> actors =
        web.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    ActorId id = resident(web.actors()).id();
    LocalDate day = asOf == null ? web.latestDate().orElse(null) : asOf;
    // Where nothing carries a date, every day gives the same.
    LocalDate someDay = day == null ? LocalDate.EPOCH : day;
    PersonWeb own =
        new PersonWeb(KnownWeb.of(web.actors(), web.ties()), web.asked(), id, someDay, Set.of());
    PersonSignals found = new SignalRules(Thresholds.USUAL).of(own);
    new SignalsOutput(new SignalTexts(language.code()), actors)
        .write(id, day, found, terminal.output());
  }

  private Actor resident(List<Actor> actors) {
    String wanted = person.strip();
    Actor found =
        actors.stream()
            .filter(actor -> actor.id().value().equals(wanted))
            .findFirst()
            .orElseThrow(() -> wrong(noSuchPerson(actors)));
    if (found.kind() != ActorKind.RESIDENT) {
      throw wrong(ProblemCode.NO_RESIDENT.of(found.kind().code()));
    }
    return found;
  }

  private Cause noSuchPerson(List<Actor> actors) {
    List<String> residents =
        actors.stream()
            .filter(actor -> actor.kind() == ActorKind.RESIDENT)
            .map(actor -> actor.id().value())
            .toList();
    return Nearest.to(person.strip(), residents)
        .map(ProblemCode.NO_SUCH_ACTOR_BUT::of)
        .orElseGet(ProblemCode.NO_SUCH_ACTOR::of);
  }

  private UnreadableInput wrong(Cause cause) {
    Problem problem = new Problem("--person", null, null, person, cause);
    return new UnreadableInput(new ProblemList(List.of(problem), 0));
  }
}
