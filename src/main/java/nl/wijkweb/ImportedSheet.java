package nl.wijkweb;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkweb.exchange.Mapping;
import nl.wijkweb.exchange.MappingJson;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.RowWatch;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.SheetForm;
import nl.wijkweb.exchange.SheetInspection;
import nl.wijkweb.exchange.SheetLook;
import nl.wijkweb.exchange.SheetReader;
import nl.wijkweb.model.Coded;
import nl.wijkweb.problem.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** Somebody's own sheet on the command line: how it is read, and what its columns mean. */
final class ImportedSheet {
  private static final long MOST_BYTES = 2L << 30;
  private static final int LONGEST = 40;

  private final Terminal terminal;
  private final Language language;
  private final SheetReader reader = new SheetReader(SchemeReader.wijkweb());

  ImportedSheet(Terminal terminal, Language language) {
    this.terminal = terminal;
    this.language = language;
  }

  /** Whether the one file is a list of which nobody knows what its columns mean. */
  static boolean needsMapping(List<Path> places) {
    String name = String.valueOf(places.get(0).getFileName()).toLowerCase(Locale.ROOT);
    return places.size() == 1 && (name.endsWith(".csv") || name.endsWith(".tsv"));
  }

  /**
   * The mapping by which a sheet can be brought in; tells how the sheet is read, and everything
   * that is still to be chosen.
   *
   * @return empty when something is
   */
  Optional<Mapping> mapping(Path sheet, @Nullable Path file) throws IOException {
    SheetInspection found = inspect(sheet, file);
    if (found == null) {
      return Optional.empty();
    }
    if (file == null || found.questions().count() > 0) {
      ask(sheet, found.questions());
      return Optional.empty();
    }
    return Optional.of(found.mapping());
  }

  /** Writes a proposal to a new file. */
  int propose(Path sheet, @Nullable Path file, Path out) throws IOException {
    SheetInspection found = inspect(sheet, file);
    if (found == null) {
      return ExitCode.SOFTWARE;
    }
    String json = MappingJson.write(withoutGuesses(found)).toPrettyString();
    NewFile.write(out, to -> to.write(json.getBytes(StandardCharsets.UTF_8)));
    if (found.questions().count() > 0) {
      ask(sheet, found.questions());
    }
    terminal.results().println(out);
    return ExitCode.OK;
  }

  /** What was only guessed is left open, so that somebody says it. */
  private static Mapping withoutGuesses(SheetInspection found) {
    List<SheetLook.Unsure> unsure = found.look().unsure();
    Mapping mapping = found.mapping();
    SheetForm form = mapping.form();
    SheetForm sure =
        new SheetForm(
            unsure.contains(SheetLook.Unsure.ENCODING) ? null : form.encoding(),
            unsure.contains(SheetLook.Unsure.SEPARATOR) ? null : form.separator(),
            form.quote(),
            unsure.contains(SheetLook.Unsure.SHEET) ? null : form.sheet(),
            unsure.contains(SheetLook.Unsure.HEADER) ? null : form.header(),
            unsure.contains(SheetLook.Unsure.DATES) ? null : form.dates());
    return new Mapping(mapping.name(), sure, mapping.key(), mapping.fixed(), mapping.columns());
  }

  private @Nullable SheetInspection inspect(Path sheet, @Nullable Path file) throws IOException {
    Mapping given = null;
    if (file != null) {
      Read<Mapping> read = MappingJson.read(Files.readString(file));
      if (read instanceof Read.Broken<Mapping> broken) {
        return refuse(file, broken.problems());
      }
      given = read.orElseThrow();
    }
    Read<SheetInspection> found = reader.inspect(sheet, given, MOST_BYTES, RowWatch.NONE);
    if (found instanceof Read.Broken<SheetInspection> broken) {
      return refuse(sheet, broken.problems());
    }
    SheetInspection inspection = found.orElseThrow();
    tell(inspection);
    return inspection;
  }

  private @Nullable SheetInspection refuse(Path file, ProblemList problems) {
    terminal.messages().println(file + " is not right:");
    new ProblemText(language).write(problems, terminal.messages());
    return null;
  }

  private void ask(Path sheet, ProblemList questions) {
    PrintWriter to = terminal.messages();
    if (questions.count() > 0) {
      to.println("Still to be chosen:");
      new ProblemText(language).write(questions, to);
    }
    to.println(
        "Have a mapping written with --propose FILE.json, complete it, and bring "
            + sheet
            + " in with --mapping FILE.json.");
  }

  private void tell(SheetInspection found) {
    SheetForm form = found.mapping().form();
    SheetLook look = found.look();
    PrintWriter to = terminal.messages();
    to.printf("%s: %d rows%n", look.file(), look.rows());
    tell("encoding", form.encoding(), look.unsure().contains(SheetLook.Unsure.ENCODING));
    tell("separator", named(form.separator()), look.unsure().contains(SheetLook.Unsure.SEPARATOR));
    tell("sheet", form.sheet(), look.unsure().contains(SheetLook.Unsure.SHEET));
    tell("header in row", form.header(), look.unsure().contains(SheetLook.Unsure.HEADER));
    tell("dates", form.dates(), look.unsure().contains(SheetLook.Unsure.DATES));
    for (SheetLook.Line line : look.first()) {
      String text = String.join(" | ", line.cells());
      to.printf("  %4d  %s%n", line.row(), text.replaceAll("\\p{Cntrl}", " "));
    }
    for (Mapping.Meaning meaning : found.mapping().columns()) {
      String means = meaning.to();
      String told = means == null ? "?" : means.isEmpty() ? "left out" : means;
      String type = meaning.type() == null ? "" : " " + meaning.type().code();
      String header = meaning.header();
      to.printf(
          "  %s -> %s%s%n",
          header.length() > LONGEST ? header.substring(0, LONGEST) + "…" : header, told, type);
    }
  }

  private void tell(String what, @Nullable Object value, boolean unsure) {
    if (value != null) {
      Object told = value instanceof Coded coded ? coded.code() : value;
      terminal.messages().printf("  %s: %s%s%n", what, told, unsure ? " (a guess)" : "");
    }
  }

  private static @Nullable String named(@Nullable Character separator) {
    return separator == null ? null : separator == '\t' ? "tab" : separator.toString();
  }
}
