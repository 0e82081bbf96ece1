package nl.wijkweb.store.cypher;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkweb.model.TieType;

/**
 * The texts of all statements, read once from the files in {@code cypher/}. The types of ties come
 * from {@link TieType} alone: {@code ANY_TIE} in a file stands for all of them; {@code TIE_TYPE}
 * for each, in a statement that there is one of for each type, and else in a line of which there is
 * one for each type, joined by {@code UNION ALL}. A statement without a file, or a file without a
 * statement, stops the start.
 */
public final class CypherCatalog {
  private static final String ONE = "TIE_TYPE";
  private static final String ANY = "ANY_TIE";
  private static final String MIGRATIONS = "migrations/";

  private final Map<Statement, String> texts = new EnumMap<>(Statement.class);
  private final Map<Statement, Map<TieType, String>> textsPerType = new EnumMap<>(Statement.class);
  private final List<CypherFile> migrations;

  /**
   * Reads the files.
   *
   * @throws IllegalStateException when a file is missing or unused; names them all
   */
  public CypherCatalog() {
    this(CypherFiles.onClassPath());
  }

  CypherCatalog(List<CypherFile> files) {
    migrations = files.stream().filter(file -> file.path().startsWith(MIGRATIONS)).toList();
    Map<String, CypherFile> byPath =
        files.stream()
            .filter(file -> !file.path().startsWith(MIGRATIONS))
            .collect(Collectors.toMap(CypherFile::path, file -> file));
    check(byPath);
    for (Statement statement : Statement.values()) {
      keep(statement, file(byPath, statement).statement());
    }
  }

  /** The text of a statement of which there is one. */
  public String text(Statement statement) {
    String text = texts.get(statement);
    if (text == null) {
      throw new IllegalArgumentException(statement + " has a text for each type of tie");
    }
    return text;
  }

  /** The text of a statement of which there is one for each type of tie. */
  public String text(Statement statement, TieType type) {
    Map<TieType, String> perType = textsPerType.get(statement);
    if (perType == null) {
      throw new IllegalArgumentException(statement + " has one text for all types of ties");
    }
    return Objects.requireNonNull(perType.get(type));
  }

  /** The files of the migrations, by name. */
  public List<CypherFile> migrations() {
    return migrations;
  }

  /**
   * The names of the migrations, first to last; the last is the form that the database has
   * afterwards, the others are forms that it had.
   */
  public List<String> forms() {
    return migrations.stream()
        .map(file -> file.path().substring(MIGRATIONS.length()))
        .sorted()
        .toList();
  }

  private static CypherFile file(Map<String, CypherFile> files, Statement statement) {
    return Objects.requireNonNull(files.get(statement.path() + CypherFiles.EXTENSION));
  }

  private void keep(Statement statement, String template) {
    String text = template.replace(ANY, typesJoinedBy("|"));
    if (statement.perTieType()) {
      Map<TieType, String> perType = new EnumMap<>(TieType.class);
      for (TieType type : TieType.values()) {
        perType.put(type, text.replace(ONE, type.name()));
      }
      textsPerType.put(statement, perType);
    } else {
      texts.put(statement, text.lines().map(CypherCatalog::forEach).collect(joining("\n")));
    }
  }

  /** A line, or as many as there are types when it names one. */
  private static String forEach(String line) {
    return line.contains(ONE)
        ? Arrays.stream(TieType.values())
            .map(type -> line.replace(ONE, type.name()))
            .collect(joining("\nUNION ALL\n"))
        : line;
  }

  private static String typesJoinedBy(String separator) {
    return Arrays.stream(TieType.values()).map(Enum::name).collect(joining(separator));
  }

  private static void check(Map<String, CypherFile> files) {
    TreeSet<String> missing =
        Arrays.stream(Statement.values())
            .map(statement -> statement.path() + CypherFiles.EXTENSION)
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> unused = new TreeSet<>(files.keySet());
    unused.removeAll(missing);
    missing.removeAll(files.keySet());
    if (!missing.isEmpty() || !unused.isEmpty()) {
      throw new IllegalStateException(
          "the files in cypher/ do not fit the service: missing "
              + missing
              + ", unused "
              + unused
              + "; what is left in target/ of a file that is gone, mvn clean removes");
    }
  }
}
