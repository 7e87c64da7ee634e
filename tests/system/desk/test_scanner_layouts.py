#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""A scanner that presses the keys of a US keyboard, on a desk with other keyboard layouts.

usage: test_scanner_layouts.py BIN, the folder of lanyard and lanyardctl

Keys are pressed by XTEST on an Xvfb of its own, as the X server gets them from a keyboard: what
becomes of them is up to its layout and to Qt's input method, which takes the keys of accents.
Where something that it needs is missing, exit 77; with LANYARD_REQUIRE_ATSPI=1 a failure.
"""
import csv
import ctypes
import ctypes.util
import shutil
import sqlite3
import sys
import tempfile
import time
import unittest
from contextlib import closing, nullcontext

import seen_desk

BIN = sys.argv.pop(1)

LAYOUTS = {"us": ["us"], "de": ["de"], "fr": ["fr"], "in": ["in", "-variant", "deva"]}
SET_UP = "".join(map(chr, range(ord("!"), ord("~") + 1)))  # what the set-up code holds

# X11's numbers of a US keyboard's keys: Linux' own (linux/input-event-codes.h), and 8
ROWS = [(10, "1234567890-=", "!@#$%^&*()_+"), (24, "qwertyuiop[]", "QWERTYUIOP{}"),
        (38, "asdfghjkl;'`", "ASDFGHJKL:\"~"), (51, "\\zxcvbnm,./", "|ZXCVBNM<>?")]
KEYS = {letter: (first + place, shift) for first, plain, shifted in ROWS
        for shift, letters in enumerate((plain, shifted)) for place, letter in enumerate(letters)}
ENTER, ESCAPE, SHIFT, ACUTE, E = 36, 9, 50, KEYS["="], KEYS["e"]

PATIENCE = 60  # seconds, for a machine that is too busy for four scans
LONGEST_GAP, AVERAGE_GAP = 35, 20  # ms between two keys of a scanner (app/core/scan/KeyBurst.h)


def signed(layout):
    """Codes as a pretix server signs tickets: base64, turned round."""
    return f"==aB{layout}Zy0Q+/z", f"={layout}?_mW-kL7^`q[~"


def missing():
    """What this machine lacks, or None."""
    if shutil.which("setxkbmap") is None:
        return "x11-xkb-utils is not installed"
    for library in ("X11", "Xtst"):
        if ctypes.util.find_library(library) is None:
            return f"lib{library.lower()}6 is not installed"
    return seen_desk.missing()


class Clock:
    """The X server's clock, which stamps its keys: each mark tells the time when the server got to
    it, in order with the keys (X11's protocol, "Events": PropertyNotify)."""

    PROPERTY_CHANGES = 1 << 22  # of an event mask
    NAME, STRING = 39, 31  # atoms
    APPEND = 2
    CHANGED = 28  # a kind of event
    TIME = 48  # of XPropertyEvent (Xlib.h), in bytes

    def __init__(self, x11, display):
        self.x11, self.display = x11, ctypes.c_void_p(display)
        x11.XDefaultRootWindow.restype = x11.XCreateSimpleWindow.restype = ctypes.c_ulong
        root = ctypes.c_ulong(x11.XDefaultRootWindow(self.display))
        black = ctypes.c_ulong(0)
        self.window = ctypes.c_ulong(
            x11.XCreateSimpleWindow(self.display, root, 0, 0, 1, 1, 0, black, black))
        x11.XSelectInput(self.display, self.window, ctypes.c_long(self.PROPERTY_CHANGES))
        self.marks = 0

    def mark(self):
        self.x11.XChangeProperty(self.display, self.window, ctypes.c_ulong(self.NAME),
                                 ctypes.c_ulong(self.STRING), 8, self.APPEND, b"", 0)
        self.marks += 1

    def times(self):
        """The ms of all marks since the last call."""
        event = ctypes.create_string_buffer(24 * ctypes.sizeof(ctypes.c_long))
        told = []
        while len(told) < self.marks:
            self.x11.XNextEvent(self.display, event)
            if ctypes.c_int.from_buffer(event).value == self.CHANGED:  # or keys have a new layout
                told.append(ctypes.c_ulong.from_buffer(event, self.TIME).value)
        self.marks = 0
        return told


class Keyboard:
    """A keyboard of the display, by XTEST."""

    def __init__(self, display):
        self.x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
        self.test = ctypes.CDLL(ctypes.util.find_library("Xtst"))
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self.test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int,
                                                ctypes.c_ulong]
        self.display = self.x11.XOpenDisplay(display.encode())
        self.clock = Clock(self.x11, self.display)
        self.last = None

    def close(self):
        self.x11.XCloseDisplay(ctypes.c_void_p(self.display))

    def press(self, place, shift=0, wait=0):
        """A key, that many ms after the one before: the X server itself waits, not this program."""
        if place == self.last:
            wait = wait or 2  # pressed in the ms it was released in, a key is held down
        self.last = place
        if shift:
            self.test.XTestFakeKeyEvent(self.display, SHIFT, 1, 0)
        self.test.XTestFakeKeyEvent(self.display, place, 1, wait)
        self.test.XTestFakeKeyEvent(self.display, place, 0, 0)
        if shift:
            self.test.XTestFakeKeyEvent(self.display, SHIFT, 0, 0)

    def scan(self, code, end=True):
        """Whether the keys were as fast as a scanner's, by the clock of the X server: one that waits
        for its turn on a busy machine stamps them late."""
        keys = [KEYS[letter] for letter in code] + [(ENTER,)] * end
        self.clock.mark()
        for key in keys:
            self.press(*key)
            self.clock.mark()
        self.x11.XSync(self.display, 0)
        times = self.clock.times()  # a key's own is between two of them
        gaps = [later - earlier for earlier, later in zip(times, times[2:])]
        average = (times[-1] - times[0]) / (len(keys) - 1)
        return max(gaps) <= LONGEST_GAP and average <= AVERAGE_GAP

    def type(self, *keys):
        """As a slow hand does."""
        for key in keys:
            self.press(*key, wait=150)
        self.x11.XSync(self.display, 0)


@unittest.skipIf(missing(), str(missing()))
class ScannerLayouts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        people = tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", encoding="utf-8")
        cls.addClassCleanup(people.close)
        rows = csv.writer(people)
        rows.writerow(["Name", "Ticket secret"])
        for layout in LAYOUTS:
            for number, code in enumerate(signed(layout)):
                rows.writerow([f"Somebody {layout} {number}", code])
        people.flush()
        cls.desk = seen_desk.Desk(BIN, cls.addClassCleanup, ("import", people.name))
        cls.field = cls.desk.search_field().path
        cls.keyboard = Keyboard(cls.desk.environment["DISPLAY"])
        cls.addClassCleanup(cls.keyboard.close)

    def ask(self, question):
        """The first column of a table of the desk's, beside the desk."""
        with closing(sqlite3.connect(f"file:{self.desk.database}?mode=ro", uri=True)) as database:
            return [row[0] for row in database.execute(question)]

    def scan_until(self, condition, code, end=True):
        """Scans until that is so. Only keys that were as fast as a scanner's by their own clock are
        a scan; after the first try the desk stands still until all of them are there, so that it
        does not take the X server's turn between two."""
        scans, latest = 0, time.monotonic() + PATIENCE
        waits = nullcontext()
        while scans < 4 and time.monotonic() < latest:
            with waits:
                scans += self.keyboard.scan(code, end)
            for _ in range(40):
                if condition():
                    return
                time.sleep(0.1)
            self.keyboard.type((ESCAPE,), (ESCAPE,))
            waits = self.desk.stopped()
        self.fail(f"{code!r} did not come in {scans} scans; the field has "
                  f"{self.desk.text(self.field)!r}, people who are in: {self.admitted()}")

    def admitted(self):
        return self.ask("SELECT token FROM check_in JOIN attendee ON attendee.id = attendee")

    def learn(self, code):
        """The scanner reads a set-up code; what is learnt of it is on the disk."""
        keys = " ".join(str(2 * place + shift) for place, shift in map(KEYS.get, code))
        self.scan_until(
            lambda: self.ask("SELECT value FROM setting WHERE key = 'scannerKeys'") == [keys], code)

    def test_codes_of_a_us_scanner_arrive_whole_on_every_layout(self):
        for layout, words in LAYOUTS.items():
            with self.subTest(layout=layout):
                self.desk.run("setxkbmap", *words)
                self.learn(SET_UP[::-1])  # so that the next is not what is known already
                self.learn(SET_UP)
                for code, end in zip(signed(layout), (True, False)):
                    self.scan_until(lambda: code in self.admitted(), code, end)
                self.assertEqual(self.desk.text(self.field), "")
        self.assertEqual(len(self.admitted()), 2 * len(LAYOUTS))

    def test_accents_are_typed_by_hand(self):
        desk, keyboard = self.desk, self.keyboard
        desk.run("setxkbmap", "de")
        keyboard.type(ACUTE, E)
        desk.until(lambda: desk.text(self.field) == "é", "the é")
        keyboard.type(KEYS["a"], ACUTE, ACUTE)
        desk.until(lambda: desk.text(self.field) == "éa´", "an accent alone")
        keyboard.type((ESCAPE,))
        desk.until(lambda: desk.text(self.field) == "", "an empty field")


if __name__ == "__main__":
    sys.exit(seen_desk.run(missing()))
