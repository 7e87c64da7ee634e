#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The desk, self-service and the staff's pages as a screen reader has them: through AT-SPI, on
displays and buses of their own.

usage: test_screen_reader.py BIN, the folder of lanyard and lanyardctl

Where something that it needs is missing, exit 77; with LANYARD_REQUIRE_ATSPI=1 a failure.
"""
import sys
import unittest

import seen_desk
from seen_desk import F6, F7, F8, F9, F12, FOCUSABLE, FOCUSED, RETURN, SHOWING

BIN = sys.argv.pop(1)


@unittest.skipIf(seen_desk.missing(), str(seen_desk.missing()))
class ScreenReader(unittest.TestCase):
    def start(self, mode):
        self.desk = seen_desk.Desk(BIN, self.addCleanup, mode=mode)
        return self.desk

    def controls_without(self):
        """Controls that are seen and take the keyboard, but have no name or no role."""
        return [each for each in self.desk.objects() if each.has(FOCUSABLE) and each.has(SHOWING)
                and (not each.name or each.role in ("invalid", "unknown"))]

    def focused(self, name):
        """What has the keyboard, as soon as its name has these words; the others have one, too."""
        def is_meant(each):
            return each.has(FOCUSED) and each.role != "list item" and name in each.name

        found = self.desk.until(lambda: self.desk.first(is_meant), name)
        self.assertEqual(self.controls_without(), [])
        return found

    def control(self, name):
        """What can be pressed and is called that."""
        return self.desk.until(lambda: self.desk.first(
            lambda each: each.has(FOCUSABLE) and each.name == name), name)

    def enter(self, letters):
        self.desk.press(*map(ord, letters), RETURN)

    def is_said(self, path, kind):
        """Whether a change of that object was told: what has the keyboard is said at once."""
        return any(where == path and name == "PropertyChange" and what[0] == f"accessible-{kind}"
                   for where, name, what in self.desk.events)

    def test_a_person_is_found_and_admitted_and_all_is_told(self):
        desk = self.start("desk")
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
        desk.until(lambda: self.is_said(field.path, "description"), "the answer")
        self.assertEqual(desk.object(field.path).description, f"Admitted, {person}")
        self.assertTrue(desk.first(lambda each: each.name.startswith("Admitted, ")))
        self.assertTrue(desk.object(field.path).has(FOCUSED))  # for the next person
        self.assertEqual(self.controls_without(), [])

    def test_self_service_and_what_is_behind_its_door_are_told(self):
        self.start("self-service")
        self.choose_the_pin()
        self.be_sent_to_a_desk()
        self.open_the_door()
        self.admit_at_the_hub()
        self.look_at_the_other_pages()

    def choose_the_pin(self):
        title = self.desk.until(lambda: self.desk.first(
            lambda each: each.role == "label" and each.name == "Choose a staff PIN"), "the start")
        self.desk.click(title.path)
        pad = self.focused("Choose a staff PIN")
        self.enter("2468")
        self.focused("The same PIN again")
        self.desk.events.clear()
        self.enter("1357")
        self.desk.until(lambda: self.is_said(pad.path, "description"), "that they differ")
        self.assertIn("The two were not the same", self.desk.object(pad.path).description)
        self.focused("Choose a staff PIN")
        self.enter("2468")
        self.focused("The same PIN again")
        self.enter("2468")

    def be_sent_to_a_desk(self):
        page = self.focused("Scan your code")
        self.desk.click(self.control("I have no code").path)
        self.focused("Last name")
        self.enter("doe")
        self.focused("Order code")
        self.desk.events.clear()
        self.enter("abc")
        told = self.focused("Someone there will help you")
        self.assertEqual(told.path, page.path)
        self.assertTrue(self.is_said(page.path, "name"))

    def open_the_door(self):
        self.desk.press(F12)
        pad = self.focused("Staff PIN")
        self.assertEqual(pad.description, "")
        self.desk.events.clear()
        self.enter("1357")
        self.desk.until(lambda: self.is_said(pad.path, "description"), "that it is wrong")
        self.assertIn("This PIN is not right", self.desk.object(pad.path).description)
        self.enter("2468")

    def admit_at_the_hub(self):
        desk = self.desk
        field = self.focused("Name, company, e-mail, order or code")
        desk.press(*map(ord, "ananya"))
        # all of it: letters that the X server still holds would make a scan with the Return
        desk.until(lambda: desk.text(field.path) == "ananya", "the name")
        desk.until(lambda: desk.first(lambda each: each.role == "list item"), "somebody")
        desk.press(RETURN)
        person = self.focused("Ananya")
        self.assertEqual(person.description, "")
        desk.events.clear()
        desk.click(self.control("Check in").path)
        desk.until(lambda: self.is_said(person.path, "description"), "the answer")
        answer = desk.object(person.path).description
        self.assertTrue(desk.first(lambda each: each.name == answer))
        self.focused(person.name)

    def look_at_the_other_pages(self):
        for key, name in ((F6, "Sync"), (F7, "Numbers"), (F9, "Badges that wait, and the last that are out")):
            self.desk.press(key)
            self.focused(name)
        self.desk.press(F8)
        self.control("Name of the desk")
        self.assertEqual(self.controls_without(), [])
        self.desk.click(self.control("Printers").path)
        self.desk.until(lambda: self.desk.first(
            lambda each: each.has(FOCUSABLE) and each.name.startswith("Printers. ")), "printers")
        self.assertEqual(self.controls_without(), [])


if __name__ == "__main__":
    sys.exit(seen_desk.run())
