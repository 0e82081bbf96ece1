"""Every key of our output, computed by networkx and by igraph, in our conventions."""
import math

import igraph
import networkx as nx


def known(value):
    return None if value is None or math.isnan(value) else float(value)


def ratio(part, whole):
    return part / whole if whole else None


class Simple:
    """Loops dropped, parallels merged with their weights added: without and with direction."""

    def __init__(self, graph):
        self.directed = graph.is_directed()
        self.nodes = list(graph)
        self.number = {v: i for i, v in enumerate(self.nodes)}
        self.ties = nx.Graph()
        self.arcs = nx.DiGraph()
        self.ties.add_nodes_from(self.nodes)
        self.arcs.add_nodes_from(self.nodes)
        for one, other, weight in graph.edges(data="weight", default=1):
            if one != other:
                for kept in (self.ties, self.arcs):
                    before = kept.edges[one, other]["weight"] if kept.has_edge(one, other) else 0
                    kept.add_edge(one, other, weight=before + weight)
        self.weighted = graph.number_of_edges() > 0 and any("weight" in data for *_, data in graph.edges(data=True))

    def numbered(self, kept, directed):
        edges = [(self.number[one], self.number[other]) for one, other in kept.edges()]
        return igraph.Graph(n=len(self.nodes), edges=edges, directed=directed)


def shared_web(n, degrees, betweenness, sizes):
    """What both oracles derive from what they measured."""
    reach = sum(size * (size - 1) for size in sizes)
    pairs = n * (n - 1)
    connectedness = reach / pairs if n > 1 else None
    top = max(betweenness, default=0)
    norm = (n - 1) * (n - 2) / 2
    return {
        "order": n,
        "components": len(sizes),
        "largestComponentShare": max(sizes) / n if n else None,
        "isolates": sum(degree == 0 for degree in degrees),
        "connectedness": connectedness,
        "fragmentation": None if connectedness is None else 1 - connectedness,
        "degreeCentralisation":
            sum(max(degrees) - degree for degree in degrees) / ((n - 1) * (n - 2)) if n > 2 else None,
        "betweennessCentralisation": sum(top - score for score in betweenness) / norm / (n - 1) if n > 2 else None,
    }


def by_networkx(simple):
    ties, nodes = simple.ties, simple.nodes
    n = len(nodes)
    size = simple.arcs.number_of_edges() if simple.directed else ties.number_of_edges()
    degree = dict(ties.degree())
    betweenness = nx.betweenness_centrality(ties, normalized=False)
    local = nx.clustering(ties)
    with_pairs = [local[v] for v in nodes if degree[v] > 1]
    steps = [d for _, row in nx.all_pairs_shortest_path_length(ties) for d in row.values() if d]
    articulations = set(nx.articulation_points(ties))
    cores = nx.core_number(ties)
    web = shared_web(
        n, list(degree.values()), list(betweenness.values()), [len(part) for part in nx.connected_components(ties)])
    varied = len({degree[v] for v in nodes if degree[v]}) > 1
    web |= {
        "size": size,
        "density": nx.density(simple.arcs if simple.directed else ties) if n > 1 else None,
        "meanDegree": 2 * size / n if n else None,
        "articulationPoints": sorted(articulations),
        "bridges": sorted(sorted(bridge) for bridge in nx.bridges(ties)),
        "maxCore": max(cores.values(), default=None),
        "transitivity": nx.transitivity(ties) if with_pairs else None,
        "meanLocalClustering": sum(with_pairs) / len(with_pairs) if with_pairs else None,
        "meanDistance": sum(steps) / len(steps) if steps else None,
        "diameter": max(steps, default=None),
        "globalEfficiency": nx.global_efficiency(ties) if n > 1 else None,
        "degreeAssortativity": known(nx.degree_assortativity_coefficient(ties)) if varied else None,
    }
    columns = {
        "degree": degree,
        "betweenness": betweenness,
        "betweennessNormalised": nx.betweenness_centrality(ties) if n > 2 else {},
        "closeness": nx.closeness_centrality(ties) if n > 1 else {},
        "harmonic": {v: ratio(value, n - 1) for v, value in nx.harmonic_centrality(ties).items()},
        "core": cores,
        "localClustering": {v: local[v] for v in nodes if degree[v] > 1},
        "effectiveSize": {v: value for v, value in nx.effective_size(unweighted(ties)).items() if degree[v]},
        "constraint": {v: value for v, value in nx.constraint(unweighted(ties)).items() if degree[v]},
        "pageRank": nx.pagerank(simple.arcs if simple.directed else ties, tol=1e-14, max_iter=2000, weight=None)
            if n else {},
        "articulation": {v: v in articulations for v in nodes},
    }
    columns["efficiency"] = {v: value / degree[v] for v, value in columns["effectiveSize"].items()}
    if simple.directed:
        web["reciprocity"] = nx.overall_reciprocity(simple.arcs) if size else None
        columns |= {"inDegree": dict(simple.arcs.in_degree()), "outDegree": dict(simple.arcs.out_degree())}
    if simple.weighted:
        columns["weightedDegree"] = dict(ties.degree(weight="weight"))
        web["meanWeightedDegree"] = sum(columns["weightedDegree"].values()) / n
    return web, columns


def unweighted(ties):
    bare = nx.Graph()
    bare.add_nodes_from(ties)
    bare.add_edges_from(ties.edges())
    return bare


def by_igraph(simple):
    ties, arcs = simple.numbered(simple.ties, False), simple.numbered(simple.arcs, True)
    followed = arcs if simple.directed else ties
    n = len(simple.nodes)
    degree = ties.degree()
    betweenness = ties.betweenness(directed=False)
    parts = ties.connected_components()
    reach = [len(parts[part]) - 1 for part in parts.membership]
    local = ties.transitivity_local_undirected(mode="nan")
    articulations = set(ties.articulation_points()) if n else set()
    cores = ties.coreness() if n else []
    web = shared_web(n, degree, betweenness, [len(part) for part in parts])
    joined = any(degree)
    ends = [(simple.nodes[ties.es[e].source], simple.nodes[ties.es[e].target]) for e in (ties.bridges() if n else [])]
    web |= {
        "size": followed.ecount(),
        "density": followed.density() if n > 1 else None,
        "meanDegree": 2 * followed.ecount() / n if n else None,
        "articulationPoints": sorted(simple.nodes[v] for v in articulations),
        "bridges": sorted(sorted(pair) for pair in ends),
        "maxCore": max(cores, default=None),
        "transitivity": known(ties.transitivity_undirected()),
        "meanLocalClustering": known(ties.transitivity_avglocal_undirected(mode="nan")),
        "meanDistance": known(ties.average_path_length(directed=False, unconn=True)) if joined else None,
        "diameter": ties.diameter(directed=False, unconn=True) if joined else None,
        "degreeAssortativity": known(ties.assortativity_degree(directed=False)) if len(set(degree) - {0}) > 1 else None,
    }
    lists = {
        "degree": degree,
        "betweenness": betweenness,
        "betweennessNormalised": [2 * b / ((n - 1) * (n - 2)) for b in betweenness] if n > 2 else [],
        "closeness": closeness(ties, reach, n),
        "harmonic": ties.harmonic_centrality() if n > 1 else [],
        "core": cores,
        "localClustering": [known(value) for value in local],
        "constraint": [known(value) for value in (ties.constraint() if n else [])],
        "pageRank": followed.pagerank() if n else [],
        "articulation": [v in articulations for v in range(n)],
    }
    if simple.directed:
        web["reciprocity"] = known(arcs.reciprocity()) if arcs.ecount() else None
        lists |= {"inDegree": arcs.indegree(), "outDegree": arcs.outdegree()}
    if simple.weighted:
        weights = [data["weight"] for *_, data in simple.ties.edges(data=True)]
        lists["weightedDegree"] = ties.strength(weights=weights)
        web["meanWeightedDegree"] = sum(lists["weightedDegree"]) / n
    columns = {key: {v: value for v, value in zip(simple.nodes, values) if value is not None} for key, values in lists.items()}
    return web, columns


def closeness(ties, reach, n):
    """igraph's is within the part; ours scales by the share that is reached."""
    if n < 2:
        return []
    return [0 if known(c) is None else c * reach[v] / (n - 1) for v, c in enumerate(ties.closeness(normalized=True))]
