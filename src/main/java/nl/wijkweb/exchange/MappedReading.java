package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.exchange.CsvRecord.Fault;
import nl.wijkweb.exchange.MappedActors.Draft;
import nl.wijkweb.exchange.Mapping.Meaning;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;

/**
 * One reading of a web from a sheet of which somebody said what its columns mean: whole, or
 * everything that is wrong with it, by the rows and headers of the sheet.
 */
final class MappedReading {
  /** An address list; whoever has more writes a web folder. */
  static final int MOST_ROWS = 50_000;

  private static final int MOST_LETTERS = 16 << 20;

  private final DomainScheme scheme;
  private final SheetFile file;
  private final Mapping mapping;
  private final Optional<Web> web;
  private final RowWatch watch;
  private final Problems problems = new Problems();
  private final List<String> names = new ArrayList<>();
  private long rows;
  private long letters;

  /**
   * @param web the web into which the sheet comes
   */
  MappedReading(
      DomainScheme scheme, SheetFile file, Mapping mapping, Optional<Web> web, RowWatch watch) {
    this.scheme = scheme;
    this.file = file;
    this.mapping = mapping;
    this.web = web;
    this.watch = watch;
  }

  Read<PlacedWeb> read() throws IOException {
    try {
      return web.isEmpty()
          ? broken(ProblemCode.SHEET_WITHOUT_AREA.of())
          : read(new MappedThere(web.get()), web.get());
    } catch (Unreadable unreadable) {
      problems.add(unreadable.in(file.name()));
      return new Read.Broken<>(problems.list());
    }
  }

  private Read<PlacedWeb> read(MappedThere there, Web into) throws Unreadable, IOException {
    SheetLook look = new SheetSurvey(file, SheetWords.all(), watch).look(mapping.form());
    List<Problem> open = new MappingCheck(file.name(), mapping).against(look);
    open.forEach(problems::add);
    SheetForm form = look.form();
    DateForm dates = form.dates();
    Integer header = form.header();
    if (!problems.none() || dates == null || header == null) {
      return new Read.Broken<>(problems.list());
    }
    MappedCells cells = new MappedCells(file.name(), scheme, there, dates, problems);
    MappedActors actors = new MappedActors(mapping, cells, there);
    MappedTies ties = new MappedTies(cells, there);
    file.each(form, record -> take(record, header, actors, ties));
    MappedTables tables = new MappedTables(file.name(), header);
    for (Draft draft : actors.all()) {
      tables.addActor(draft.row, actors.row(draft));
    }
    ties.into(tables, actors.all());
    return new WebReading(scheme, tables, into.areas(), problems, watch)
        .read()
        .fold(Read.Whole::new, found -> new Read.Broken<>(told(found)));
  }

  private boolean take(CsvRecord record, int header, MappedActors actors, MappedTies ties)
      throws Unreadable {
    if (record.row() == header) {
      names.addAll(SheetHeader.names(record));
    }
    if (record.row() <= header || record.isBlank()) {
      return true;
    }
    if (++rows % RowWatch.EVERY == 0) {
      watch.at(rows);
    }
    letters += record.cells().stream().mapToInt(String::length).sum();
    if (rows > MOST_ROWS || letters > MOST_LETTERS) {
      throw new Unreadable(ProblemCode.SHEET_TOO_LONG.of(MOST_ROWS), record.row());
    }
    if (isSound(record)) {
      take(record, actors, ties);
    }
    return true;
  }

  private void take(CsvRecord record, MappedActors actors, MappedTies ties) {
    Map<String, String> texts = new HashMap<>();
    for (int place = 0; place < Math.min(names.size(), record.cells().size()); place++) {
      texts.put(names.get(place), record.cells().get(place).strip());
    }
    Draft draft = actors.take(record.row(), texts);
    for (Meaning meaning : mapping.columns()) {
      if (draft != null && Mapping.TIE.equals(meaning.to())) {
        ties.take(draft, record.row(), meaning, texts.getOrDefault(meaning.header(), ""));
      }
    }
  }

  /** A workbook leaves out what is empty at the end of a row; a list may not. */
  private boolean isSound(CsvRecord record) {
    int width = names.size();
    int cells = record.cells().size();
    while (cells > width && record.cells().get(cells - 1).isBlank()) {
      cells--;
    }
    boolean few = cells < width && !SheetFile.isWorkbook(file.name());
    Fault fault = record.fault();
    if (fault != null) {
      report(
          record,
          switch (fault) {
            case UNCLOSED_QUOTE -> ProblemCode.QUOTE_UNCLOSED.of();
            case TEXT_AFTER_QUOTE -> ProblemCode.QUOTE_INSIDE.of();
            case TOO_LONG -> ProblemCode.LINE_TOO_LONG.of();
          });
    } else if (record.undecoded() >= 0) {
      report(record, ProblemCode.NOT_UTF_8.of(record.undecodedByte()));
    } else if (few) {
      report(record, ProblemCode.CELLS_TOO_FEW.of(cells, width));
    } else if (cells > width) {
      report(record, ProblemCode.CELLS_TOO_MANY.of(cells, width));
    } else {
      return true;
    }
    return false;
  }

  private void report(CsvRecord record, Cause cause) {
    problems.add(new Problem(file.name(), record.row(), null, null, cause));
  }

  private Read<PlacedWeb> broken(Cause cause) {
    problems.add(Problem.ofFile(file.name(), cause));
    return new Read.Broken<>(problems.list());
  }

  /** The problems by the headers of the sheet. */
  private ProblemList told(ProblemList found) {
    return new ProblemList(found.kept().stream().map(this::told).toList(), found.more());
  }

  private Problem told(Problem problem) {
    String header = problem.column() == null ? null : mapping.headerOf(problem.column());
    return header == null
        ? problem
        : new Problem(problem.file(), problem.row(), header, problem.value(), problem.cause());
  }
}
