"""Counts what networkx sees in graph files, for the test that compares it with the web."""
import sys

import networkx

for file in sys.argv[1:]:
    read = networkx.read_gexf if file.endswith(".gexf") else networkx.read_graphml
    graph = read(file, force_multigraph=True) if read is networkx.read_graphml else read(file)
    pairs = {(source, target) for source, target in graph.edges()}
    isolates = networkx.number_of_isolates(graph)
    print(graph.number_of_nodes(), graph.number_of_edges(), len(pairs), isolates)
