"""networkx as a peer; arguments: the file of edges, how many actors. It has Louvain, no Leiden."""
import sys

import networkx as nx

from peer_loop import edges, serve

graph = nx.Graph()
graph.add_nodes_from(range(int(sys.argv[2])))
graph.add_edges_from(edges(sys.argv[1]))


def clustering():
    local = nx.clustering(graph)
    known = [local[v] for v in graph if graph.degree(v) >= 2]
    return sum(known) / len(known)


def harmonic():
    others = graph.order() - 1
    return sum(nx.harmonic_centrality(graph).values()) / others


serve({
    "components": lambda: nx.number_connected_components(graph),
    "cut-points": lambda: len(list(nx.articulation_points(graph))),
    "cores": lambda: sum(nx.core_number(graph).values()),
    "clustering": clustering,
    "PageRank": lambda: max(nx.pagerank(graph, tol=1e-12 / graph.order(), max_iter=500).values()),
    "constraint": lambda: sum(value for value in nx.constraint(graph).values() if value == value),
    "betweenness": lambda: max(nx.betweenness_centrality(graph, normalized=False).values()),
    "harmonic": harmonic,
    "Leiden": lambda: nx.community.modularity(graph, nx.community.louvain_communities(graph, seed=1)),
})
