package nl.wijkweb.exchange;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.wijkweb.exchange.PlainGraphBuilder.Edge;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first graph of a GraphML file: its nodes, its edges with their own direction, and the
 * weights of the keys with {@code attr.name="weight"} (networkx writes one for each type of
 * number), with their default. A document type is not read, and so no entity of it. Hyperedges and
 * graphs within nodes are reported: no metric knows them.
 */
final class GraphMlReader {
  private final String file;
  private final Problems problems = new Problems();
  private final PlainGraphBuilder graph;
  private boolean directedByDefault;
  private int graphs;
  private final Set<String> weightKeys = new HashSet<>();
  private @Nullable Double defaultWeight;

  private GraphMlReader(String file) {
    this.file = file;
    this.graph = new PlainGraphBuilder(file, problems);
  }

  /** Reads a file, of which the name is for the problems. */
  static Read<PlainGraph> read(String file, InputStream in) {
    return new GraphMlReader(file).read(in);
  }

  private Read<PlainGraph> read(InputStream in) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          take(xml);
        }
      }
      xml.close();
    } catch (XMLStreamException malformed) {
      reportMalformed(malformed);
    }
    if (graphs == 0 && problems.none()) {
      problems.add(Problem.ofFile(file, ProblemCode.NO_GRAPH.of()));
    }
    return graph.build(directedByDefault);
  }

  private void take(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "key" -> takeKey(xml);
      case "graph" -> takeGraph(xml);
      case "node" -> {
        String id = required(xml, "id");
        if (id != null) {
          graph.addNode(row(xml), id);
        }
      }
      case "edge" -> takeEdge(xml);
      case "hyperedge" -> report(xml, null, ProblemCode.HYPEREDGE.of());
      default -> {
        // Descriptions, ports and the data of nodes say nothing about the graph's shape.
      }
    }
  }

  private void takeKey(XMLStreamReader xml) throws XMLStreamException {
    String of = xml.getAttributeValue(null, "for");
    boolean ofEdges = of == null || of.equals("edge") || of.equals("all");
    if (!ofEdges || !"weight".equals(xml.getAttributeValue(null, "attr.name"))) {
      return;
    }
    String id = required(xml, "id");
    if (id != null) {
      weightKeys.add(id);
    }
    while (!ends(xml, "key")) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("default")) {
        defaultWeight = graph.weight(row(xml), xml.getElementText());
      }
    }
  }

  private void takeGraph(XMLStreamReader xml) {
    graphs++;
    if (graphs > 1) {
      report(xml, null, ProblemCode.SECOND_GRAPH.of());
      return;
    }
    String direction = xml.getAttributeValue(null, "edgedefault");
    directedByDefault = "directed".equals(direction);
    if (!directedByDefault && !"undirected".equals(direction)) {
      report(xml, "edgedefault", ProblemCode.DIRECTION_MISSING.of());
    }
  }

  private void takeEdge(XMLStreamReader xml) throws XMLStreamException {
    int row = row(xml);
    String source = required(xml, "source");
    String target = required(xml, "target");
    String direction = xml.getAttributeValue(null, "directed");
    boolean directed = direction == null ? directedByDefault : direction.equals("true");
    if (direction != null && !direction.equals("true") && !direction.equals("false")) {
      report(xml, "directed", ProblemCode.NO_DIRECTION.of());
    }
    Double weight = defaultWeight;
    while (!ends(xml, "edge")) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("data")
          && isWeight(xml.getAttributeValue(null, "key"))) {
        weight = graph.weight(row(xml), xml.getElementText());
      }
    }
    if (source != null && target != null) {
      graph.addEdge(new Edge(row, source, target, weight, directed));
    }
  }

  private boolean isWeight(@Nullable String key) {
    return key != null && weightKeys.contains(key);
  }

  /** Goes one step on; true when that is the end of an element. */
  private static boolean ends(XMLStreamReader xml, String element) throws XMLStreamException {
    return xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private @Nullable String required(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    if (value == null) {
      report(xml, attribute, ProblemCode.ATTRIBUTE_MISSING.of(xml.getLocalName(), attribute));
    }
    return value;
  }

  private void reportMalformed(XMLStreamException malformed) {
    int line = malformed.getLocation() == null ? -1 : malformed.getLocation().getLineNumber();
    problems.add(new Problem(file, line < 1 ? null : line, null, null, ProblemCode.NO_XML.of()));
  }

  private void report(XMLStreamReader xml, @Nullable String column, Cause cause) {
    problems.add(new Problem(file, row(xml), column, null, cause));
  }

  private static int row(XMLStreamReader xml) {
    return xml.getLocation().getLineNumber();
  }
}
