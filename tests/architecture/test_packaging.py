#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""packaging/setup says what, why and what went wrong, with apt-get and its kin played by stubs."""
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
NO_SERVER = (
    "W: Failed to fetch http://deb.debian.org/  Temporary failure resolving 'deb.debian.org'\n"
)


def packages():
    """(group, name, why) of each line of the list."""
    lines = (PACKAGING / "packages.txt").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(None, 2)) for line in lines if line and not line.startswith("#")]


class PackageList(unittest.TestCase):
    def test_each_line_has_a_known_group_a_package_and_a_why(self):
        for entry in packages():
            self.assertEqual(len(entry), 3, entry)
            self.assertIn(entry[0], ("build", "run", "test", "lint", "bench"))
            self.assertRegex(entry[1], r"^[a-z0-9][a-z0-9.+-]+$")

    def test_no_package_is_named_twice(self):
        names = [name for _, name, _ in packages()]
        self.assertEqual(len(names), len(set(names)))


class Readme(unittest.TestCase):
    def test_each_tool_has_its_line(self):
        told = (PACKAGING / "README.md").read_text(encoding="utf-8")
        for tool in (PACKAGING / "tools").iterdir():
            if tool.is_file():
                self.assertIn(f"`tools/{tool.name}`", told)


class Setup(unittest.TestCase):
    """Each stub is a short shell script, first in PATH; `installed` is what dpkg-query answers."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.calls = self.folder / "calls"
        self.installed = self.folder / "installed"
        self.installed.write_text("")
        self.stub("dpkg-query", f"cat {self.installed}")
        self.stub("id", "echo 0")
        self.stub("npm", "exit 1")
        self.stub("python3", "exit 1")
        self.stub(
            "apt-get",
            f'echo "$@" >> {self.calls}; ' + self.on_install(self.installing("build")),
        )

    def stub(self, name, body):
        file = self.folder / "bin" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"#!/bin/sh\n{body}\n")
        file.chmod(0o755)

    @staticmethod
    def on_install(body):
        return f'case "$*" in *" install "*) {body} ;; esac'

    def installing(self, group):
        lines = "".join(f"{name} installed\\n" for g, name, _ in packages() if g == group)
        return f"printf '{lines}' > {self.installed}"

    def setup(self, *groups, code=0):
        path = f"{self.folder / 'bin'}:{os.environ['PATH']}"
        environment = dict(os.environ, PATH=path, TMPDIR=str(self.folder))
        done = subprocess.run(
            [PACKAGING / "setup", *groups],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def test_nothing_is_asked_of_apt_when_all_is_installed(self):
        self.installed.write_text("".join(f"{name} installed\n" for _, name, _ in packages()))
        self.assertEqual(self.setup("build", "run", "test", "lint", "bench").stdout, "")
        self.assertFalse(self.calls.exists())

    def test_what_and_why_are_said_before_installing(self):
        words = self.setup("build").stdout
        before = words[: words.index("Installing")]
        for group, name, why in packages():
            if group == "build":
                self.assertRegex(before, rf"(?m)^  {re.escape(name)} +{re.escape(why)}$")
            else:
                self.assertNotRegex(before, rf"(?m)^  {re.escape(name)} ")
        self.assertTrue(words.endswith("All packages are installed.\n"))

    def test_only_what_is_missing_is_installed_and_nothing_recommended(self):
        first = next(name for group, name, _ in packages() if group == "build")
        self.installed.write_text(f"{first} installed\nninja-build config-files\n")
        self.setup("build")
        install = next(
            line for line in self.calls.read_text().splitlines() if " install " in line
        ).split()
        self.assertIn("--no-install-recommends", install)
        self.assertIn("ninja-build", install)
        self.assertNotIn(first, install)

    def test_a_missing_network_is_told(self):
        self.stub(
            "apt-get",
            f'printf "{NO_SERVER}"; '
            + self.on_install('echo "E: Unable to locate package mold"')
            + "; exit 100",
        )
        words = self.setup("build", code=3).stderr
        self.assertIn("Debian's server could not be reached", words)
        self.assertIn("Check the network", words)

    def test_a_package_that_debian_does_not_have_is_named(self):
        self.stub(
            "apt-get",
            'case "$*" in *" install "*) echo "E: Unable to locate package mold"; exit 100; esac',
        )
        self.assertIn("does not have: mold", self.setup("build", code=3).stderr)

    def test_a_full_disk_is_told(self):
        self.stub(
            "apt-get",
            self.on_install('echo "E: You don\'t have enough free space in /var"; exit 100'),
        )
        self.assertIn("The disk is full", self.setup("build", code=3).stderr)

    def test_a_hiccup_is_cured_without_a_second_start(self):
        once = self.folder / "once"
        fails_once = f"if [ ! -e {once} ]; then touch {once}; exit 100; fi; "
        self.stub("apt-get", self.on_install(fails_once + self.installing("build")))
        self.setup("build")

    def test_success_without_the_packages_is_no_success(self):
        self.stub("apt-get", "exit 0")
        self.assertIn("yet these are missing", self.setup("build", code=3).stderr)

    def test_without_root_and_sudo_the_command_for_root_is_shown(self):
        self.stub("id", "echo 1000")
        self.stub("sudo", "exit 1")
        words = self.setup("build", code=3).stderr
        self.assertRegex(words, r"As root, run:\n.*apt-get install --no-install-recommends cmake ")
        self.assertFalse(self.calls.exists())

    def test_with_sudo_apt_runs_through_it(self):
        self.stub("id", "echo 1000")
        self.stub(
            "sudo", 'case "$1" in -v) exit 0 ;; esac; touch "$(dirname "$0")/../asked"; exec "$@"'
        )
        self.setup("build")
        self.assertTrue((self.folder / "asked").exists())

    def test_an_unknown_group_is_wrong_usage(self):
        self.assertIn('no group "everything"', self.setup("everything", code=2).stderr)


class Run(unittest.TestCase):
    def test_an_unknown_option_is_wrong_usage(self):
        done = subprocess.run(
            [PACKAGING / "run", "--what"], capture_output=True, text=True, check=False
        )
        self.assertEqual(done.returncode, 2)
        self.assertIn('what is "--what"?', done.stderr)

    def test_help_tells_the_usage_and_starts_nothing(self):
        done = subprocess.run(
            [PACKAGING / "run", "--help"], capture_output=True, text=True, check=False
        )
        self.assertEqual(done.returncode, 0)
        self.assertIn("usage: packaging/run", done.stdout)


class Subject(unittest.TestCase):
    def verdict(self, subject):
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write(subject + "\n\nBody.\n")
            file.flush()
            command = [PACKAGING / "tools" / "check-subject", file.name]
            return subprocess.run(command, capture_output=True, check=False).returncode

    def test_subjects_of_the_house_pass_and_others_do_not(self):
        for subject in (
            "feat(checkin): decide by list rules",
            "docs: glossary",
            "build(ci): one script",
        ):
            self.assertEqual(self.verdict(subject), 0, subject)
        for subject in (
            "Fixed it",
            "feat: ",
            "feat(x): ends with a full stop.",
            "fix(y): " + "a" * 100,
            "new(x): y",
        ):
            self.assertEqual(self.verdict(subject), 1, subject)


if __name__ == "__main__":
    unittest.main(verbosity=2)
