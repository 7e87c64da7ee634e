#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The house's rules that no compiler sees: arrows, words, limits, names, licences.

usage: check_house.py [ROOT]    prints `path:line: rule: sentence` for each finding; exit 1 if any

Each check is a function that yields findings; CHECKS at the end lists them, and their tables are in
rules.py. What they mean is told in CONTRIBUTING.md, the words in app/docs/glossary.md.
"""
import functools
import os
import posixpath
import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import cxx
import rules


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

    @cached_property
    def files(self):
        """Paths of all files, relative to the root, with / between folders."""
        found = []
        for folder, folders, names in os.walk(self.root):
            folders[:] = sorted(f for f in folders if f not in rules.SKIPPED)
            relative = Path(folder).relative_to(self.root)
            found += [
                (relative / name).as_posix()
                for name in sorted(names)
                if not name.startswith(".#") and name != ".git"  # a file in a work tree
            ]
        return found

    @cached_property
    def known(self):
        """All files, to be asked for one."""
        return set(self.files)

    @cached_property
    def sources(self):
        return [
            f
            for f in self.files
            if f.endswith((".cpp", ".h")) and f.split("/")[0] in ("app", "db", "ui", "tests")
        ]

    @cached_property
    def cmake_files(self):
        return [f for f in self.files if f.endswith(("CMakeLists.txt", ".cmake"))]

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_text(encoding="utf-8", errors="replace")
        return self._texts[path]

    def code(self, path):
        return cxx.code_only(self.text(path))

    def cmake_code(self, path):
        return re.sub(r"#[^\n]*", lambda m: " " * len(m[0]), self.text(path))

    @cached_property
    def libraries(self):
        """Folders that are the include root of a library."""
        fixed = [f for f in rules.MAY_SEE if "*" not in f and f != "app"]
        adapters = {
            "/".join(f.split("/")[:3])
            for f in self.files
            if f.startswith("app/adapters/") and f.count("/") > 2
        }
        return sorted(adapters) + fixed

    def library_of(self, path):
        """The library folder a path lies in; "app" for the programs; None for tests."""
        for folder in self.libraries:
            if path.startswith(folder + "/"):
                return folder
        return "app" if path.startswith("app/") else None


def kind(library):
    return "app/adapters/*" if library.startswith("app/adapters/") else library


def may_see(library, other):
    return other == library or kind(other) in rules.MAY_SEE[kind(library)]


def check_includes(house):
    for path in house.sources:
        library = house.library_of(path)
        for line, included, quoted in cxx.includes(house.text(path)):
            if ".." in included.split("/"):
                yield Finding(
                    path,
                    line,
                    "arrow",
                    f'"{included}" climbs out of its folder; include from a library\'s root',
                )
            elif library and quoted:
                yield from _check_own_include(house, path, library, line, included)
            elif (
                library
                and kind(library) in rules.NOT_INCLUDED
                and rules.NOT_INCLUDED[kind(library)].match(included)
            ):
                yield Finding(path, line, "arrow", f"{library} may not include <{included}>")


def _check_own_include(house, path, library, line, included):
    beside = posixpath.join(posixpath.dirname(path), included)
    owners = [f for f in house.libraries if f"{f}/{included}" in house.known]
    if beside in house.known or any(may_see(library, owner) for owner in owners):
        return
    if owners:
        yield Finding(path, line, "arrow", f'{library} may not see {owners[0]} ("{included}")')
    elif not included.endswith(".moc"):
        yield Finding(path, line, "arrow", f'"{included}" is in no library')


def check_header_paths(house):
    """Two headers with one include path: which is meant would depend on the order of the roots."""
    seen = {}
    for path in house.sources:
        library = house.library_of(path)
        if path.endswith(".h") and library not in (None, "app"):
            inside = path[len(library) + 1 :]
            if inside in seen and not library.startswith("app/adapters/"):
                yield Finding(path, 1, "arrow", f"{seen[inside]} has the same include path")
            seen.setdefault(inside, path)


_LINK = re.compile(r"\btarget_link_libraries\s*\(\s*(\S+)\s+([^)]*)\)")
_TARGET = re.compile(
    r"\b(?:lanyard_library|add_library|add_executable|qt_add_executable)\s*\(\s*(\w+)"
)


def check_links(house):
    owner = {}
    for path in house.cmake_files:
        for match in _TARGET.finditer(house.cmake_code(path)):
            owner.setdefault(match[1], house.library_of(path) or path.split("/")[0])
    for path in house.cmake_files:
        code = house.cmake_code(path)
        for match in _LINK.finditer(code):
            library = owner.get(match[1])
            if library is None or kind(library) not in rules.MAY_SEE:
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
        if kind(owner[linked]) in rules.MAY_SEE and may_see(library, owner[linked]):
            return None
        return f"{library} may not link {linked}"
    if linked in rules.NEVER_LINKED or (library == "ui" and linked in rules.UI_NEVER_LINKS):
        return f"{library} may not link {linked}"
    if library in rules.MAY_LINK and linked not in rules.MAY_LINK[library]:
        return f"{library} may not link {linked}"
    return None


def check_words(house):
    for path in house.sources:
        for line, found, word in _forbidden_words(house.code(path)):
            if path.startswith(word.under) and not path.startswith(word.allowed or ("\0",)):
                yield Finding(path, line, "word", f"`{found}`: {word.reason}")
        if path.startswith(("app/", "ui/")):
            for position, literal in cxx.literals(house.text(path)):
                if rules.SQL.match(literal):
                    line = cxx.line_of(house.text(path), position)
                    yield Finding(path, line, "word", "SQL belongs to db")


@functools.lru_cache(maxsize=None)
def _forbidden_words(code):
    """(line, what stands there, its Word), wherever in the tree the code may lie."""
    return [
        (cxx.line_of(code, match.start()), match[0].strip(), word)
        for word in rules.WORDS
        for match in re.finditer(word.pattern, code)
    ]


def check_limits(house):
    for path in house.sources:
        lines = house.text(path).count("\n")
        limit = rules.FILE_LIMIT[Path(path).suffix]
        if lines > limit:
            yield Finding(path, limit + 1, "limit", f"{lines} lines; at most {limit}")
        for function in cxx.functions(house.text(path)):
            if path.startswith("tests/") and function.name.endswith("_data"):
                continue  # a table of rows, as long as its cases
            limit = rules.CONSTRUCTOR_LIMIT if function.is_constructor else rules.FUNCTION_LIMIT
            if function.lines > limit:
                what = "constructor" if function.is_constructor else "function"
                sentence = f"{what} {function.name} has {function.lines} lines; at most {limit}"
                yield Finding(path, function.line, "limit", sentence)


def check_named_in_cmake(house):
    known = set(house.cmake_files)
    named = house.sources + [f for f in house.files if f.startswith("db/") and f.endswith(".sql")]
    for path in named:
        folder = posixpath.dirname(path)
        while posixpath.join(folder, "CMakeLists.txt") not in known and folder:
            folder = posixpath.dirname(folder)
        cmake = posixpath.join(folder, "CMakeLists.txt")
        inside = path.removeprefix(folder + "/") if folder else path
        if cmake not in known or not _names(house.cmake_code(cmake), inside):
            yield Finding(path, 1, "cmake", f"is not named in {cmake}")
    for path in house.cmake_files:
        for match in re.finditer(r"\bGLOB(?:_RECURSE)?\b", house.cmake_code(path)):
            yield Finding(
                path,
                cxx.line_of(house.text(path), match.start()),
                "cmake",
                "name the files; no globbing",
            )


@functools.lru_cache(maxsize=None)
def _names(cmake_code, inside):
    """Whether a CMakeLists.txt's code names a file of its folder."""
    name = re.escape(inside)
    if posixpath.basename(inside).startswith("tst_"):
        # a list of tests names no endings
        name = name.removesuffix(r"\.cpp") + r"(?:\.cpp)?"
    return re.search(rf"(?<![\w/.]){name}(?![\w.])", cmake_code) is not None


def check_licence_lines(house):
    for path in house.files:
        name = Path(path).name
        dep5 = Path(path).suffix in rules.BY_DEP5 and name not in ("CMakeLists.txt", "packages.txt")
        if (
            dep5
            or Path(path).suffix in rules.BINARY
            or path.startswith((".reuse/", "LICENSES/"))
            or name.startswith("LICENSE")
        ):
            continue
        first = house.text(path).split("\n", 6)[:6]
        if not any(rules.LICENCE_LINE in line for line in first):
            yield Finding(path, 1, "licence", "no SPDX-License-Identifier in the first lines")


def check_pragma_once(house):
    for path in house.sources:
        if path.endswith(".h") and not re.search(r"^#pragma once$", house.text(path), re.M):
            yield Finding(path, 1, "header", "no #pragma once")


def check_threads(house):
    for path in house.sources:
        if path.startswith(rules.THREAD_SAID_IN):
            for line, name in _silent_of_their_thread(house.text(path)):
                yield Finding(path, line, "thread", f"{name} does not say its thread")


@functools.lru_cache(maxsize=None)
def _silent_of_their_thread(text):
    """(line, name) of each class that lives on a thread and does not say on which."""
    return [
        (cxx.line_of(text, match.start(2)), match[2])
        for match in rules.LIVES_ON_A_THREAD.finditer(text)
        if "thread" not in match[1].lower()
    ]


def check_glossary(house):
    for path in house.sources:
        bad = _bad_word(Path(path).stem)
        if bad:
            yield Finding(path, 1, "glossary", f"file name: {_better(bad)}")
        for line, identifier, bad in _bad_words(house.code(path)):
            yield Finding(path, line, "glossary", f"`{identifier}`: {_better(bad)}")


def _better(bad):
    return f"not `{bad}` but {rules.SAY_INSTEAD[bad]}"


@functools.lru_cache(maxsize=None)
def _bad_words(code):
    """(line, identifier, bad word) in a text's code."""
    found = []
    for match in rules.BAD_WORD.finditer(code):
        bad = _bad_word(match[0])
        scope = code[max(0, match.start() - 40) : match.start()]
        if bad and not rules.FOREIGN_SCOPE.search(scope):
            found.append((cxx.line_of(code, match.start()), match[0], bad))
    return found


def _bad_word(identifier):
    """The word in an identifier that the glossary replaces, or None."""
    if rules.LET_THROUGH.search(identifier):
        return None
    for part in rules.WORD_IN_NAME.findall(identifier):
        word = part.lower().removesuffix("s")
        if word in rules.SAY_INSTEAD:
            return word
    return None


def check_one_machine(house):
    for path in house.files:
        if Path(path).suffix in rules.BINARY:
            continue
        for line, place in _one_machine(house.text(path)):
            yield Finding(path, line, "machine", f"a path of one machine: {place}")


@functools.lru_cache(maxsize=None)
def _one_machine(text):
    """(line, path) of each path that is there on one machine only."""
    found = rules.ONE_MACHINE.finditer(text)
    return [(cxx.line_of(text, match.start()), match[0]) for match in found]


def check_documents(house):
    """Files that the documents name in backticks are there."""
    named = re.compile(r"`((?:app|db|ui|resources|tests|packaging)/[\w./-]+)`")
    for path in house.files:
        if path.endswith(".md"):
            for match in named.finditer(house.text(path)):
                if not (house.root / match[1]).exists():
                    line = cxx.line_of(house.text(path), match.start())
                    yield Finding(path, line, "document", f"there is no {match[1]}")


def check_top_level(house):
    for entry in sorted(house.root.iterdir()):
        name = entry.name
        allowed = rules.TOP_FOLDERS if entry.is_dir() else rules.TOP_FILES
        if not name.startswith(".") and name not in allowed and name != "__pycache__":
            yield Finding(name, 1, "top", "does not belong to the top level")


CHECKS = (
    check_includes,
    check_header_paths,
    check_links,
    check_words,
    check_limits,
    check_named_in_cmake,
    check_licence_lines,
    check_pragma_once,
    check_threads,
    check_glossary,
    check_one_machine,
    check_documents,
    check_top_level,
)


def check(root):
    """All findings under a root, sorted, each once."""
    house = House(root)
    return sorted({finding for one in CHECKS for finding in one(house)})


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    findings = check(root)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else "The house is in order.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
