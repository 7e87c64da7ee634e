#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The same seed is the same world in another process too: nothing hangs on addresses or hash seeds.

usage: test_repeats.py LANYARD_SIMULATE
"""
import subprocess
import sys


def trace(seed):
    """Every event of that world, as a new process tells it, without how long it took."""
    run = subprocess.run([sys.argv[1], "--seed", str(seed), "--trace"], capture_output=True,
                         text=True, check=True, timeout=600)
    return [line.split(" h of virtual time in ")[0] for line in run.stdout.splitlines()]


for world in (5, 12):
    once, again = trace(world), trace(world)
    if len(once) < 50:
        sys.exit(f"seed {world} told only {len(once)} events")
    for here, there in zip(once, again):
        if here != there:
            sys.exit(f"seed {world} is two worlds:\n  {here}\n  {there}")
    if len(once) != len(again):
        sys.exit(f"seed {world} has {len(once)} events, then {len(again)}")
print("The same seeds were the same worlds.")
