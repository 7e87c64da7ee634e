#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""What is absent is said plainly, pretix and clang alike; a failure only where it is required.

In a tree of its own: the script, its counting and the rig's own rule are the real ones; installing,
building, ctest, the page of faults and the rig's server are stubs.
"""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REASON = "pretix could not be installed: no network"

# writes what ctest would about the test that prepares the server
CTEST = """#!/usr/bin/env python3
import os, subprocess, sys
rig = subprocess.run([sys.executable, "tests/system/pretix/selftest.py", "--prepare"],
                     capture_output=True, text=True, check=False)
status = {0: "run", 77: "notrun"}.get(rig.returncode, "fail")
skip = '<skipped message="SKIP_RETURN_CODE=77"/>' if status == "notrun" else ""
text = rig.stdout + rig.stderr + "told: " + os.environ.get("LANYARD_PRETIX_ABSENT", "nothing")
with open(sys.argv[sys.argv.index("--output-junit") + 1], "w") as file:
    file.write('<testsuite><testcase name="other" status="run"><system-out/></testcase>'
               f'<testcase name="pretix_prepared" status="{status}">{skip}'
               f"<system-out>{text}</system-out></testcase></testsuite>")
"""


class Check(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = Path(folder.name)
        for file in ("packaging/check", "packaging/tools/count_tests.py",
                     "tests/system/pretix/selftest.py"):
            self.put(file, (ROOT / file).read_text(encoding="utf-8"))
        self.faults("")
        for file in ("packaging/setup", "packaging/tools/build"):
            self.put(file, "#!/bin/sh\n")
        self.put("bin/ctest", CTEST)
        self.server("{}", 0)

    def put(self, name, text):
        file = self.tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        file.chmod(0o755)

    def faults(self, words):
        self.put("packaging/tools/faults",
                 f"import sys\nassert sys.argv[1].endswith('tests.xml')\nsys.exit({words!r} or 0)\n")

    def server(self, words, code):
        stream = "stderr" if code else "stdout"
        self.put("tests/system/pretix/server.py",
                 f"import sys\nprint({words!r}, file=sys.{stream})\nsys.exit({code})\n")

    def check(self, **more):
        environment = {**os.environ, "PATH": f"{self.tree / 'bin'}:{os.environ['PATH']}"}
        for name in ("LANYARD_REQUIRE_PRETIX", "LANYARD_PRETIX_ABSENT"):
            environment.pop(name, None)
        done = subprocess.run([self.tree / "packaging" / "check"], env={**environment, **more},
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout

    def test_with_pretix_nothing_is_skipped(self):
        code, words = self.check()
        self.assertEqual(code, 0, words)
        self.assertIn("pretix is ready.", words)
        self.assertTrue(words.endswith("\n2 passed, 0 failed\n"), words)

    def test_its_absence_is_said_plainly_and_is_no_failure(self):
        self.server(REASON, 3)
        code, words = self.check()
        self.assertEqual(code, 0, words)
        self.assertIn("No pretix here, so the tests against a real server cannot run: " + REASON,
                      words)
        self.assertNotIn("so this is a failure", words)
        self.assertIn("told: " + REASON, words)  # the tests need not find it out again
        self.assertTrue(words.endswith("\n1 passed, 0 failed, 1 skipped\n"), words)

    def test_where_it_is_required_its_absence_is_a_failure(self):
        self.server(REASON, 3)
        code, words = self.check(LANYARD_REQUIRE_PRETIX="1")
        self.assertEqual(code, 1, words)
        self.assertIn("LANYARD_REQUIRE_PRETIX=1 is set, so this is a failure.", words)
        self.assertTrue(words.endswith("\n1 passed, 1 failed\n"), words)

    def test_a_page_of_faults_that_is_untrue_is_a_failure(self):
        self.faults("F1 was not run")
        code, words = self.check()
        self.assertEqual(code, 1, words)
        self.assertTrue(words.endswith("\n2 passed, 0 failed\n"), words)

    def test_a_rig_without_a_word_is_told_as_that(self):
        self.put("tests/system/pretix/server.py", "import sys\nsys.exit(3)\n")
        self.assertIn("cannot run: the rig gave no reason", self.check()[1])

    def test_packages_that_cannot_be_installed_end_it_with_their_own_exit(self):
        self.put("packaging/setup", "#!/bin/sh\nexit 3\n")
        code, words = self.check()
        self.assertEqual(code, 3)
        self.assertTrue(words.endswith("\n0 passed, 1 failed\n"), words)

    def test_a_build_that_fails_is_a_failure(self):
        self.put("packaging/tools/build", "#!/bin/sh\nexit 2\n")
        code, words = self.check()
        self.assertEqual(code, 1)
        self.assertTrue(words.endswith("\n0 passed, 1 failed\n"), words)


class Fuzz(unittest.TestCase):
    """packaging/tools/fuzz in a tree of its own, with just the programs that it calls before."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = Path(folder.name)
        self.script = self.tree / "packaging" / "tools" / "fuzz"
        self.script.parent.mkdir(parents=True)
        self.script.write_bytes((ROOT / "packaging" / "tools" / "fuzz").read_bytes())
        (self.tree / "bin").mkdir()
        for name in ("dirname", "mkdir"):
            (self.tree / "bin" / name).symlink_to(shutil.which(name))

    def fuzz(self, **more):
        done = subprocess.run([shutil.which("bash"), self.script],
                              env={"PATH": str(self.tree / "bin"), **more},
                              capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    def test_without_clang_it_is_skipped_and_says_why(self):
        code, words = self.fuzz()
        self.assertEqual(code, 77, words)
        self.assertIn("hostile input was not tried, since there is no clang here", words)

    def test_without_libfuzzer_it_is_skipped_and_says_why(self):
        clang = self.tree / "bin" / "clang++"
        clang.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        clang.chmod(0o755)
        code, words = self.fuzz()
        self.assertEqual(code, 77, words)
        self.assertIn("this clang has no libFuzzer", words)

    def test_where_it_is_required_its_absence_is_a_failure(self):
        code, words = self.fuzz(LANYARD_REQUIRE_FUZZ="1")
        self.assertEqual(code, 1, words)
        self.assertIn("there is no clang here", words)

    def test_ci_requires_it(self):
        for line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines():
            if line.endswith(" packaging/check"):
                self.assertIn("LANYARD_REQUIRE_FUZZ=1 ", line)
                self.assertIn("LANYARD_REQUIRE_PRETIX=1 ", line)
                return
        self.fail("CI does not call packaging/check")


if __name__ == "__main__":
    unittest.main(verbosity=2)
