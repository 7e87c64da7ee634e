#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""packaging/tools/simulate hands its options on or says what is wrong; the build is a stub."""
import os
import select
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SIMULATE = Path(__file__).resolve().parents[2] / "packaging" / "tools" / "simulate"


class Simulate(unittest.TestCase):
    """A tree with the script and a program that writes down what it is called with."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = Path(folder.name)
        self.calls = self.tree / "calls"
        self.calls.touch()
        (self.tree / "packaging/tools").mkdir(parents=True)
        self.script = shutil.copy(SIMULATE, self.tree / "packaging/tools")
        (self.tree / "build/simulate").mkdir(parents=True)
        (self.tree / "build/simulate/build.ninja").touch()
        self.program("")
        self.stub("bin/cmake", f"echo cmake >>{self.tree}/built")
        self.stub("bin/nproc", "echo 2")

    def stub(self, name, body):
        file = self.tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!/bin/sh\n{body}\n")
        file.chmod(0o755)

    def program(self, body):
        self.stub("build/simulate/tests/lanyard_simulate", f'echo "$*" >>{self.calls}\n{body}')

    def simulate(self, *arguments):
        path = f"{self.tree}/bin:{os.environ['PATH']}"
        return subprocess.run(
            [self.script, *arguments], env={**os.environ, "PATH": path}, check=False,
            capture_output=True, text=True,
        )

    def called(self):
        return sorted(self.calls.read_text().splitlines())

    def test_wrong_use_is_told_with_the_usage_before_anything_is_built(self):
        for arguments in (
            ["--seeds"], ["--first"], ["--seed"], ["--seeds", "--acts", "3"], ["--seeds", "many"],
            ["--seeds", "0"], ["--acts", "-1"], ["--frobnicate"], ["seed"], ["--without"],
        ):
            done = self.simulate(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertRegex(done.stderr, r"^simulate: .*\nusage: packaging/tools/simulate")
        self.assertFalse((self.tree / "built").exists())
        self.assertEqual(self.called(), [])

    def test_help_is_no_failure(self):
        done = self.simulate("--help")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(done.stdout.startswith("usage: "))

    def test_one_world_takes_its_options_in_any_order(self):
        for arguments in (["--acts", "5", "--seed", "3"], ["--seed=3", "--acts=5"]):
            self.assertEqual(self.simulate(*arguments).returncode, 0)
        for call in self.called():
            self.assertIn("--seed 3", call)
            self.assertIn("--acts 5", call)
        self.assertEqual(len(self.called()), 2)

    def test_many_worlds_are_shared_among_the_cores_with_all_options(self):
        self.assertEqual(self.simulate("--seeds", "5", "--first", "10", "--acts", "7").returncode, 0)
        self.assertEqual(
            self.called(),
            ["--first 10 --seeds 3 --acts 7", "--first 13 --seeds 2 --acts 7"],
        )

    def test_so_many_worlds_as_they_are_must_meet_every_fault(self):
        self.assertEqual(self.simulate("--seeds", "500").returncode, 0)
        self.assertEqual(sorted(self.called()), [
            "--first 1 --seeds 250 --require-all", "--first 251 --seeds 250 --require-all"])

    def test_a_broken_invariant_of_any_core_is_the_answer(self):
        self.program('case "$*" in *"--first 13"*) exit 1 ;; esac')
        self.assertEqual(self.simulate("--seeds", "5", "--first", "10").returncode, 1)

    def test_whoever_ends_it_ends_all_cores(self):
        os.mkfifo(self.tree / "running")
        self.program(f"echo $$ >{self.tree}/running\nexec sleep 600")
        with subprocess.Popen(
            [self.script, "--seeds", "2"],
            env={**os.environ, "PATH": f"{self.tree}/bin:{os.environ['PATH']}"},
        ) as run:
            worlds = []
            while len(worlds) < 2:  # each opens the pipe, tells its number, closes
                worlds += (self.tree / "running").read_text().split()
            handles = [os.pidfd_open(int(world)) for world in worlds]
            run.terminate()
            self.assertEqual(run.wait(60), 130)
        for handle in handles:  # readable once the process has ended
            self.assertTrue(select.select([handle], [], [], 60)[0])
            os.close(handle)

    def test_a_planted_bug_is_looked_for_by_one_process(self):
        self.assertEqual(self.simulate("--plant", "lost", "--seeds", "9").returncode, 0)
        self.assertEqual(self.called(), ["--first 1 --seeds 9 --plant lost"])


if __name__ == "__main__":
    unittest.main()
