package nl.wijkweb.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.ManyTies;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.engine.EmbeddedEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/** No statement looks at more of the store than it must. */
@ExtendWith(WarmStore.class)
@Tag("every")
class StatementPlansIT {
  /** There are as few of these as there are webs, or imports under way; or all is to be read. */
  private static final Set<String> ALLOWED =
      Set.of(
          "WEB_LIST: NodeByLabelScan@neo4j w:Web",
          "IMPORT_LIST: NodeByLabelScan@neo4j i:Import",
          "COPY_END: NodeByLabelScan@neo4j r:Restore",
          "COPY_FILLED: AllNodesScan@neo4j n",
          "COPY_LOCK: NodeByLabelScan@neo4j w:Web",
          "COPY_NODES: AllNodesScan@neo4j n",
          "COPY_RELATIONSHIPS: DirectedAllRelationshipsScan@neo4j (a)-[r]->(b)",
          "COPY_WIPE: AllNodesScan@neo4j n");

  /** Runs on the database of users, which we do not plan. */
  private static final Set<Statement> OF_THE_ENGINE = EnumSet.of(Statement.ENGINE_SET_PASSWORD);

  private static final CypherCatalog CATALOG = new CypherCatalog();

  @Test
  void shouldFindEverythingByAnIndex(WebStore store, EmbeddedEngine engine) {
    ManyTies.bring(store, new Random(7));

    try (Driver driver =
            GraphDatabase.driver(engine.uri(), AuthTokens.basic(engine.user(), engine.password()));
        Session session = driver.session()) {
      session.run("CALL db.awaitIndexes()").consume();
      // What was just brought is in the counts by which statements are planned only once it is
      // sampled.
      session.run("CALL db.prepareForReplanning()").consume();
      List<String> scans = new ArrayList<>();
      for (Statement statement : Statement.values()) {
        if (!OF_THE_ENGINE.contains(statement)) {
          texts(statement).forEach(text -> scans.addAll(scans(session, statement, text)));
        }
      }
      assertThat(scans).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }
  }

  /** What an import writes by the thousand is written row by row, not gathered first. */
  @ParameterizedTest
  @EnumSource(names = {"IMPORT_STAGE_ACTORS", "IMPORT_STAGE_TIES"})
  void shouldWriteRowsAsTheyCome(Statement statement, EmbeddedEngine engine) {
    try (Driver driver =
            GraphDatabase.driver(engine.uri(), AuthTokens.basic(engine.user(), engine.password()));
        Session session = driver.session()) {
      assertThat(operators(plan(session, CATALOG.text(statement))).map(Plan::operatorType))
          .contains("Create@neo4j")
          .doesNotContain("Eager@neo4j");
    }
  }

  private static Stream<String> texts(Statement statement) {
    return statement.perTieType()
        ? Arrays.stream(TieType.values()).map(type -> CATALOG.text(statement, type))
        : Stream.of(CATALOG.text(statement));
  }

  private static List<String> scans(Session session, Statement statement, String text) {
    return operators(plan(session, text))
        .filter(plan -> plan.operatorType().contains("Scan"))
        .map(scan -> statement + ": " + scan.operatorType() + " " + details(scan))
        .toList();
  }

  private static Plan plan(Session session, String text) {
    return session.run("EXPLAIN " + text).consume().plan();
  }

  private static String details(Plan plan) {
    return plan.arguments().containsKey("Details")
        ? plan.arguments().get("Details").asString()
        : "";
  }

  private static Stream<Plan> operators(Plan plan) {
    Stream<Plan> below =
        plan.children().stream().map(Plan.class::cast).flatMap(StatementPlansIT::operators);
    return Stream.concat(Stream.of(plan), below);
  }
}
