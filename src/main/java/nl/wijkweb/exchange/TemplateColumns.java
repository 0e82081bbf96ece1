package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Contribution;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Distance;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Ring;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.Strain;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Wish;

/** What each column of a web folder is for, with an example and the codes that it takes. */
final class TemplateColumns {
  private static final Map<String, List<String>> CODES = codes();

  private TemplateColumns() {}

  /**
   * A column.
   *
   * @param needed whether no row may leave it empty
   * @param example what may stand in it; empty when the example row leaves it out
   * @param codes what it takes, when that is fixed
   */
  record Told(
      TableFile table,
      String column,
      boolean needed,
      String dutch,
      String english,
      String example,
      List<String> codes) {
    /** The name of both. */
    String name() {
      return table.table() + "." + column;
    }
  }

  /** Every column, in the order of the tables. */
  static List<Told> all() {
    Properties dutch = read("nl");
    Properties english = read("en");
    Properties examples = read("examples");
    List<Told> all = new ArrayList<>();
    for (TableFile table : WebTables.FILES) {
      for (String column : table.columns()) {
        String name = table.table() + "." + column;
        all.add(
            new Told(
                table,
                column,
                table.required().contains(column),
                dutch.getProperty(name, ""),
                english.getProperty(name, ""),
                examples.getProperty(name, ""),
                CODES.getOrDefault(name, List.of())));
      }
    }
    return all;
  }

  private static Map<String, List<String>> codes() {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    codes.put("area.kind", Coded.codes(AreaKind.class));
    codes.put("actors.kind", Coded.codes(ActorKind.class));
    codes.put(
        "actors.domain",
        SchemeReader.wijkweb().domains().stream().map(domain -> domain.id().value()).toList());
    codes.put("actors.sector", Coded.codes(Sector.class));
    codes.put("actors.formality", List.of("1", "2", "3", "4", "5"));
    codes.put("actors.level", List.of("0", "1", "2"));
    codes.put("actors.marks", Mark.all(false).stream().map(Mark::code).toList());
    codes.put("area.marks", Mark.all(true).stream().map(Mark::code).toList());
    codes.put("actors.roles", Coded.codes(Role.class));
    codes.put("actors.legalBasis", Coded.codes(LegalBasis.class));
    codes.put("actors.permission", Coded.codes(Permission.class));
    codes.put("actors.openTo", Coded.codes(OpenTo.class));
    codes.put("involvement.level", List.of("1", "2", "3", "4", "5"));
    codes.put("involvement.ring", Coded.codes(Ring.class));
    codes.put("ties.type", Coded.codes(TieType.class));
    codes.put("ties.status", Coded.codes(TieStatus.class));
    codes.put("ties.frequency", Coded.codes(Frequency.class));
    codes.put("ties.closeness", Coded.codes(Closeness.class));
    codes.put("ties.distance", Coded.codes(Distance.class));
    codes.put("ties.support", Coded.codes(Support.class));
    codes.put("ties.strain", Coded.codes(Strain.class));
    codes.put("ties.direction", Coded.codes(Direction.class));
    codes.put("ties.contribution", Coded.codes(Contribution.class));
    codes.put("asked.answer", Coded.codes(Answer.class));
    codes.put("asked.wish", Coded.codes(Wish.class));
    return Map.copyOf(codes);
  }

  private static Properties read(String name) {
    String place = "/templates/" + name + ".properties";
    try (InputStream in = TemplateColumns.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new IllegalStateException(place + " is missing");
      }
      Properties words = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        words.load(reader);
      }
      return words;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
