"""The peers of the comparison: how each is started, talked with and measured."""
import os
import select
import subprocess
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
WORK = ROOT / "target" / "compare"
PYTHON = "/usr/bin/python3"
JAVA_17 = os.environ.get("JAVA_17", "java")
JAVA_25 = os.environ.get("JAVA_25", "/usr/lib/jvm/temurin-25-jdk-amd64/bin/java")
OPENS = [f"--add-opens=java.base/{name}=ALL-UNNAMED" for name in ("java.nio", "java.lang", "sun.nio.ch")]
# Without a bound a JVM takes what there is before it collects anything.
OWN = ["-Xmx512m"]
CLASSES = f"{ROOT}/target/test-classes:{ROOT}/target/classes"


def read(path):
    return path.read_text().strip() if path.exists() else ""


def java(binary, main, *options):
    classpath = CLASSES + ":" + read(WORK / "classpath")
    return [binary, *options, "-cp", classpath, "nl.wijkweb.metrics." + main]


def gds():
    classpath = CLASSES.split(":")[0] + ":" + read(WORK / "gds-classpath")
    return [JAVA_17, *OPENS, "-cp", classpath, str(HERE / "gds" / "GdsPeer.java")]


COMMANDS = {
    "ours, Java 17": lambda: java(JAVA_17, "OwnPeer", *OWN),
    "ours, Java 25": lambda: java(JAVA_25, "OwnPeer", *OWN),
    "igraph": lambda: [PYTHON, str(HERE / "peer_igraph.py")],
    "JGraphT": lambda: java(JAVA_17, "JGraphTPeer"),
    "networkx": lambda: [PYTHON, str(HERE / "peer_networkx.py")],
    "graphology": lambda: ["node", "--max-old-space-size=4000", str(HERE / "peer_graphology.mjs")],
    "GDS": gds,
}


class Unfinished(Exception):
    pass


class Peer:
    """A process of one peer with one graph in it. A work that takes too long ends it; the next
    work starts it anew."""

    def __init__(self, name, graph, order, limit, options=()):
        self.command = COMMANDS[name]()
        if options:  # after our own, of which they take the place
            at = self.command.index("-cp")
            self.command[at:at] = options
        self.command += [str(WORK / f"{graph}.edges"), str(order)]
        self.limit = limit
        self.log = WORK / (name.replace(" ", "-").replace(",", "") + ".log")
        self.process = None
        self.peak = 0

    def start(self):
        """Starts the process; how many seconds it took until the graph was in it."""
        started = time.perf_counter()
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env={**os.environ, "GRAPHOLOGY": str(WORK)},
            )
        line = ""
        while line != "ready":  # an engine may say other things first
            line = self.line(max(300, self.limit))
        return time.perf_counter() - started

    def line(self, limit):
        ready, _, _ = select.select([self.process.stdout], [], [], limit)
        line = self.process.stdout.readline().decode().strip() if ready else ""
        if not line:
            self.stop(kill=True)
            raise Unfinished(f"did not finish in {limit:.0f} s" if not ready else "failed")
        return line

    def time(self, work, budget):
        """Median seconds and what came out; None when the peer does not have the work."""
        if self.process is None:
            self.start()
        self.process.stdin.write(f"{work} {budget}\n".encode())
        self.process.stdin.flush()
        answer = self.line(self.limit)
        if answer == "none":
            return None
        if answer.startswith("failed"):
            raise Unfinished(answer)
        seconds, value = answer.split()
        return float(seconds), float(value)

    def stop(self, kill=False):
        """Ends the process; its peak of resident memory in MB, over all its lives."""
        if self.process is None:
            return self.peak
        if kill:
            self.process.kill()
        self.process.stdin.close()
        _, _, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = 0
        self.process.stdout.close()
        self.process = None
        self.peak = max(self.peak, usage.ru_maxrss / 1024)
        return self.peak
