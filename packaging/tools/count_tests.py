#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Counts tests by test function, from the JUnit file that `ctest --output-junit` writes.

usage: count_tests.py JUNIT.xml      exit 1 if anything failed, or if nothing ran

Qt Test and Python's unittest are counted by function (and data row); any other program is one test.
A program that fails without a failed function (crash, leak, time limit) is one failure more, and so
is one that ran nothing. The last line is `N passed, M failed` and, where some were, `, K skipped`.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

_QT_LINE = re.compile(r"^(PASS|FAIL!|XPASS|SKIP)\s*: (\w+::(\w+)\(.*?\))(?: (.*))?$", re.M)
_QT_START = "********* Start testing of "
_FRAME = ("initTestCase", "cleanupTestCase")
_PYTHON_LINE = re.compile(
    r"^(\w+) \([\w.]+\)(?:\n[^\n]*?)? \.\.\. (ok|FAIL|ERROR|skipped ['\"](.*)['\"])$", re.M
)


@dataclass
class Count:
    """Names of what passed, and (name, reason) of what did not."""

    passed: list = field(default_factory=list)
    failed: list = field(default_factory=list)
    skipped: list = field(default_factory=list)

    def __str__(self):
        line = f"{len(self.passed)} passed, {len(self.failed)} failed"
        return f"{line}, {len(self.skipped)} skipped" if self.skipped else line


def count(junit):
    """The Count of a JUnit file (path or open file)."""
    total = Count()
    for case in ElementTree.parse(junit).getroot().iter("testcase"):
        output = case.findtext("system-out") or ""
        _count_program(total, case, output)
    return total


def _count_program(total, case, output):
    name, status = case.get("name"), case.get("status")
    skip = case.find("skipped")
    if status == "disabled":
        total.skipped.append((name, "disabled"))
    elif status == "notrun" and skip is not None and skip.get("message", "").startswith("SKIP_"):
        total.skipped.append((name, _last_line(output)))
    elif status not in ("run", "fail"):
        total.failed.append((name, "could not be started: " + _last_line(output)))
    else:
        _count_functions(total, name, status == "run", output)


def _count_functions(total, name, succeeded, output):
    if _QT_START in output:
        results = list(_qt_results(output))
    else:
        results = list(_python_results(name, output))
    if not results:
        if _QT_START in output or "\nRan 0 tests" in output:
            total.failed.append((name, "ran no test"))
        elif succeeded:
            total.passed.append(name)
        else:
            total.failed.append((name, _last_line(output) or "failed without a word"))
        return
    for into, function, reason in results:
        getattr(total, into).append(function if into == "passed" else (function, reason))
    if not succeeded and not any(into == "failed" for into, _, _ in results):
        total.failed.append((name, "ended badly: " + _end_of(output)))


def _qt_results(output):
    for verdict, function, short, reason in _QT_LINE.findall(output):
        if verdict in ("FAIL!", "XPASS"):
            yield "failed", function, reason
        elif verdict == "SKIP":
            yield "skipped", function, reason
        elif short not in _FRAME:
            yield "passed", function, ""


def _python_results(name, output):
    for function, verdict, reason in _PYTHON_LINE.findall(output):
        if verdict == "ok":
            yield "passed", f"{name}::{function}", ""
        elif verdict.startswith("skipped"):
            yield "skipped", f"{name}::{function}", reason
        else:
            yield "failed", f"{name}::{function}", verdict


def _end_of(output):
    """Why a program ended: what a sanitizer sums up, else its last line."""
    summary = re.search(r"^SUMMARY: (.*)$|^.*: runtime error: .*$", output, re.M)
    return (summary[1] or summary[0]) if summary else "after " + _last_line(output)


def _last_line(output):
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1][:300] if lines else ""


def main():
    total = count(sys.argv[1])
    for title, entries in (("Skipped:", total.skipped), ("Failed:", total.failed)):
        if entries:
            print(title)
            for name, reason in entries:
                print(f"  {name}: {reason or 'no reason given'}")
    print(total)
    return 1 if total.failed or not total.passed else 0


if __name__ == "__main__":
    sys.exit(main())
