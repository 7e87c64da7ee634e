#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The table of faults says what the results say, and names tests that are there."""
import sys
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
            self.state(passed=["tst_A::one()"], skipped=["tst_B::initTestCase()"]), "skipped"
        )

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

    def test_the_page_in_the_documents_has_every_fault_as_the_catalogue_tells_it(self):
        page = (TOOLS.parents[1] / "app" / "docs" / "faults.md").read_text("utf-8")
        for fault in faults.load():
            self.assertIn(f"| {fault['id']} | {fault['fault']} | {fault['right']}", page)
            for test in fault.get("tests", ()):
                self.assertIn(f"`{test}`", page)


if __name__ == "__main__":
    unittest.main(verbosity=2)
