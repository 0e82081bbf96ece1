package nl.wijkweb.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.Web;

/**
 * Reads files that mean harm, and spoilt ones by the thousand, in the memory that its process has.
 * Prints what did not go as it should, and at the end how many were read and how many refused.
 */
final class AttackProgram {
  private static final long MOST_BYTES = 256L << 20;

  private AttackProgram() {}

  /** Reads in a folder of its own, with so many spoilt files. */
  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[0]);
    HostileFiles.each(
        folder,
        (file, problem) -> {
          List<String> codes = codes(file, Sheets.empty().areas());
          if (problem.isEmpty() ? !codes.isEmpty() : !codes.contains(problem)) {
            System.out.println(file.getFileName() + " " + codes + " instead of " + problem);
          }
        });
    spoil(folder, Integer.parseInt(args[1]));
  }

  private static void spoil(Path folder, int times) throws IOException {
    List<Path> files = new ArrayList<>();
    Web web = RandomWeb.of(new Random(6), 12, 20);
    for (WebFormat format : WebFormat.read().toList()) {
      files.add(Formats.write(web, format, folder));
    }
    for (String sheet : List.of("clubs.csv", "clubs.xlsx")) {
      files.add(Sheets.packed(folder, sheet, Sheets.list(sheet), Sheets.MAPPING));
    }
    int whole = 0;
    int refused = 0;
    for (int seed = 0; seed < times; seed++) {
      Path file = files.get(seed % files.size());
      String name = file.getFileName().toString();
      boolean archive = name.endsWith(".zip") || name.endsWith(".xlsx");
      Path spoilt = folder.resolve("spoilt-" + name);
      Mutations mutations = new Mutations(new Random(seed));
      Files.write(spoilt, mutations.of(Files.readAllBytes(file), archive));
      try {
        if (codes(spoilt, web.areas()).isEmpty()) {
          whole++;
        } else {
          refused++;
        }
      } catch (IOException | RuntimeException unforeseen) {
        System.out.println(name + " spoilt with " + seed + " gives " + unforeseen);
        unforeseen.printStackTrace();
      }
    }
    System.out.println("whole " + whole + ", refused " + refused);
  }

  /** The codes of what is wrong; a problem without words is a mistake of ours. */
  private static List<String> codes(Path file, List<Area> areas) throws IOException {
    return new WebFileReader(SchemeReader.wijkweb())
        .read(file, MOST_BYTES, () -> Formats.webOf(areas), RowWatch.NONE)
        .fold(
            placed -> List.of(GraphHash.of(placed.web())).subList(0, 0),
            found ->
                found.kept().stream()
                    .filter(one -> !English.message(one).isBlank() && !English.mend(one).isBlank())
                    .map(one -> one.cause().code().code())
                    .toList());
  }
}
