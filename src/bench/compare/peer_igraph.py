"""igraph as a peer; arguments: the file of edges, how many actors."""
import sys

import igraph

from peer_loop import mean_of_known, serve

graph = igraph.Graph.Read_Edgelist(sys.argv[1], directed=False)
graph.add_vertices(int(sys.argv[2]) - graph.vcount())


def linear():
    return (
        len(graph.connected_components())
        + len(graph.articulation_points())
        + max(graph.coreness())
        + graph.pagerank()[0]
        + mean_of_known(graph.transitivity_local_undirected(mode="nan"))
    )


serve({
    "components": lambda: len(graph.connected_components()),
    "cut-points": lambda: len(graph.articulation_points()),
    "cores": lambda: sum(graph.coreness()),
    "clustering": lambda: mean_of_known(graph.transitivity_local_undirected(mode="nan")),
    "PageRank": lambda: max(graph.pagerank()),
    "constraint": lambda: sum(value for value in graph.constraint() if value == value),
    "betweenness": lambda: max(graph.betweenness(directed=False)),
    "harmonic": lambda: sum(graph.harmonic_centrality()),
    "Leiden": lambda: graph.community_leiden(objective_function="modularity").modularity,
    "linear": linear,
})
