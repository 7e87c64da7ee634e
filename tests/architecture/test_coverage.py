#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""packaging/tools/coverage holds each folder to its bar."""
import unittest
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

TOOL = Path(__file__).resolve().parents[2] / "packaging" / "tools" / "coverage"
_loader = SourceFileLoader("coverage", str(TOOL))
coverage = module_from_spec(spec_from_loader("coverage", _loader))
_loader.exec_module(coverage)

GOOD = {"app/core": (0.96, 0.92), "app/core/outbox": (1.0, 0.97), "app/core/print": (1.0, 0.96),
        "app/core/outbox/DeviceRules.cpp": (1.0, 1.0), "app/core/outbox/OutboxRules.cpp": (1.0, 1.0),
        "app/core/outbox/UploadRules.cpp": (1.0, 1.0),
        "app/core/print/PrintRules.cpp": (1.0, 1.0), "app/core/search": (0.5, 0.5)}


class Bars(unittest.TestCase):
    def below(self, folder="app/core", changed=None):
        return list(coverage.below(folder, GOOD | (changed or {})))

    def test_what_reaches_its_bars_is_good(self):
        self.assertEqual(self.below(), [])

    def test_a_table_has_every_line_and_every_way_run(self):
        for short in ((0.999, 1.0), (1.0, 0.999)):
            self.assertEqual(
                self.below(changed={"app/core/print/PrintRules.cpp": short}),
                ["app/core/print/PrintRules.cpp is below 100% of lines or 100% of branches"])

    def test_its_folder_has_every_line_run(self):
        for short in ((0.999, 1.0), (1.0, 0.94)):
            self.assertEqual(self.below("app/core/outbox", {"app/core/outbox": short}),
                             ["app/core/outbox is below 100% of lines or 95% of branches"])

    def test_the_whole_has_a_bar_of_its_own(self):
        self.assertEqual(self.below(changed={"app/core": (0.94, 1.0)}),
                         ["app/core is below 95% of lines or 90% of branches"])
        self.assertEqual(len(self.below(changed={"app/core": (1.0, 0.89)})), 1)

    def test_another_folder_is_not_held_to_them(self):
        self.assertEqual(self.below("app/core/search", {"app/core/print": (0.0, 0.0)}), [])
        self.assertEqual(self.below("app/core/print", {"app/core": (0.0, 0.0)}), [])

    def test_what_was_not_measured_has_not_reached_it(self):
        self.assertEqual(list(coverage.below("app/core/print", {})),
                         ["app/core/print was not measured",
                          "app/core/print/PrintRules.cpp was not measured"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
