#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The house's rules that no compiler sees: arrows, words, limits, names, licences.

usage: check_house.py [ROOT]      prints `path:line: rule: sentence`, one finding a line; exit 1 if any

Each rule is a function that yields findings; RULES at the end lists them. The rules themselves are
explained in CONTRIBUTING.md; the words in app/docs/glossary.md.
"""
import os
import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import cxx

TOP_FOLDERS = {"app", "ui", "resources", "db", "tests", "packaging", "LICENSES", "build"}
TOP_FILES = {
    "CMakeLists.txt", "CMakePresets.json", "CMakeUserPresets.json",
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE",
}
SKIPPED = {".git", "build", ".cache", "__pycache__"}

# Folder of a library: the libraries it may see. "*" is one adapter.
MAY_SEE = {
    "app/core": (),
    "app/services": ("app/core",),
    "app/adapters/*": ("app/core",),
    "db": ("app/core",),
    "ui": ("app/services", "app/core"),
    "app/composition": ("app/core", "app/services", "app/adapters/*", "db", "ui"),
    "app": ("app/composition", "app/core", "app/services", "ui"),
}
# What a library may link besides the house's own libraries; None: anything not in NEVER_LINKED.
MAY_LINK = {
    "app/core": {"Qt6::Core", "tl::expected", "ICU::uc", "ICU::i18n"},
    "app/services": {"Qt6::Core"},
    "db": {"Qt6::Core", "SQLite::SQLite3"},
}
NEVER_LINKED = {"Qt6::Sql", "Qt6::PrintSupport", "Qt6::Qml", "Qt6::Quick"}
UI_NEVER_LINKS = {"Qt6::Network", "SQLite::SQLite3", "ZXing::ZXing"}

_SCREEN_OR_NET = (
    r"Qt(Gui|Widgets|Network|Sql|Svg|Pdf|Multimedia|PrintSupport)/"
    r"|Q(Network\w*|Tcp\w*|Udp\w*|Sql\w*|Widget|Label|Image|Pixmap|Painter|Color|Font\w*)$"
)
# Outside headers that a library may not include.
NOT_INCLUDED = {
    "app/core": re.compile(_SCREEN_OR_NET + r"|sqlite3|sodium|cups/|ZXing/|thread$|mutex$"),
    "app/services": re.compile(_SCREEN_OR_NET + r"|sqlite3|sodium|cups/|ZXing/"),
    "app/adapters/*": re.compile(r"QtSql/|QSql|QtWidgets/|QtPrintSupport/|sqlite3"),
    "db": re.compile(_SCREEN_OR_NET + r"|cups/|ZXing/"),
    "ui": re.compile(r"QtSql/|QSql|QtNetwork/|QNetwork|QtPrintSupport/|sqlite3|sodium|cups/|ZXing/"),
}


@dataclass(frozen=True)
class Word:
    """A pattern forbidden in code, except in files under `allowed`."""

    pattern: str
    reason: str
    allowed: tuple = ()
    under: tuple = ("app/", "db/", "ui/")


WORDS = (
    Word(r"\bcurrent(?:DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\b|\bsystem_clock\b",
         "take a Clock&", ("app/adapters/system/", "app/composition/")),
    Word(r"\bprocessEvents\b", "return to the event loop instead"),
    Word(r"\bQEventLoop\b", "use a future or a signal"),
    Word(r"::instance\s*\(", "pass the object in", ("app/composition/", "app/main.cpp")),
    Word(r"\bQSqlDatabase\b", "SQL goes through db/sqlite", under=("app/", "db/", "ui/", "tests/")),
    Word(r"\bQPrinter\b", "print through a PrinterDriver", under=("app/", "db/", "ui/", "tests/")),
    Word(r"\b(?:SIGNAL|SLOT)\s*\(", "connect to member functions", under=("app/", "db/", "ui/", "tests/")),
    Word(r"\bmoveToThread\b", "threads are made in composition", ("app/composition/",)),
    Word(r"\bthrow\b", "return a Result", ("db/sqlite/",)),
    Word(r"\btr\s*\(", "texts for people belong to ui", under=("app/core/", "app/services/", "app/adapters/", "db/")),
    Word(r"\b(?:qWait|qSleep|sleep_for|msleep|usleep)\s*\(", "wait for a signal (QTRY_*, QSignalSpy)", under=("tests/",)),
    Word(r"\bQVERIFY\s*\(\s*true\s*\)", "a check that cannot fail", under=("tests/",)),
)
_SQL = re.compile(r'"\s*(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+TABLE\s)')

FILE_LIMIT = {".cpp": 400, ".h": 200}
FUNCTION_LIMIT = 60
CONSTRUCTOR_LIMIT = 40

# Words with a better one in the glossary; compound names of others' libraries are let through.
SAY_INSTEAD = {
    "guest": "attendee", "user": "attendee or operator", "queue": "outbox or print queue",
    "manager": "what it does (Service, Repository, …)", "helper": "what it does", "util": "what it does",
}
_LET_THROUGH = re.compile(
    r"^Q[A-Z]|^q[A-Z]|^(?:cups|http|ipp|xcb|sqlite3)|(?:job|print(?:er)?)_?queue|user_?(?:role|data|agent|type|version)",
    re.I,
)
_FOREIGN_SCOPE = re.compile(r"(?:\bstd|\bQt|\bQ[A-Z]\w*|\bZXing)\s*::\s*$")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
_WORD_IN_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")

_ONE_MACHINE = re.compile(r"(?<![\w.])/(?:work|root|Users|home/(?!\$|<|\{)\w+)/")
_LICENCE_LINE = "SPDX-License-" + "Identifier:"
_BY_DEP5 = {".json", ".csv", ".svg", ".ts", ".ttf", ".otf", ".wav", ".png", ".pdf", ".tsv", ".txt", ".qrc", ".license"}
_BINARY = {".ttf", ".otf", ".wav", ".png", ".pdf", ".jpg", ".ico", ".sqlite3", ".db", ".bin", ".pyc", ".xlsx", ".ods"}


@dataclass(frozen=True, order=True)
class Finding:
    path: str
    line: int
    rule: str
    sentence: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.sentence}"


class House:
    """The tree under a root: its files, their texts, its libraries."""

    def __init__(self, root):
        self.root = Path(root).resolve()
        self._texts = {}
        self._codes = {}

    @cached_property
    def files(self):
        """Paths of all files, relative to the root, with / between folders."""
        found = []
        for folder, folders, names in os.walk(self.root):
            folders[:] = sorted(f for f in folders if f not in SKIPPED)
            relative = Path(folder).relative_to(self.root)
            found += [(relative / name).as_posix() for name in sorted(names) if not name.startswith(".#")]
        return found

    @cached_property
    def sources(self):
        return [f for f in self.files if f.endswith((".cpp", ".h")) and f.split("/")[0] in ("app", "db", "ui", "tests")]

    @cached_property
    def cmake_files(self):
        return [f for f in self.files if f.endswith(("CMakeLists.txt", ".cmake"))]

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_text(encoding="utf-8", errors="replace")
        return self._texts[path]

    def code(self, path):
        if path not in self._codes:
            self._codes[path] = cxx.code_only(self.text(path))
        return self._codes[path]

    def cmake_code(self, path):
        return re.sub(r"#[^\n]*", lambda m: " " * len(m[0]), self.text(path))

    @cached_property
    def libraries(self):
        """Folders that are the include root of a library."""
        fixed = [f for f in MAY_SEE if "*" not in f and f != "app"]
        adapters = {"/".join(f.split("/")[:3]) for f in self.files if f.startswith("app/adapters/") and f.count("/") > 2}
        return sorted(adapters) + fixed

    def library_of(self, path):
        """The library folder that a path lies in; "app" for the programs; None for tests and the rest."""
        for folder in self.libraries:
            if path.startswith(folder + "/"):
                return folder
        return "app" if path.startswith("app/") else None


def kind(library):
    return "app/adapters/*" if library.startswith("app/adapters/") else library


def may_see(library, other):
    return other == library or kind(other) in MAY_SEE[kind(library)]


def check_includes(house):
    for path in house.sources:
        library = house.library_of(path)
        for line, included, quoted in cxx.includes(house.text(path)):
            if ".." in included.split("/"):
                yield Finding(path, line, "arrow", f'"{included}" climbs out of its folder; include from a library\'s root')
            elif library and quoted:
                yield from _check_own_include(house, path, library, line, included)
            elif library and kind(library) in NOT_INCLUDED and NOT_INCLUDED[kind(library)].match(included):
                yield Finding(path, line, "arrow", f"{library} may not include <{included}>")


def _check_own_include(house, path, library, line, included):
    known = set(house.files)
    beside = (Path(path).parent / included).as_posix()
    owners = [f for f in house.libraries if f"{f}/{included}" in known]
    if beside in known or any(may_see(library, owner) for owner in owners):
        return
    if owners:
        yield Finding(path, line, "arrow", f'{library} may not see {owners[0]} ("{included}")')
    elif not included.endswith(".moc"):
        yield Finding(path, line, "arrow", f'"{included}" is in no library')


def check_header_paths(house):
    """Two libraries with one include path: which one is meant would depend on the order of the roots."""
    seen = {}
    for path in house.sources:
        library = house.library_of(path)
        if path.endswith(".h") and library not in (None, "app"):
            inside = path[len(library) + 1 :]
            if inside in seen and not library.startswith("app/adapters/"):
                yield Finding(path, 1, "arrow", f"{seen[inside]} has the same include path")
            seen.setdefault(inside, path)


_LINK = re.compile(r"\btarget_link_libraries\s*\(\s*(\S+)\s+([^)]*)\)")
_TARGET = re.compile(r"\b(?:lanyard_library|add_library|add_executable|qt_add_executable)\s*\(\s*(\w+)")


def check_links(house):
    owner = {}
    for path in house.cmake_files:
        for match in _TARGET.finditer(house.cmake_code(path)):
            owner.setdefault(match[1], house.library_of(path) or path.split("/")[0])
    for path in house.cmake_files:
        code = house.cmake_code(path)
        for match in _LINK.finditer(code):
            library = owner.get(match[1])
            if library is None or kind(library) not in MAY_SEE:
                continue
            for word in re.finditer(r"\S+", match[2]):
                problem = _link_problem(library, word[0], owner)
                if problem:
                    line = cxx.line_of(code, match.start(2) + word.start())
                    yield Finding(path, line, "arrow", problem)


def _link_problem(library, linked, owner):
    if linked in ("PUBLIC", "PRIVATE", "INTERFACE"):
        return None
    if linked in owner:
        if kind(owner[linked]) in MAY_SEE and may_see(library, owner[linked]):
            return None
        return f"{library} may not link {linked}"
    if linked in NEVER_LINKED or (library == "ui" and linked in UI_NEVER_LINKS):
        return f"{library} may not link {linked}"
    if library in MAY_LINK and linked not in MAY_LINK[library]:
        return f"{library} may not link {linked}"
    return None


def check_words(house):
    for path in house.sources:
        code = house.code(path)
        for word in WORDS:
            if path.startswith(word.under) and not path.startswith(word.allowed or ("\0",)):
                for match in re.finditer(word.pattern, code):
                    yield Finding(path, cxx.line_of(code, match.start()), "word", f"`{match[0].strip()}`: {word.reason}")
        if path.startswith(("app/", "ui/")):
            for position, literal in cxx.literals(house.text(path)):
                if _SQL.match(literal):
                    yield Finding(path, cxx.line_of(house.text(path), position), "word", "SQL belongs to db")


def check_limits(house):
    for path in house.sources:
        lines = house.text(path).count("\n")
        limit = FILE_LIMIT[Path(path).suffix]
        if lines > limit:
            yield Finding(path, limit + 1, "limit", f"{lines} lines; at most {limit}")
        for function in cxx.functions(house.text(path)):
            limit = CONSTRUCTOR_LIMIT if function.is_constructor else FUNCTION_LIMIT
            if function.lines > limit:
                what = "constructor" if function.is_constructor else "function"
                sentence = f"{what} {function.name} has {function.lines} lines; at most {limit}"
                yield Finding(path, function.line, "limit", sentence)


def check_named_in_cmake(house):
    known = set(house.cmake_files)
    named = house.sources + [f for f in house.files if f.startswith("db/") and f.endswith(".sql")]
    for path in named:
        folder = Path(path).parent
        while (folder / "CMakeLists.txt").as_posix() not in known and folder != Path("."):
            folder = folder.parent
        cmake = (folder / "CMakeLists.txt").as_posix()
        inside = Path(path).relative_to(folder).as_posix()
        if cmake not in known or not re.search(rf"(?<![\w/.]){re.escape(inside)}(?![\w.])", house.cmake_code(cmake)):
            yield Finding(path, 1, "cmake", f"is not named in {cmake}")
    for path in house.cmake_files:
        for match in re.finditer(r"\bGLOB(?:_RECURSE)?\b", house.cmake_code(path)):
            yield Finding(path, cxx.line_of(house.text(path), match.start()), "cmake", "name the files; no globbing")


def check_licence_lines(house):
    for path in house.files:
        name = Path(path).name
        dep5 = Path(path).suffix in _BY_DEP5 and name not in ("CMakeLists.txt", "packages.txt")
        if dep5 or Path(path).suffix in _BINARY or path.startswith((".reuse/", "LICENSES/")) or name.startswith("LICENSE"):
            continue
        first = house.text(path).split("\n", 6)[:6]
        if not any(_LICENCE_LINE in line for line in first):
            yield Finding(path, 1, "licence", "no SPDX-License-Identifier in the first lines")


def check_pragma_once(house):
    for path in house.sources:
        if path.endswith(".h") and not re.search(r"^#pragma once$", house.text(path), re.M):
            yield Finding(path, 1, "header", "no #pragma once")


def check_glossary(house):
    for path in house.sources:
        bad = _bad_word(Path(path).stem)
        if bad:
            yield Finding(path, 1, "glossary", f"file name: not `{bad}` but {SAY_INSTEAD[bad]}")
        code = house.code(path)
        for match in _IDENTIFIER.finditer(code):
            bad = _bad_word(match[0])
            if bad and not _FOREIGN_SCOPE.search(code, max(0, match.start() - 40), match.start()):
                line = cxx.line_of(code, match.start())
                yield Finding(path, line, "glossary", f"`{match[0]}`: not `{bad}` but {SAY_INSTEAD[bad]}")


def _bad_word(identifier):
    if _LET_THROUGH.search(identifier):
        return None
    for part in _WORD_IN_NAME.findall(identifier):
        word = part.lower()
        for bad in SAY_INSTEAD:
            if word in (bad, bad + "s"):
                return bad
    return None


def check_one_machine(house):
    for path in house.files:
        if Path(path).suffix in _BINARY:
            continue
        for match in _ONE_MACHINE.finditer(house.text(path)):
            line = cxx.line_of(house.text(path), match.start())
            yield Finding(path, line, "machine", f"a path of one machine: {match[0]}")


def check_top_level(house):
    for entry in sorted(house.root.iterdir()):
        name = entry.name
        allowed = TOP_FOLDERS if entry.is_dir() else TOP_FILES
        if not name.startswith(".") and name not in allowed and name != "__pycache__":
            yield Finding(name, 1, "top", "does not belong to the top level")


RULES = (
    check_includes, check_header_paths, check_links, check_words, check_limits, check_named_in_cmake,
    check_licence_lines, check_pragma_once, check_glossary, check_one_machine, check_top_level,
)


def check(root):
    """All findings under a root, sorted, each once."""
    house = House(root)
    return sorted({finding for rule in RULES for finding in rule(house)})


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    findings = check(root)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else "The house is in order.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
