#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""What packaging/check prints as its last line is counted right."""
import io
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from xml.sax.saxutils import escape

TOOLS = Path(__file__).resolve().parents[2] / "packaging" / "tools"
sys.path.insert(0, str(TOOLS))
import count_tests  # noqa: E402

START = "********* Start testing of tst_A *********\nConfig: Using QtTest library 6.4.2\n"


def junit(*cases):
    """A file as ctest writes it, of (name, status, output, what ctest says when it skipped)."""
    parts = []
    for name, status, output, *skip in cases:
        message = f'<skipped message="{skip[0]}"/>' if skip else ""
        parts.append(
            f'<testcase name="{name}" status="{status}">{message}'
            f"<system-out>{escape(output)}</system-out></testcase>"
        )
    return "<testsuite>" + "".join(parts) + "</testsuite>"


def count(*cases):
    return count_tests.count(io.StringIO(junit(*cases)))


class CountingTests(unittest.TestCase):
    def test_qt_functions_and_rows_are_counted_but_not_the_frame(self):
        output = (
            START + "PASS   : tst_A::initTestCase()\n"
            "PASS   : tst_A::first()\n"
            "PASS   : tst_A::rows(a (b))\n"
            "PASS   : tst_A::cleanupTestCase()\n"
        )
        self.assertEqual(str(count(("tst_A", "run", output))), "2 passed, 0 failed")

    def test_qt_failures_and_skips_keep_their_reasons(self):
        output = (
            START + "FAIL!  : tst_A::first() Compared values are not the same\n"
            "   Loc: [a.cpp(1)]\n"
            "SKIP   : tst_A::second() no pretix here\n"
            "   Loc: [a.cpp(2)]\n"
        )
        total = count(("tst_A", "fail", output))
        self.assertEqual(str(total), "0 passed, 1 failed, 1 skipped")
        self.assertEqual(total.failed, [("tst_A::first()", "Compared values are not the same")])
        self.assertEqual(total.skipped, [("tst_A::second()", "no pretix here")])

    def test_a_start_that_fails_is_a_failure(self):
        output = START + "FAIL!  : tst_A::initTestCase() no database\n"
        self.assertEqual(str(count(("tst_A", "fail", output))), "0 passed, 1 failed")

    def test_a_crash_after_passes_is_one_failure_more_and_tells_why(self):
        said = "SUMMARY: AddressSanitizer: heap-use-after-free a.cpp:20 in f()"
        output = START + f"PASS   : tst_A::first()\n==1==ERROR\n{said}\n==1==ABORTING\n"
        total = count(("tst_A", "fail", output))
        self.assertEqual(str(total), "1 passed, 1 failed")
        self.assertIn("heap-use-after-free a.cpp:20", total.failed[0][1])

    def test_a_time_limit_is_one_failure_more(self):
        total = count(("tst_A", "fail", START + "PASS   : tst_A::first()\n"))
        self.assertEqual(str(total), "1 passed, 1 failed")
        self.assertIn("tst_A::first()", total.failed[0][1])

    def test_a_program_that_ran_nothing_is_a_failure(self):
        self.assertEqual(
            str(count(("tst_A", "run", START + "PASS   : tst_A::initTestCase()\n"))),
            "0 passed, 1 failed",
        )
        self.assertEqual(
            str(count(("script", "run", "\nRan 0 tests in 0.000s\n\nOK\n"))), "0 passed, 1 failed"
        )

    def test_python_functions_are_counted(self):
        output = (
            "test_a (test_x.X.test_a) ... ok\n"
            "test_b (test_x.X.test_b)\n"
            "A sentence. ... skipped 'no printer'\n"
            "test_c (test_x.X.test_c) ... FAIL\n"
        )
        total = count(("script", "fail", output))
        self.assertEqual(str(total), "1 passed, 1 failed, 1 skipped")
        self.assertEqual(total.skipped, [("script::test_b", "no printer")])

    def test_other_programs_count_as_one_each(self):
        total = count(
            ("a", "run", "fine\n"),
            ("b", "fail", "why it failed\n"),
            ("c", "notrun", "no server\n", "SKIP_RETURN_CODE=77"),
        )
        self.assertEqual(str(total), "1 passed, 1 failed, 1 skipped")
        self.assertEqual(
            (total.failed, total.skipped), ([("b", "why it failed")], [("c", "no server")])
        )

    def test_a_program_that_is_missing_is_a_failure(self):
        total = count(
            ("a", "notrun", "Unable to find executable: ./a\n", "Unable to find executable")
        )
        self.assertEqual(str(total), "0 passed, 1 failed")

    def test_the_program_fails_when_nothing_ran_and_passes_when_all_passed(self):
        for cases, code in (((), 1), ((("a", "run", "fine"),), 0), ((("a", "fail", "bad"),), 1)):
            with tempfile.NamedTemporaryFile("w", suffix=".xml") as file:
                file.write(junit(*cases))
                file.flush()
                done = subprocess.run(
                    [sys.executable, str(TOOLS / "count_tests.py"), file.name],
                    capture_output=True,
                    text=True,
                    check=False,
                )
            self.assertEqual(done.returncode, code)
            self.assertRegex(done.stdout.splitlines()[-1], r"^\d+ passed, \d+ failed$")


if __name__ == "__main__":
    unittest.main(verbosity=2)
