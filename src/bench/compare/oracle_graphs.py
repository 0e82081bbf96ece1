"""Some hundred graphs: as networkx holds them, with parallel ties, loops, direction and weights."""
import random

import networkx as nx


def plain():
    yield "empty", nx.empty_graph(0)
    yield "single", nx.empty_graph(1)
    for n in (2, 3, 7):
        yield f"isolates-{n}", nx.empty_graph(n)
    for n in (2, 3, 4, 5, 9, 30):
        yield f"star-{n}", nx.star_graph(n - 1)
        yield f"clique-{n}", nx.complete_graph(n)
        yield f"path-{n}", nx.path_graph(n)
    for n in (3, 4, 5, 12):
        yield f"cycle-{n}", nx.cycle_graph(n)
        yield f"wheel-{n + 1}", nx.wheel_graph(n + 1)
    yield "two-stars", nx.disjoint_union(nx.star_graph(4), nx.star_graph(6))
    yield "clique-and-isolates", nx.disjoint_union(nx.complete_graph(5), nx.empty_graph(3))
    yield "barbell", nx.barbell_graph(5, 3)
    yield "lollipop", nx.lollipop_graph(6, 4)
    yield "grid", nx.convert_node_labels_to_integers(nx.grid_2d_graph(6, 7))
    yield "petersen", nx.petersen_graph()
    yield "tree", nx.balanced_tree(3, 3)
    yield "caveman", nx.connected_caveman_graph(6, 5)
    yield "separate-caves", nx.caveman_graph(5, 4)
    for name in ("karate_club", "florentine_families", "les_miserables", "davis_southern_women"):
        graph = getattr(nx, name + "_graph")()
        for _, _, data in graph.edges(data=True):
            data.clear()
        yield name, nx.convert_node_labels_to_integers(graph)
    for seed in range(8):
        yield f"random-{seed}", nx.gnp_random_graph(20 + 12 * seed, 0.02 + 0.02 * seed, seed=seed)
        yield f"scale-free-{seed}", nx.barabasi_albert_graph(30 + 20 * seed, 1 + seed % 3, seed=seed)
        yield f"two-mode-{seed}", nx.bipartite.random_graph(12 + seed, 5 + seed, 0.2, seed=seed)
    for seed in range(4):
        yield f"small-world-{seed}", nx.watts_strogatz_graph(60, 4, 0.1, seed=seed)
        yield f"clustered-{seed}", nx.powerlaw_cluster_graph(80, 3, 0.6, seed=seed)


def doubled(graph, seed, directed):
    """Parallel ties in both orders, and loops."""
    dice = random.Random(seed)
    many = (nx.MultiDiGraph if directed else nx.MultiGraph)(graph)
    for one, other in list(graph.edges()):
        for _ in range(dice.choice((0, 0, 1, 2))):
            many.add_edge(other, one)
    for v in dice.sample(list(graph), min(3, len(graph))):
        many.add_edge(v, v)
    return many


def weighted(graph, seed):
    dice = random.Random(seed)
    for edge in graph.edges(data=True):
        edge[2]["weight"] = dice.choice((1, 2, 3, 4, 5, 6, 0.25, 7.5))
    return graph


def graphs():
    """Names and graphs; every graph has string ids."""
    made = list(plain())
    for seed in range(6):
        base = nx.gnp_random_graph(25 + 5 * seed, 0.07, seed=seed)
        made.append((f"multi-{seed}", doubled(base, seed, False)))
        made.append((f"weighted-{seed}", weighted(base.copy(), seed)))
        made.append((f"multi-weighted-{seed}", weighted(doubled(base, seed, False), seed)))
        arcs = nx.gnp_random_graph(25 + 5 * seed, 0.05, seed=seed, directed=True)
        made.append((f"directed-{seed}", arcs))
        made.append((f"directed-multi-weighted-{seed}", weighted(doubled(arcs, seed, True), seed)))
        scale_free = nx.scale_free_graph(60, seed=seed)
        made.append((f"directed-scale-free-{seed}", scale_free))
    made.append(("directed-empty", nx.DiGraph()))
    made.append(("directed-isolates", nx.empty_graph(4, create_using=nx.DiGraph)))
    made.append(("directed-star", nx.DiGraph([(0, v) for v in range(1, 6)])))
    for name, graph in made:
        graph.graph.clear()  # GraphML takes no lists
        for v in graph:
            graph.nodes[v].clear()
        yield name, nx.relabel_nodes(graph, {v: f"n{v}" for v in graph})
