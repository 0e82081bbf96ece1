"""What our command line computes, by igraph: reads the same CSV, writes JSON."""
import csv
import json
import sys

import igraph

with open(sys.argv[1], newline="") as file:
    rows = csv.reader(file)
    next(rows)
    graph = igraph.Graph.TupleList(rows, directed=False)
graph.simplify()
articulations = set(graph.articulation_points())
columns = {
    "betweenness": graph.betweenness(directed=False),
    "harmonic": graph.harmonic_centrality(),
    "closeness": graph.closeness(),
    "constraint": graph.constraint(),
    "pageRank": graph.pagerank(),
    "core": graph.coreness(),
    "articulation": [v in articulations for v in range(graph.vcount())],
    "localClustering": graph.transitivity_local_undirected(mode="nan"),
}
actors = [
    {"id": name, **{key: values[v] for key, values in columns.items()}}
    for v, name in enumerate(graph.vs["name"])
]
json.dump({"actors": actors}, sys.stdout)
