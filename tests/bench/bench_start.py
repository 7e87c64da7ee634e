#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Start to first paint: an empty Qt Widgets window, Lanyard with 460 and with 100,000 people.

Rounds are interleaved, so that a noisy machine is noisy for all; ratios of medians are the result.
usage: bench_start.py BIN_DIR SMALL_DATA LARGE_DATA [ROUNDS]
exit:  0 the bars are met, 1 one was missed, or nothing was painted, 2 wrong usage
"""
import os
import statistics
import subprocess
import sys
import time


def seconds_to_paint(command):
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        line = process.stdout.readline()
        took = time.monotonic() - began
        process.wait(timeout=60)
    if line.strip() != b"painted":
        raise SystemExit(f"bench_start: {command[0]} painted nothing")
    return took


def main():
    if len(sys.argv) < 4:
        print(__doc__, file=sys.stderr)
        raise SystemExit(2)
    bin_dir, small, large = sys.argv[1:4]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 15
    lanyard = os.path.join(bin_dir, "lanyard")
    commands = {
        "empty": [os.path.join(bin_dir, "empty_window")],
        "460": [lanyard, "--data", small, "--mode", "desk", "--first-paint"],
        "100000": [lanyard, "--data", large, "--mode", "desk", "--first-paint"],
    }
    for command in commands.values():  # warm page cache for all
        seconds_to_paint(command)
    times = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(seconds_to_paint(command))
    median = {name: statistics.median(each) for name, each in times.items()}
    for name, value in median.items():
        print(f"start {name:>7}: median {value * 1000:6.1f} ms, "
              f"min {min(times[name]) * 1000:6.1f} ms, {rounds} rounds")
    bars = [("start with 460 people / an empty window", median["460"] / median["empty"], 3),
            ("start with 100,000 people / 460", median["100000"] / median["460"], 1.3)]
    for what, ratio, goal in bars:
        print(f"  bar {'met' if ratio <= goal else 'MISSED'}: {what} {ratio:.2f} x, at most {goal}")
    return 0 if all(ratio <= goal for _, ratio, goal in bars) else 1


if __name__ == "__main__":
    sys.exit(main())
