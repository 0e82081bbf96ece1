package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainGraphReaderTests {
  private static final String WEIGHT =
      "<key id='w' for='edge' attr.name='weight' attr.type='double'/>";

  @TempDir Path folder;

  @Test
  void shouldKeepNodesInTheOrderOfTheFileWithIsolates() {
    PlainGraph graph =
        graphMl(
                "",
                "undirected",
                "<node id='b'/><node id='a'/><node id='c'/><edge source='a' target='b'/>")
            .orElseThrow();

    assertThat(graph.ids()).extracting(ActorId::value).containsExactly("b", "a", "c");
    assertThat(graph.from()).containsExactly(1);
    assertThat(graph.to()).containsExactly(0);
    assertThat(graph.weights()).isNull();
    assertThat(graph.isDirected()).isFalse();
  }

  @Test
  void shouldKeepLoopsAndParallelEdges() {
    PlainGraph graph =
        graphMl(
                "",
                "undirected",
                "<node id='a'/><node id='b'/><edge source='a' target='a'/>"
                    + "<edge source='a' target='b'/><edge source='b' target='a'/>")
            .orElseThrow();

    assertThat(graph.size()).isEqualTo(3);
  }

  @Test
  void shouldReadEdgesThatComeBeforeTheirNodes() {
    PlainGraph graph =
        graphMl("", "directed", "<edge source='a' target='b'/><node id='b'/><node id='a'/>")
            .orElseThrow();

    assertThat(graph.from()).containsExactly(1);
    assertThat(graph.isDirected()).isTrue();
  }

  @Test
  void shouldTakeWeightsOfSeveralKeysAndTheDefault() {
    PlainGraph graph =
        graphMl(
                "<key id='d0' for='edge' attr.name='weight' attr.type='long'>"
                    + "<default>3</default></key>"
                    + "<key id='d1' for='edge' attr.name='weight' attr.type='double'/>"
                    + "<key id='n' for='node' attr.name='weight' attr.type='double'/>",
                "undirected",
                "<node id='a'><data key='n'>9</data></node><node id='b'/>"
                    + "<edge source='a' target='b'><data key='d0'>2</data></edge>"
                    + "<edge source='a' target='b'><data key='d1'>2.5</data></edge>"
                    + "<edge source='a' target='b'/>")
            .orElseThrow();

    assertThat(graph.weights()).containsExactly(2, 2.5, 3);
  }

  @Test
  void shouldGiveAnEdgeWithoutDirectionBothWaysInAMixedFile() {
    PlainGraph graph =
        graphMl(
                WEIGHT,
                "undirected",
                "<node id='a'/><node id='b'/><node id='c'/>"
                    + "<edge source='a' target='b' directed='true'><data key='w'>1</data></edge>"
                    + "<edge source='b' target='c'><data key='w'>2</data></edge>")
            .orElseThrow();

    assertThat(graph.isDirected()).isTrue();
    assertThat(graph.from()).containsExactly(0, 1, 2);
    assertThat(graph.to()).containsExactly(1, 2, 1);
    assertThat(graph.weights()).containsExactly(1, 2, 2);
  }

  @Test
  void shouldCallAFileUndirectedWhenEveryEdgeSaysSo() {
    PlainGraph graph =
        graphMl(
                "",
                "directed",
                "<node id='a'/><node id='b'/><edge source='a' target='b' directed='false'/>")
            .orElseThrow();

    assertThat(graph.isDirected()).isFalse();
    assertThat(graph.size()).isEqualTo(1);
  }

  @Test
  void shouldReadAGraphWithoutNodes() {
    PlainGraph graph = graphMl("", "directed", "").orElseThrow();

    assertThat(graph.ids()).isEmpty();
    assertThat(graph.isDirected()).isTrue();
  }

  @Test
  void shouldReportEverythingThatIsWrongWithAGraph() {
    List<Problem> problems =
        problems(
            graphMl(
                WEIGHT,
                "undirected",
                "\n<node id='a'/><node/>"
                    + "\n<node id='a'/><hyperedge/>"
                    + "\n<edge source='a' target='nobody'><data key='w'>0</data></edge>"
                    + "\n<edge source='a'><data key='w'>much</data></edge>"
                    + "\n<edge source='a' target='a' directed='maybe'><data key='w'>1</data></edge>"
                    + "\n<graph edgedefault='directed'/>"));

    assertThat(problems)
        .extracting(Problem::row, Problem::column)
        .containsExactly(
            tuple(3, "id"),
            tuple(4, "id"),
            tuple(4, null),
            tuple(5, "weight"),
            tuple(5, "target"),
            tuple(5, "weight"),
            tuple(6, "target"),
            tuple(6, "weight"),
            tuple(7, "directed"),
            tuple(8, null));
  }

  @Test
  void shouldReportWhatIsNoXmlWithTheLineWhereItStops() {
    assertThat(problems(read("g.graphml", "<graphml>\n<graph edgedefault='directed'>\n<node")))
        .extracting(Problem::row)
        .containsExactly(3);
  }

  @Test
  void shouldReportXmlWithoutAGraph() {
    assertThat(problems(read("g.xml", "<gexf/>"))).hasSize(1);
  }

  @Test
  void shouldNotReadWhatAnEntityNames() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "x");
    Read<PlainGraph> read =
        read(
            "g.graphml",
            "<!DOCTYPE graphml [<!ENTITY e SYSTEM '"
                + secret.toUri()
                + "'>]>\n"
                + "<graphml>"
                + WEIGHT
                + "<graph edgedefault='directed'><node id='a'/>\n"
                + "<edge source='a' target='a'><data key='w'>&e;</data></edge></graph></graphml>");

    assertThat(problems(read)).isNotEmpty().noneMatch(problem -> "x".equals(problem.value()));
  }

  @ParameterizedTest
  @CsvSource({
    "karate, 34, 78, false",
    "kite, 10, 18, false",
    "davis, 32, 89, false",
    "small-directed, 6, 6, true",
    "four-isolates, 4, 0, false",
    "one, 1, 0, false"
  })
  void shouldReadTheReferenceGraphs(String name, int order, int size, boolean directed)
      throws IOException {
    Path file = Path.of("src/test/resources/reference", name + ".graphml");

    PlainGraph graph = new PlainGraphReader().read(file).orElseThrow();

    assertThat(graph.ids()).hasSize(order);
    assertThat(graph.size()).isEqualTo(size);
    assertThat(graph.isDirected()).isEqualTo(directed);
  }

  @Test
  void shouldReadAListOfEdges() {
    PlainGraph graph = read("g.csv", "source,target,weight\nb,a,2\na,c,0.5\nb,b,1\n").orElseThrow();

    assertThat(graph.ids()).extracting(ActorId::value).containsExactly("b", "a", "c");
    assertThat(graph.from()).containsExactly(0, 1, 0);
    assertThat(graph.to()).containsExactly(1, 2, 0);
    assertThat(graph.weights()).containsExactly(2, 0.5, 1);
  }

  @Test
  void shouldReportEverythingThatIsWrongWithAListOfEdges() {
    assertThat(problems(read("g.csv", "source,target,weight\na,,1\na,b,heavy\na,b,\na,b\n")))
        .extracting(Problem::row, Problem::column)
        .containsExactly(tuple(2, "target"), tuple(3, "weight"), tuple(5, "weight"));
  }

  @Test
  void shouldReportAnEdgeWithoutAWeightWhereOthersHaveOne() {
    assertThat(problems(read("g.csv", "source,target,weight\na,b,1\nb,c,\n")))
        .extracting(Problem::row, Problem::column)
        .containsExactly(tuple(3, "weight"));
  }

  @ParameterizedTest
  @CsvSource({"g.txt", "g.gml", "graph"})
  void shouldReportAFileOfAnotherKind(String name) {
    assertThat(problems(read(name, "x"))).hasSize(1);
  }

  @Test
  void shouldReportAFileThatDoesNotExist() throws IOException {
    assertThat(problems(new PlainGraphReader().read(folder.resolve("no.csv")))).hasSize(1);
  }

  private Read<PlainGraph> graphMl(String keys, String direction, String content) {
    return read(
        "g.graphml",
        "<?xml version='1.0' encoding='UTF-8'?>\n"
            + "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>"
            + keys
            + ("<graph id='G' edgedefault='" + direction + "'>")
            + content
            + "</graph></graphml>");
  }

  private Read<PlainGraph> read(String name, String content) {
    try {
      return new PlainGraphReader().read(Files.writeString(folder.resolve(name), content));
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static List<Problem> problems(Read<PlainGraph> read) {
    return read.fold(graph -> List.of(), ProblemList::kept);
  }
}
