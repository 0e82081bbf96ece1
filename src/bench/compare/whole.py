"""From the start of a process to its last byte: a CSV of 20,000 people in, every metric out."""
import os
import statistics
import subprocess
import time

from peers import HERE, JAVA_17, JAVA_25, PYTHON, ROOT, WORK

TIMES = 3
FILE = str(WORK / "village-20000.csv")
COMMANDS = {
    "ours, Java 17": [JAVA_17, "-jar", str(ROOT / "target/wijkweb.jar"), "metrics", FILE],
    "ours, Java 25": [JAVA_25, "-jar", str(ROOT / "target/wijkweb.jar"), "metrics", FILE],
    "igraph": [PYTHON, str(HERE / "whole_igraph.py"), FILE],
}


def once(command):
    """Seconds, and peak resident memory in MB."""
    started = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        raise RuntimeError(f"{command[0]} ended with {status}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


def measure(say):
    """Rows for the table; the processes take turns."""
    seconds = {name: [] for name in COMMANDS}
    memory = {}
    for turn in range(TIMES):
        for name, command in COMMANDS.items():
            if turn == 2 and statistics.median(seconds[name]) > 20:
                continue
            taken, peak = once(command)
            seconds[name].append(taken)
            memory[name] = f"{peak:.0f} MB"
            say(f"whole process, {name}: {taken:.2f} s")
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    return [("whole process, 20,000", medians), ("its peak memory", memory)]
