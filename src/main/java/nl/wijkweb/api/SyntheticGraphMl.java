package nl.wijkweb.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wijkweb.disclosure.SyntheticWeb;
import nl.wijkweb.model.ActorId;

/** An invented web as GraphML, for igraph, networkx and the like. */
final class SyntheticGraphMl {
  static final String TYPE = "application/graphml+xml";
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String KIND = "kind";

  private SyntheticGraphMl() {}

  static byte[] write(SyntheticWeb web) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      write(web, xml);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("cannot be written as GraphML", impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(SyntheticWeb web, XMLStreamWriter xml) throws XMLStreamException {
    List<ActorId> ids = SyntheticWeb.ids(web.order());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", KIND);
    xml.writeAttribute("for", "node");
    xml.writeAttribute("attr.name", KIND);
    xml.writeAttribute("attr.type", "string");
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "synthetic");
    xml.writeAttribute("edgedefault", "undirected");
    for (int actor = 0; actor < web.order(); actor++) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", ids.get(actor).value());
      xml.writeStartElement("data");
      xml.writeAttribute("key", KIND);
      xml.writeCharacters(web.kind(actor));
      xml.writeEndElement();
      xml.writeEndElement();
    }
    for (int tie = 0; tie < web.from().length; tie++) {
      xml.writeEmptyElement("edge");
      xml.writeAttribute("source", ids.get(web.from()[tie]).value());
      xml.writeAttribute("target", ids.get(web.to()[tie]).value());
    }
    xml.writeEndDocument();
  }
}
