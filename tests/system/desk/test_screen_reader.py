#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The desk as a screen reader has it: through AT-SPI, on a display and a bus of its own.

usage: test_screen_reader.py BIN, the folder of lanyard and lanyardctl

Where something that it needs is missing, exit 77; with LANYARD_REQUIRE_ATSPI=1 a failure.
"""
import sys
import unittest

import seen_desk
from seen_desk import FOCUSABLE, FOCUSED, RETURN, SHOWING

BIN = sys.argv.pop(1)


@unittest.skipIf(seen_desk.missing(), str(seen_desk.missing()))
class ScreenReader(unittest.TestCase):
    def setUp(self):
        self.desk = seen_desk.Desk(BIN, self.addCleanup)

    def controls_without(self):
        """Controls that are seen and take the keyboard, but have no name or no role."""
        return [each for each in self.desk.objects() if each.has(FOCUSABLE) and each.has(SHOWING)
                and (not each.name or each.role in ("invalid", "unknown"))]

    def test_a_person_is_found_and_admitted_and_all_is_told(self):
        desk = self.desk
        field = desk.search_field()
        self.assertTrue(field.name)
        self.assertEqual(field.description, "")
        self.assertEqual(self.controls_without(), [])

        desk.press(*map(ord, "ananya"))
        person = desk.until(
            lambda: desk.first(lambda each: each.role == "list item" and each.has(FOCUSED)),
            "somebody of that name").name.split(",")[0]
        self.assertIn("Ananya", person)
        self.assertEqual(self.controls_without(), [])
        desk.events.clear()

        desk.press(RETURN)
        # what changes of that which has the keyboard is said at once
        desk.until(lambda: any(path == field.path and name == "PropertyChange"
                               and what[0] == "accessible-description"
                               for path, name, what in desk.events), "the answer")
        self.assertEqual(desk.object(field.path).description, f"Admitted, {person}")
        self.assertTrue(desk.first(lambda each: each.name.startswith("Admitted, ")))
        self.assertTrue(desk.object(field.path).has(FOCUSED))  # for the next person
        self.assertEqual(self.controls_without(), [])


if __name__ == "__main__":
    sys.exit(seen_desk.run())
