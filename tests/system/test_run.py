#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""packaging/run --headless does the whole job, with programs that are built already.

usage: test_run.py BIN, the folder of lanyard and lanyardctl
"""
import csv
import os
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = ""
LONGEST = 240  # seconds, for a process that hangs


class Headless(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = Path(folder.name) / "data"

    def run_it(self, *arguments, programs=None, display=None):
        environment = dict(os.environ, LANYARD_DATA=str(self.data), LANYARD_BIN=programs or BIN)
        environment.pop("DISPLAY", None)
        environment.pop("WAYLAND_DISPLAY", None)
        if display:
            environment["DISPLAY"] = display
        return subprocess.run(
            [ROOT / "packaging" / "run", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
        )

    def test_from_list_to_badge_to_file_and_once_more(self):
        first = self.run_it("--headless", "--no-pictures")
        self.assertEqual(first.returncode, 0, first.stdout + first.stderr)
        self.assertEqual(first.stderr, "")
        badges = self.data / "output" / "badges"
        self.assertTrue(all(p.read_bytes().startswith(b"%PDF-") for p in badges.glob("*.pdf")))
        self.assertTrue(all(p.read_bytes()[1:4] == b"PNG" for p in badges.glob("*.png")))
        admitted = self.check_ins()
        self.assertGreater(len(admitted), 1)
        self.assertEqual(len(list(badges.glob("*.p[dn][fg]"))), len(admitted))
        self.assertTrue(list(badges.glob("*.pdf")) and list(badges.glob("*.png")))
        self.assertIn(f"({len(admitted)} files)", first.stdout)

        again = self.run_it("--headless", "--no-pictures")
        self.assertEqual(again.returncode, 0, again.stdout + again.stderr)
        self.assertNotIn("Making the demo event", again.stdout)
        self.assertIn("0 new, 0 changed", again.stdout)
        later = self.check_ins()
        self.assertEqual(later[: len(admitted)], admitted)
        self.assertEqual(len({row["Ticket secret"] for row in later}), len(later))

    def test_with_a_display_the_window_is_started_on_the_demo(self):
        # Qt draws it offscreen all the same; only the script looks for the display
        for start in ("first", "second"):
            began = time.monotonic()
            done = self.run_it("--", "--first-paint", display=":77")
            took = time.monotonic() - began
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            self.assertIn("Starting Lanyard.", done.stdout)
            self.assertTrue(done.stdout.endswith("\npainted\n"), done.stdout)
            self.assertEqual("Making the demo event" in done.stdout, start == "first")
            print(f"{start} start to the painted window, this build: {took:.1f} s", flush=True)
        self.assertFalse((self.data / "output").exists())  # nothing was done by itself

    def check_ins(self):
        file = self.data / "output" / "check-ins.csv"
        with file.open(encoding="utf-8-sig", newline="") as rows:
            return list(csv.DictReader(rows))

    def test_pages_are_pictured(self):
        pictures = self.data / "screens"
        with subprocess.Popen(
            [Path(BIN) / "lanyard", "--data", self.data / "demo", "--screenshots", pictures],
            env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
            stdin=subprocess.DEVNULL,
        ) as program:
            # some hundred are made, and each is tested elsewhere: the second proves the first whole
            until = time.monotonic() + LONGEST
            while len(list(pictures.glob("*.png"))) < 2 and time.monotonic() < until:
                if program.poll() is not None:
                    break
                time.sleep(0.1)
            program.terminate()
        made = sorted(pictures.glob("*.png"), key=lambda file: file.stat().st_mtime)
        self.assertGreater(len(made), 1)
        self.assertEqual(made[0].read_bytes()[1:4], b"PNG")

    def test_programs_that_are_not_there_are_told(self):
        done = self.run_it("--headless", programs=str(self.data))
        self.assertEqual(done.returncode, 1)
        self.assertIn("no lanyard", done.stderr)
        self.assertFalse(self.data.exists())

    def test_wrong_usage_says_how(self):
        done = self.run_it("--frobnicate")
        self.assertEqual(done.returncode, 2)
        self.assertIn("--help", done.stderr)
        shown = self.run_it("--help")
        self.assertEqual(shown.returncode, 0)
        for word in ("usage:", "--no-pictures", "LANYARD_BIN", "exit:"):
            self.assertIn(word, shown.stdout)
        self.assertNotIn("set -euo", shown.stdout)


if __name__ == "__main__":
    BIN = sys.argv.pop(1)
    unittest.main()
