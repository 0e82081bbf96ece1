package nl.wijkweb.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import nl.wijkweb.exchange.Mapping.Meaning;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads somebody's own sheet: tells what is in it, and makes a web of it by a mapping. Time is
 * linear in the sheet; of a large one no more is kept than what goes into the web.
 */
public final class SheetReader {
  private final DomainScheme scheme;

  /** A reader that knows the life domains of a scheme. */
  public SheetReader(DomainScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * What is in a sheet: how it is read, a meaning for each of its columns, and what is still to be
   * chosen.
   *
   * @param place a sheet, or an archive of one with its mapping
   * @param given what was chosen before; null when nothing was, or it lies in the archive
   */
  public Read<SheetInspection> inspect(
      Path place, @Nullable Mapping given, long mostBytes, RowWatch watch) throws IOException {
    return open(
        place,
        given,
        mostBytes,
        (file, mapping) -> {
          SheetLook look = new SheetSurvey(file, SheetWords.all(), watch).look(mapping.form());
          return new Read.Whole<>(inspected(look, mapping));
        });
  }

  /**
   * Makes a web of a sheet, or tells everything that is wrong with it.
   *
   * @param place as for {@link #inspect}
   * @param there the web into which it comes; asked for once
   */
  public Read<PlacedWeb> read(
      Path place,
      @Nullable Mapping mapping,
      long mostBytes,
      Supplier<Optional<Web>> there,
      RowWatch watch)
      throws IOException {
    return open(
        place,
        mapping,
        mostBytes,
        (file, chosen) -> new MappedReading(scheme, file, chosen, there.get(), watch).read());
  }

  private interface Work<T> {
    Read<T> with(SheetFile file, Mapping mapping) throws Unreadable, IOException;
  }

  private <T> Read<T> open(Path place, @Nullable Mapping given, long mostBytes, Work<T> work)
      throws IOException {
    String name = String.valueOf(place.getFileName());
    try {
      if (!Files.isRegularFile(place)) {
        throw new Unreadable(ProblemCode.NOTHING_THERE.of(), -1);
      }
      if (!MappedFile.is(place)) {
        if (!MappedFile.isSheet(name)) {
          throw new Unreadable(ProblemCode.SHEET_MISSING.of(), -1);
        }
        return with(name, place, given == null ? empty(name) : given, mostBytes, work);
      }
      try (MappedFile packed = MappedFile.open(place, mostBytes)) {
        Read<Mapping> mapping = packed.mapping();
        if (mapping instanceof Read.Whole<Mapping> chosen) {
          return with(packed.name(), packed.sheet(), chosen.value(), mostBytes, work);
        }
        return mapping.fold(
            none -> new Read.Broken<>(new ProblemList(List.of(), 0)), Read.Broken::new);
      }
    } catch (Unreadable unreadable) {
      return broken(unreadable.in(name));
    } catch (ZipException | EOFException damaged) {
      return broken(Problem.ofFile(name, ProblemCode.ARCHIVE_DAMAGED.of()));
    }
  }

  private static <T> Read<T> broken(Problem problem) {
    return new Read.Broken<>(new ProblemList(List.of(problem), 0));
  }

  private static <T> Read<T> with(
      String name, Path sheet, Mapping mapping, long mostBytes, Work<T> work) throws IOException {
    try (SheetFile file = SheetFile.open(name, sheet, mostBytes)) {
      return work.with(file, mapping);
    } catch (Unreadable unreadable) {
      return broken(unreadable.in(name));
    } catch (ZipException | EOFException damaged) {
      return broken(Problem.ofFile(name, ProblemCode.NO_WORKBOOK.of()));
    } catch (WebFolder.TooLarge tooLarge) {
      return broken(ArchiveCheck.tooLarge(name, mostBytes));
    }
  }

  private static Mapping empty(String name) {
    return new Mapping(
        name.substring(0, name.lastIndexOf('.')), SheetForm.UNKNOWN, null, Map.of(), List.of());
  }

  /** What was chosen stands; for what was not, and for values that are new, there is a proposal. */
  private SheetInspection inspected(SheetLook look, Mapping given) {
    MappingProposal proposal = new MappingProposal(SheetWords.all(), scheme);
    Map<String, List<Meaning>> chosen = given.byHeader();
    Map<String, List<Meaning>> proposed = proposal.of(look).byHeader();
    List<Meaning> columns = new ArrayList<>();
    for (SheetLook.Column column : look.columns()) {
      List<Meaning> meanings = chosen.get(column.header());
      if (meanings == null) {
        columns.addAll(proposed.getOrDefault(column.header(), List.of()));
      } else {
        meanings.forEach(meaning -> columns.add(proposal.completed(meaning, column)));
      }
    }
    Mapping mapping = new Mapping(given.name(), look.form(), given.key(), given.fixed(), columns);
    Problems questions = new Problems();
    new MappingCheck(look.file(), mapping).against(look).forEach(questions::add);
    for (SheetLook.Column column : look.columns()) {
      for (Meaning meaning : mapping.byHeader().getOrDefault(column.header(), List.of())) {
        for (String value : proposal.open(meaning, column)) {
          questions.add(
              new Problem(
                  look.file(), null, column.header(), value, ProblemCode.SHEET_VALUE_UNSEEN.of()));
        }
      }
    }
    return new SheetInspection(look, mapping, questions.list());
  }
}
