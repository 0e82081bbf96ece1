package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every key of the reference graphs, which others computed; what else there is has its own. */
class ReferenceTests {
  private static final double TOLERANCE = 1e-9;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "davis",
        "florentine",
        "four-isolates",
        "karate",
        "kite",
        "lesmis",
        "one",
        "small-directed",
        "two-triangles-and-isolate"
      })
  void shouldEqualTheReference(String name) throws Exception {
    Panel panel = MetricsSuite.compute(graph(name));
    JsonNode expected = new ObjectMapper().readTree(resource(name + ".json"));

    assertSame("web", expected.get("web"), panel.web().values());
    assertThat(panel.actors()).hasSize(expected.get("actors").size());
    for (int row = 0; row < panel.actors().size(); row++) {
      ActorMetrics actor = panel.actors().get(row);
      Map<String, Object> values = new HashMap<>(actor.values());
      values.put("id", actor.id().value());
      assertSame(name + " " + actor.id(), expected.get("actors").get(row), values);
    }
  }

  private static void assertSame(String what, JsonNode expected, Map<String, Object> values) {
    List<String> keys = new ArrayList<>();
    expected.fieldNames().forEachRemaining(keys::add);
    assertThat(values.keySet()).as(what).containsAll(keys);
    for (String key : keys) {
      JsonNode wanted = expected.get(key);
      Object value = values.get(key);
      if (wanted.isDouble()) {
        assertThat((Double) value)
            .as(what + " " + key)
            .isCloseTo(wanted.asDouble(), within(TOLERANCE));
      } else {
        JsonNode actual = new ObjectMapper().valueToTree(value);
        assertThat(actual).as(what + " " + key).isEqualTo(wanted);
      }
    }
  }

  private static InputStream resource(String file) {
    return ReferenceTests.class.getResourceAsStream("/reference/" + file);
  }

  static WebGraph graph(String name) throws Exception {
    Document document = parse(name + ".graphml");
    NodeList nodes = document.getElementsByTagName("node");
    Map<String, Integer> index = new HashMap<>();
    List<ActorId> ids = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      String id = ((Element) nodes.item(i)).getAttribute("id");
      index.put(id, i);
      ids.add(new ActorId(id));
    }
    NodeList edges = document.getElementsByTagName("edge");
    int[] from = new int[edges.getLength()];
    int[] to = new int[edges.getLength()];
    for (int i = 0; i < from.length; i++) {
      from[i] = index.get(((Element) edges.item(i)).getAttribute("source"));
      to[i] = index.get(((Element) edges.item(i)).getAttribute("target"));
    }
    Element graph = (Element) document.getElementsByTagName("graph").item(0);
    boolean directed = graph.getAttribute("edgedefault").equals("directed");
    return WebGraph.ofEdges(ids, from, to, null, directed);
  }

  private static Document parse(String file) throws Exception {
    try (InputStream in = resource(file)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (IOException e) {
      throw new AssertionError("no reference " + file, e);
    }
  }
}
