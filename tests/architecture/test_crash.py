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
        for name in ("tst_KillHarness", "tst_CrashStates", "tst_PrintMatrix"):
            self.stub(f"build/asan/tests/{name}", f"env >{self.tree}/told\n{body}")

    @staticmethod
    def on(cores):
        """An environment in which nproc tells that many."""
        return {**os.environ, "OMP_NUM_THREADS": str(cores)}

    def crash(self, *arguments, cores=1):
        return subprocess.run([self.script, *arguments], check=False, capture_output=True,
                              text=True, env=self.on(cores))

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
                                 ("states", "tst_CrashStates", "LANYARD_CRASH_STATES=5000"),
                                 ("print", "tst_PrintMatrix", "LANYARD_MATRIX=4")):
            self.assertEqual(self.crash(what).returncode, 0)
            self.assertEqual((self.tree / "built").read_text(), f"asan {test}\n")
            self.assertIn(told, self.told())

    def test_count_and_seed_are_handed_on(self):
        self.assertEqual(self.crash("kills", "--count", "70", "--seed", "5").returncode, 0)
        self.assertIn("LANYARD_KILLS=70", self.told())
        self.assertIn("LANYARD_KILL_SEED=5", self.told())

    def test_each_core_kills_its_share_of_whole_desks(self):
        self.when_run(f'echo "$LANYARD_KILLS $*" >{self.tree}/told.$LANYARD_KILLS_FIRST')
        self.assertEqual(self.crash("kills", "--count", "650", cores=3).returncode, 0)
        self.assertEqual(
            {file.suffix: file.read_text().split() for file in self.tree.glob("told.*")},
            {".0": ["300", "-nocrashhandler"],
             ".300": ["300", "-nocrashhandler", "killsLoseNothingAndDoubleNothing"],
             ".600": ["50", "-nocrashhandler", "killsLoseNothingAndDoubleNothing"]})

    def test_what_the_test_finds_is_the_answer(self):
        for ending in ("exit 3", "kill -ABRT $$"):
            self.when_run(ending)
            self.assertEqual(self.crash("states").returncode, 1)

    def test_what_one_core_finds_is_the_answer(self):
        for first in (0, 100):
            self.when_run(f"[ $LANYARD_KILLS_FIRST != {first} ]")
            self.assertEqual(self.crash("kills", "--count", "200", cores=2).returncode, 1)

    def test_whoever_ends_it_ends_the_desk_too_and_leaves_no_folder(self):
        for first in (0, 5000):
            os.mkfifo(self.tree / f"running.{first}")
        self.when_run(f"sleep 600 &\necho $! >{self.tree}/running.$LANYARD_KILLS_FIRST\nwait")
        with subprocess.Popen([self.script, "kills"], env=self.on(2)) as run:
            desks = [os.pidfd_open(int((self.tree / f"running.{first}").read_text()))
                     for first in (0, 5000)]
            run.terminate()
            self.assertEqual(run.wait(60), 130)
        for desk in desks:
            self.assertTrue(select.select([desk], [], [], 60)[0])  # readable once it has ended
            os.close(desk)
        self.assertEqual(list((self.tree / "build/asan").glob("crash.*")), [])


if __name__ == "__main__":
    unittest.main()
