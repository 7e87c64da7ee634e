#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""packaging/tools/crash tells its tests how often and with which seed; build and tests are stubs."""
import os
import select
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

CRASH = Path(__file__).resolve().parents[2] / "packaging" / "tools" / "crash"


class Crash(unittest.TestCase):
    """A tree with the script and tests that write down what they are told."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = Path(folder.name)
        (self.tree / "packaging/tools").mkdir(parents=True)
        self.script = shutil.copy(CRASH, self.tree / "packaging/tools")
        self.stub("packaging/tools/build", f'echo "$*" >{self.tree}/built')
        self.when_run("exit 0")

    def stub(self, name, body):
        file = self.tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!/bin/sh\n{body}\n")
        file.chmod(0o755)

    def when_run(self, body):
        for name in ("tst_KillHarness", "tst_CrashStates"):
            self.stub(f"build/asan/tests/{name}", f"env >{self.tree}/told\n{body}")

    def crash(self, *arguments):
        return subprocess.run(
            [self.script, *arguments], check=False, capture_output=True, text=True)

    def told(self):
        return (self.tree / "told").read_text().splitlines()

    def test_wrong_use_is_told_with_the_usage_before_anything_is_built(self):
        for arguments in ([], ["--count", "3"], ["kills", "3"], ["kills", "--count"],
                          ["states", "--count", "many"], ["states", "--count", "0"]):
            done = self.crash(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertRegex(done.stderr, r"^crash: .*\nusage: packaging/tools/crash")
        self.assertFalse((self.tree / "built").exists())

    def test_long_runs_are_the_rule(self):
        for what, test, told in (("kills", "tst_KillHarness", "LANYARD_KILLS=10000"),
                                 ("states", "tst_CrashStates", "LANYARD_CRASH_STATES=5000")):
            self.assertEqual(self.crash(what).returncode, 0)
            self.assertEqual((self.tree / "built").read_text(), f"asan {test}\n")
            self.assertIn(told, self.told())

    def test_count_and_seed_are_handed_on(self):
        self.assertEqual(self.crash("kills", "--count", "70", "--seed", "5").returncode, 0)
        self.assertIn("LANYARD_KILLS=70", self.told())
        self.assertIn("LANYARD_KILL_SEED=5", self.told())

    def test_what_the_test_finds_is_the_answer(self):
        for ending in ("exit 3", "kill -ABRT $$"):
            self.when_run(ending)
            self.assertEqual(self.crash("states").returncode, 1)

    def test_whoever_ends_it_ends_the_desk_too_and_leaves_no_folder(self):
        os.mkfifo(self.tree / "running")
        self.when_run(f"sleep 600 &\necho $! >{self.tree}/running\nwait")
        with subprocess.Popen([self.script, "kills"]) as run:
            desk = os.pidfd_open(int((self.tree / "running").read_text()))
            run.terminate()
            self.assertEqual(run.wait(60), 130)
        self.assertTrue(select.select([desk], [], [], 60)[0])  # readable once it has ended
        os.close(desk)
        self.assertEqual(list((self.tree / "build/asan").glob("crash.*")), [])


if __name__ == "__main__":
    unittest.main()
