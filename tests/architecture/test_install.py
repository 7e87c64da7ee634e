#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""What `cmake --install` puts in place is all that the programs look for. No program is started:
the sanitized ones need libraries that are not installed.

usage: test_install.py BUILD
"""
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(sys.argv.pop(1))
# what tells of a folder, or builds it
NOT_FOR_USE = {"CMakeLists.txt", "README.md", ".gitignore"}


def files_of(folder):
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and file.name not in NOT_FOR_USE
    }


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.prefix = Path(cls.folder.name)
        done = subprocess.run(
            ["cmake", "--install", BUILD, "--prefix", cls.prefix],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def test_programs_are_there(self):
        for program in ("lanyard", "lanyardctl"):
            self.assertTrue((self.prefix / "bin" / program).stat().st_mode & 0o111)

    def test_each_folder_of_files_is_whole(self):
        """The folders that are compiled in are not there, and no other is forgotten."""
        compiled_in = {"icons", "styles", "i18n"}
        for folder in (ROOT / "resources").iterdir():
            if folder.is_dir() and folder.name not in compiled_in:
                there = self.prefix / "share" / "lanyard" / folder.name
                self.assertEqual(files_of(there), files_of(folder), folder.name)

    def test_desktop_file_starts_what_is_there_with_an_icon_that_is_there(self):
        entry = (self.prefix / "share/applications/org.lanyard.Lanyard.desktop").read_text(
            encoding="utf-8"
        )
        for program in re.findall(r"(?m)^Exec=(\S+)", entry):
            self.assertTrue((self.prefix / "bin" / program).is_file(), program)
        icon = re.search(r"(?m)^Icon=(.+)$", entry).group(1)
        icons = self.prefix / "share/icons/hicolor/scalable/apps"
        self.assertTrue((icons / f"{icon}.svg").is_file(), icon)
        self.assertTrue((self.prefix / "share/metainfo/org.lanyard.Lanyard.metainfo.xml").is_file())


if __name__ == "__main__":
    unittest.main()
