# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The desk on a display and a bus of its own, seen through AT-SPI as a screen reader sees it.

Speaks AT-SPI's own D-Bus interfaces (its specification: at-spi2-core, xml/*.xml), as pyatspi does.
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

try:
    from gi.repository import Gio, GLib
except ImportError:
    Gio = None

LONGEST = 30  # seconds, for something that never comes
SKIPPED = 77

REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
KEYBOARD = "/org/a11y/atspi/registry/deviceeventcontroller"
KEY_SYMBOL = 3  # AtspiKeySynthType
RETURN, F6, F7, F8, F9, F12 = 0xFF0D, 0xFFC3, 0xFFC4, 0xFFC5, 0xFFC6, 0xFFC9  # X11 key symbols
FOCUSABLE, FOCUSED, SHOWING = 11, 12, 25  # AtspiStateType


def missing():
    """What this machine lacks, or None."""
    if Gio is None:
        return "python3-gi is not installed"
    for program, package in (("Xvfb", "xvfb"), ("dbus-daemon", "dbus-daemon")):
        if shutil.which(program) is None:
            return f"{package} is not installed"
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        return "at-spi2-core is not installed"
    return None


@dataclass(frozen=True)
class Object:
    """One object of the tree, as it was when it was read."""

    path: str
    name: str
    description: str
    role: str
    states: int

    def has(self, state):
        return bool(self.states >> state & 1)


class Desk:
    """A desk on an Xvfb, with a session bus that starts AT-SPI's when it is asked for.

    `binaries`: the folder of lanyard and lanyardctl; `begin`: what lanyardctl begins an event with;
    `mode`: what the machine is, a desk or self-service.
    """

    def __init__(self, binaries, cleanup, begin=("demo",), mode="desk"):
        folder = tempfile.TemporaryDirectory()
        cleanup(folder.cleanup)
        self.environment = dict(
            os.environ, HOME=folder.name, XDG_RUNTIME_DIR=folder.name, QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_IM_MODULE="compose", LC_ALL="C.UTF-8",
            TZ="UTC",
        )
        self.environment.pop("AT_SPI_BUS_ADDRESS", None)
        self.cleanup = cleanup
        data = f"{folder.name}/data"
        self.run(f"{binaries}/lanyardctl", *begin, "--data", data)
        self.database = f"{data}/lanyard.db"
        self.environment["DISPLAY"] = self._display()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._session()
        session = self._connect(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        self.bus = session
        address, = self.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        self.bus = self._connect(address)
        self.events = []
        self.bus.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", None, None, None, Gio.DBusSignalFlags.NONE,
            lambda _bus, _sender, path, _interface, name, what:
                self.events.append((path, name, what.unpack())))
        self.until(self._listens, "the registry")
        self.program = self._start([f"{binaries}/lanyard", "--data", data, "--mode", mode])
        self.app, self.root = self.until(lambda: self.children(REGISTRY, ROOT), "the program")[0]

    def run(self, *command):
        """A program beside the desk, on its display, to its end."""
        subprocess.run(command, env=self.environment, check=True, stdout=subprocess.DEVNULL,
                       timeout=LONGEST)

    @contextmanager
    def stopped(self):
        """The program stands still meanwhile, as on a machine that is busy elsewhere."""
        self.program.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.program.send_signal(signal.SIGCONT)

    def _listens(self):
        try:
            self.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent",
                      GLib.Variant("(s)", ("object:",)))
        except GLib.Error:  # it is being started
            return False
        return True

    def _start(self, command, **options):
        process = subprocess.Popen(command, env=self.environment, **options)

        def stop():
            process.terminate()
            process.wait(LONGEST)
            if process.stdout:
                process.stdout.close()

        self.cleanup(stop)
        return process

    def _display(self):
        read, write = os.pipe()
        self._start(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24",
                     "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            return ":" + told.readline().strip()

    def _session(self):
        daemon = self._start(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return daemon.stdout.readline().strip()

    @staticmethod
    def _connect(address):
        flags = Gio.DBusConnectionFlags
        return Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def call(self, name, path, interface, method, arguments=None):
        """The values that a method answers."""
        return self.bus.call_sync(name, path, interface, method, arguments, None,
                                  Gio.DBusCallFlags.NONE, LONGEST * 1000, None).unpack()

    def until(self, condition, what):
        """What `condition` gives as soon as it is true; looks anew after each event."""
        context = GLib.MainContext.default()
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            found = condition()
            if found:
                return found
            wake = GLib.timeout_source_new(50)
            wake.set_callback(lambda *_: GLib.SOURCE_REMOVE)
            wake.attach(context)
            context.iteration(True)
            while context.iteration(False):
                pass
            wake.destroy()
        raise AssertionError(f"{what} did not come in {LONGEST} s")

    def children(self, name, path):
        return self.call(name, path, ACCESSIBLE, "GetChildren")[0]

    def _property(self, path, name):
        return self.call(self.app, path, "org.freedesktop.DBus.Properties", "Get",
                         GLib.Variant("(ss)", (ACCESSIBLE, name)))[0]

    def object(self, path):
        low, high = self.call(self.app, path, ACCESSIBLE, "GetState")[0]
        return Object(path, self._property(path, "Name"), self._property(path, "Description"),
                      self.call(self.app, path, ACCESSIBLE, "GetRoleName")[0], low | high << 32)

    def objects(self, path=None):
        """What is seen of the tree, from an object downwards."""
        top = self.object(path or self.root)
        yield top
        if path is not None and not top.has(SHOWING):
            return
        for _, child in self.children(self.app, top.path):
            try:
                yield from self.objects(child)
            except GLib.Error:
                pass  # gone while it was looked at

    def first(self, wanted):
        """The first object that is seen and wanted, or None."""
        return next((each for each in self.objects() if wanted(each)), None)

    def search_field(self):
        """The desk's field, once it has the keyboard."""
        field = self.until(lambda: self.first(lambda each: each.role == "text"), "the field")
        self.click(field.path)
        self.until(lambda: self.object(field.path).has(FOCUSED), "the cursor")
        return field

    def text(self, path):
        """The letters of a field."""
        return self.call(self.app, path, "org.a11y.atspi.Text", "GetText",
                         GLib.Variant("(ii)", (0, -1)))[0]

    def click(self, path):
        """Into the middle of an object; where no window manager is, this makes a window active."""
        left, top, width, height = self.call(
            self.app, path, "org.a11y.atspi.Component", "GetExtents", GLib.Variant("(u)", (0,)))[0]
        self.call(REGISTRY, KEYBOARD, "org.a11y.atspi.DeviceEventController", "GenerateMouseEvent",
                  GLib.Variant("(iis)", (left + width // 2, top + height // 2, "b1c")))

    def press(self, *symbols):
        """Keys, as a reader of screens or an on-screen keyboard sends them."""
        for symbol in symbols:
            self.call(REGISTRY, KEYBOARD, "org.a11y.atspi.DeviceEventController",
                      "GenerateKeyboardEvent", GLib.Variant("(isu)", (symbol, "", KEY_SYMBOL)))


def run(lacks=None):
    """Runs the tests of the program; exits with 77 where something that they need is missing."""
    lacks = lacks or missing()
    if lacks:
        print(f"{Path(sys.argv[0]).stem}: {lacks}")
        return 1 if os.environ.get("LANYARD_REQUIRE_ATSPI") == "1" else SKIPPED
    return 0 if unittest.main(verbosity=2, exit=False).result.wasSuccessful() else 1
