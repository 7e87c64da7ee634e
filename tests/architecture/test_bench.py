#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""packaging/tools/bench runs every benchmark and tells in the end which missed a bar or could not be
judged; build, benchmarks and display are stubs."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

BENCH = Path(__file__).resolve().parents[2] / "packaging" / "tools" / "bench"
PROGRAMS = {f"bench_{name}" for name in (
    "asking", "badge", "bytes", "camera", "checkin", "decision", "desk", "hostile", "load",
    "preflight", "printing", "search", "sync", "typing")}


class Bench(unittest.TestCase):
    """A tree with the script and benchmarks that end as they are told."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = Path(folder.name)
        (self.tree / "packaging/tools").mkdir(parents=True)
        self.script = shutil.copy(BENCH, self.tree / "packaging/tools")
        for name in ("packaging/setup", "packaging/tools/build", "packaging/tools/make-demo",
                     "build/bench/bin/lanyardctl"):
            self.stub(name, "exit 0")
        self.stub("path/Xvfb", "echo 99 >&3\nexec sleep 600")
        for name in PROGRAMS:
            self.ends(name, 0)
        self.starts(0)
        (self.tree / "tests/bench/chart_search.py").write_text("")

    def stub(self, name, body):
        file = self.tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!/bin/sh\n{body}\n")
        file.chmod(0o755)

    def ends(self, name, code):
        self.stub(f"build/bench/bin/{name}", f"echo {name} >>{self.tree}/ran\nexit {code}")

    def starts(self, code):
        (self.tree / "tests/bench").mkdir(parents=True, exist_ok=True)
        (self.tree / "tests/bench/bench_start.py").write_text(f"raise SystemExit({code})")

    def bench(self):
        path = f"{self.tree / 'path'}:{os.environ['PATH']}"
        return subprocess.run([self.script], check=False, capture_output=True, text=True,
                              env={**os.environ, "PATH": path})

    def test_every_bar_that_is_met_is_the_good_end(self):
        done = self.bench()
        self.assertEqual((done.returncode, done.stdout.splitlines()[-1]), (0, "every bar is met"))
        self.assertEqual(set((self.tree / "ran").read_text().split()), PROGRAMS)

    def test_whoever_misses_a_bar_is_told_and_the_others_are_run(self):
        for name in PROGRAMS:
            self.ends(name, 1)
        self.starts(1)
        done = self.bench()
        self.assertEqual(done.returncode, 1)
        told, names = done.stdout.splitlines()[-1].split(": ")
        self.assertEqual(told, "missed a bar, or failed")
        self.assertEqual(set(names.split()), PROGRAMS | {"bench_start"})

    def test_what_could_not_be_judged_is_not_as_good_as_met(self):
        self.ends("bench_badge", 77)
        (self.tree / "build/bench/bin/bench_camera").unlink()  # its peer was not there to build it
        done = self.bench()
        self.assertEqual(done.returncode, 77)
        self.assertTrue(done.stdout.endswith("\nnot judged: bench_badge bench_camera\n"))

    def test_a_missed_bar_weighs_more_than_one_that_was_not_judged(self):
        self.ends("bench_badge", 77)
        self.ends("bench_bytes", 1)
        done = self.bench()
        self.assertEqual(done.returncode, 1)
        self.assertTrue(done.stdout.endswith(
            "\nnot judged: bench_badge\nmissed a bar, or failed: bench_bytes\n"))


if __name__ == "__main__":
    unittest.main()
