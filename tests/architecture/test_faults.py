#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The page of faults says what the results say, and names tests that are there."""
import contextlib
import io
import sys
import tempfile
import unittest
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[2] / "packaging" / "tools"
sys.path.insert(0, str(TOOLS))
import count_tests  # noqa: E402

_loader = SourceFileLoader("faults", str(TOOLS / "faults"))
faults = module_from_spec(spec_from_loader("faults", _loader))
_loader.exec_module(faults)


def results(passed=(), skipped=(), failed=()):
    return faults.verdicts(
        count_tests.Count(
            list(passed), [(name, "why") for name in failed], [(name, "why") for name in skipped]
        )
    )


class StateTests(unittest.TestCase):
    fault = {"id": "F1", "tests": ["tst_A::one", "tst_B::two"]}

    def state(self, **said):
        return faults.state(self.fault, results(**said))

    def test_all_passed_is_shown(self):
        self.assertEqual(self.state(passed=["tst_A::one(row)", "tst_B::two()"]), "shown")

    def test_a_failed_row_is_a_failure(self):
        said = self.state(passed=["tst_A::one(a)", "tst_B::two()"], failed=["tst_A::one(b)"])
        self.assertEqual(said, "**FAILED**")

    def test_a_program_that_ended_badly_has_shown_nothing(self):
        said = self.state(passed=["tst_A::one()", "tst_B::two()"], failed=["tst_B"])
        self.assertEqual(said, "**FAILED**")

    def test_what_was_skipped_or_not_run_is_told(self):
        self.assertEqual(self.state(passed=["tst_A::one()"]), "not run")
        self.assertEqual(
            self.state(passed=["tst_A::one()"], skipped=["tst_B::initTestCase()"]), "not run here"
        )

    def test_a_row_that_was_skipped_is_not_shown_by_the_others(self):
        said = self.state(
            passed=["tst_A::one(a)", "tst_B::two()"], skipped=["tst_A::one(b)"])
        self.assertEqual(said, "not run here")

    def test_open_words_are_never_shown_as_done(self):
        fault = dict(self.fault, open="nobody is told")
        said = faults.state(fault, results(passed=["tst_A::one()", "tst_B::two()"]))
        self.assertEqual(said, "partly")
        self.assertEqual(faults.state({"id": "F2", "open": "all of it"}, {}), "open")

    def test_what_cannot_befall_this_program_is_told_so(self):
        self.assertEqual(faults.state({"id": "F3", "none": "there is no hub"}, {}), "not here")


class CatalogueTests(unittest.TestCase):
    def test_every_named_test_is_there(self):
        self.assertEqual(list(faults.complaints(faults.load(), faults.functions())), [])

    def test_a_name_without_a_test_is_found(self):
        catalogue = faults.load()
        catalogue[0]["tests"] = ["tst_Outbox::nobodyWroteThis"]
        self.assertEqual(
            list(faults.complaints(catalogue, faults.functions())),
            ["F1 names tst_Outbox::nobodyWroteThis, which is not there"],
        )

    def test_a_fault_that_cannot_be_and_is_shown_is_found(self):
        catalogue = faults.load()
        catalogue[0]["none"] = "nothing is ever killed"
        self.assertTrue(list(faults.complaints(catalogue, faults.functions())))

    def test_a_fault_that_is_left_out_is_found(self):
        self.assertTrue(list(faults.complaints(faults.load()[1:], faults.functions())))


class PageTests(unittest.TestCase):
    """app/docs/faults.md against the catalogue, and against what a run showed."""

    catalogue = [
        {"id": "F1", "group": "Power", "fault": "Killed", "right": "Goes on.",
         "tests": ["tst_A::one", "tst_B::two"]},
        {"id": "F2", "group": "Power", "fault": "Hangs", "right": "Is told.",
         "tests": ["tst_A::one"], "open": "nobody restarts it"},
    ]
    good = {"passed": ["tst_A::one()", "tst_B::two()"]}

    def setUp(self):
        self.page = faults.table(self.catalogue, results(**self.good))[0]

    def untrue(self, page=None, **said):
        return faults.untrue(page or self.page, self.catalogue, results(**(said or self.good)))

    def changed(self, old, new):
        self.assertIn(old, self.page)
        return self.untrue(self.page.replace(old, new, 1))

    def test_the_page_in_the_documents_is_the_one_of_the_catalogue(self):
        catalogue = faults.load()
        page = faults.PAGE.read_text("utf-8")
        self.assertEqual(faults.untrue(page, catalogue, faults.all_passed(catalogue)), [])

    def test_a_row_is_partly_exactly_where_something_is_open(self):
        rows = {}
        for line in faults.PAGE.read_text("utf-8").splitlines():
            if line.startswith("| F"):
                cells = line.strip("| ").split(" | ")
                rows[cells[0]] = (cells[2], cells[-1])
        self.assertEqual(len(rows), faults.COUNT)
        for number, (right, state) in rows.items():
            self.assertEqual("*Open:" in right, state in ("partly", "open"), number)

    def test_what_a_run_showed_is_true(self):
        self.assertEqual(self.untrue(), [])

    def test_a_state_or_an_open_end_that_was_changed_by_hand_is_found(self):
        self.assertTrue(self.changed("`tst_A::one` | partly", "`tst_A::one` | shown"))
        self.assertTrue(self.changed(" *Open: nobody restarts it*", ""))
        self.assertTrue(self.changed("1 partly, 1 shown", "2 shown"))

    def test_a_test_that_failed_or_was_not_run_makes_it_untrue(self):
        failed = self.untrue(passed=["tst_A::one()"], failed=["tst_B::two()"])
        self.assertTrue(any("**FAILED**" in line for line in failed), failed)
        absent = self.untrue(passed=["tst_A::one()"])
        self.assertTrue(any("not run" in line for line in absent), absent)

    def test_what_could_not_be_tried_here_is_no_lie(self):
        self.assertEqual(
            self.untrue(passed=["tst_A::one()"], skipped=["tst_B::initTestCase()"]), [])

    def test_what_could_not_be_tried_here_is_told_with_its_reason_and_not_as_shown(self):
        run = count_tests.Count(["tst_A::one()"], [], [("tst_B::initTestCase()", "no server")])
        found = faults.verdicts(run)
        page, summary = faults.table(self.catalogue, found)
        self.assertIn("| not run here |", page)
        self.assertNotIn("| shown |", page)
        self.assertEqual(summary, "1 not run here, 1 partly")
        self.assertEqual(
            list(faults.not_here(self.catalogue, found, faults.reasons_of(run))),
            ["F1 not run here: tst_B::two: no server"],
        )

    def test_a_run_writes_what_it_did_not_show(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        junit = Path(folder.name) / "tests.xml"
        tests = sorted({t for fault in faults.load() for t in fault.get("tests", ())})
        skipped = "tst_LanyardctlTls::goodServerIsTrusted"
        cases = "".join(
            f'<testcase name="{test}" status="run"><system-out>********* Start testing of a test\n'
            f'{"SKIP   " if test == skipped else "PASS   "}: {test}()'
            f'{" no mount namespace here" if test == skipped else ""}\n</system-out></testcase>'
            for test in tests)
        junit.write_text(f"<testsuite>{cases}</testsuite>", "utf-8")
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            end = faults.main([str(junit)])
        self.assertEqual(end, 0, said.getvalue()[-2000:])
        self.assertIn(
            f"faults: F39 not run here: {skipped}: no mount namespace here", said.getvalue())
        rows = [line for line in (junit.with_name("faults.md").read_text("utf-8")).splitlines()
                if line.startswith("| F39 ")]
        self.assertTrue(rows[0].endswith("| not run here |"), rows)


class UsageTests(unittest.TestCase):
    def used(self, *arguments):
        """The exit code, and what was said on stdout and stderr."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            return faults.main(list(arguments)), out.getvalue(), err.getvalue()

    def test_who_asks_for_help_gets_it(self):
        for asked in ("--help", "-h"):
            end, out, err = self.used(asked)
            self.assertEqual((end, err), (0, ""))
            self.assertIn("usage: faults", out)

    def test_wrong_use_is_told_on_stderr(self):
        end, out, err = self.used("--helpp")
        self.assertEqual((end, out), (2, ""))
        self.assertIn("usage: faults", err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
