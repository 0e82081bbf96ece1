import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wijkweb.metrics.EdgesFile;
import nl.wijkweb.metrics.PeerLoop;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.gds.articulationpoints.ArticulationPointsStatsProc;
import org.neo4j.gds.betweenness.BetweennessCentralityStatsProc;
import org.neo4j.gds.catalog.GraphProjectProc;
import org.neo4j.gds.harmonic.HarmonicCentralityStatsProc;
import org.neo4j.gds.kcore.KCoreDecompositionStatsProc;
import org.neo4j.gds.leiden.LeidenStatsProc;
import org.neo4j.gds.pagerank.PageRankStatsProc;
import org.neo4j.gds.triangle.LocalClusteringCoefficientStatsProc;
import org.neo4j.gds.wcc.WccStatsProc;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j's Graph Data Science, Community, on an embedded engine, as a peer of the comparison;
 * arguments: the file of edges, how many actors. The graph is projected once; each work is one
 * call in the mode that writes nothing, on as many threads as the Community edition allows.
 */
public final class GdsPeer {
  private static final int BATCH = 50_000;
  private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());
  private static final List<Class<?>> PROCEDURES =
      List.of(
          GraphProjectProc.class,
          WccStatsProc.class,
          ArticulationPointsStatsProc.class,
          KCoreDecompositionStatsProc.class,
          LocalClusteringCoefficientStatsProc.class,
          PageRankStatsProc.class,
          BetweennessCentralityStatsProc.class,
          HarmonicCentralityStatsProc.class,
          LeidenStatsProc.class);

  private final GraphDatabaseService database;

  private GdsPeer(GraphDatabaseService database) {
    this.database = database;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("gds");
    DatabaseManagementService engine =
        new DatabaseManagementServiceBuilder(folder)
            .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*"))
            .setConfig(GraphDatabaseSettings.pagecache_memory, 256L << 20)
            .build();
    GraphDatabaseService database = engine.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    GlobalProcedures procedures =
        ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(GlobalProcedures.class);
    for (Class<?> procedure : PROCEDURES) {
      procedures.registerProcedure(procedure);
    }
    GdsPeer peer = new GdsPeer(database);
    peer.load(new EdgesFile(Path.of(args[0])), Integer.parseInt(args[1]));
    PeerLoop.serve(peer.works());
    engine.shutdown();
    new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
    System.exit(0);
  }

  private void load(EdgesFile edges, int order) {
    String[] ids = new String[order];
    for (int start = 0; start < order; start += BATCH) {
      try (Transaction tx = database.beginTx()) {
        for (int v = start; v < Math.min(order, start + BATCH); v++) {
          ids[v] = tx.createNode(Label.label("P")).getElementId();
        }
        tx.commit();
      }
    }
    int[] from = edges.from();
    int[] to = edges.to();
    for (int start = 0; start < from.length; start += BATCH) {
      try (Transaction tx = database.beginTx()) {
        for (int edge = start; edge < Math.min(from.length, start + BATCH); edge++) {
          Node node = tx.getNodeByElementId(ids[from[edge]]);
          node.createRelationshipTo(
              tx.getNodeByElementId(ids[to[edge]]), RelationshipType.withName("T"));
        }
        tx.commit();
      }
    }
    call("CALL gds.graph.project('g', 'P', {T: {orientation: 'UNDIRECTED'}}) YIELD nodeCount AS x");
  }

  private Map<String, Callable<Double>> works() {
    Map<String, Callable<Double>> works = new HashMap<>();
    works.put("components", stats("wcc", "componentCount"));
    works.put("cut-points", stats("articulationPoints", "articulationPointCount"));
    works.put("cores", stats("kcore", "degeneracy"));
    works.put("clustering", stats("localClusteringCoefficient", "averageClusteringCoefficient"));
    works.put(
        "PageRank",
        stats("pageRank", "centralityDistribution.max", ", maxIterations: 200, tolerance: 1e-15, scaler: 'L1Norm'"));
    works.put("betweenness", stats("betweenness", "centralityDistribution.max"));
    works.put("harmonic", stats("closeness.harmonic", "centralityDistribution.mean"));
    works.put("Leiden", stats("leiden", "modularity", ", randomSeed: 1"));
    return works;
  }

  private Callable<Double> stats(String name, String value) {
    return stats(name, value, "");
  }

  private Callable<Double> stats(String name, String value, String settings) {
    String field = value.contains(".") ? value.substring(0, value.indexOf('.')) : value;
    String query =
        "CALL gds." + name + ".stats('g', {concurrency: " + THREADS + ", logProgress: false" + settings + "}) YIELD "
            + field + " RETURN " + value + " AS x";
    return () -> call(query);
  }

  private double call(String query) {
    return database.executeTransactionally(
        query, Map.of(), rows -> ((Number) rows.next().get("x")).doubleValue());
  }
}
