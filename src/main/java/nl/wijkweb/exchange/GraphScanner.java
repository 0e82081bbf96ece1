package nl.wijkweb.exchange;

import java.io.IOException;

/** Finds the nodes and edges in a kind of graph file; one for each pass through a file. */
interface GraphScanner {
  /** Names of attributes under which a scanner gives the ends of an edge and the id of a node. */
  String ID = "id";

  String FROM = "from";
  String TO = "to";

  /** What other programs call a node or an edge. */
  String LABEL = "label";

  /** Gives everything in the file to a handler, in order. */
  void scan(SafeXml xml, GraphHandler handler) throws SafeXml.Unreadable, IOException;
}
