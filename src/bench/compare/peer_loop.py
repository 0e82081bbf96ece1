"""What `run` talks with, as PeerLoop.java: a line `WORK SECONDS` asks for a work, again and again for
so many seconds but once at least; the answer is the median time in seconds and what came out."""
import statistics
import sys
import time


def edges(path):
    with open(path) as lines:
        return [tuple(map(int, line.split())) for line in lines]


def mean_of_known(values):
    """The mean over actors of degree two and more; the others have none."""
    known = [value for value in values if value == value]
    return sum(known) / len(known)


def answer(work, budget):
    times = []
    value = None
    while not times or sum(times) < budget:
        start = time.perf_counter()
        value = work()
        times.append(time.perf_counter() - start)
    return f"{statistics.median(times)} {value}"


def serve(works):
    print("ready", flush=True)
    for line in sys.stdin:
        name, budget = line.split()
        print(answer(works[name], float(budget)) if name in works else "none", flush=True)
