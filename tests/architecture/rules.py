# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The tables of check_house.py: who may see whom, words, limits, names."""
import re
from dataclasses import dataclass

TOP_FOLDERS = {"app", "ui", "resources", "db", "tests", "packaging", "LICENSES", "build"}
TOP_FILES = {
    "CMakeLists.txt",
    "CMakePresets.json",
    "CMakeUserPresets.json",
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "LICENSE",
}
SKIPPED = {".git", "build", ".cache", "__pycache__"}

# Folder of a library: the libraries it may see. "*" is one adapter.
MAY_SEE = {
    "app/core": (),
    "app/services": ("app/core",),
    "app/adapters/*": ("app/core",),
    "db": ("app/core",),
    "ui": ("app/services", "app/core"),
    "app/commands": ("app/core", "app/services", "ui"),
    "app/composition": ("app/core", "app/services", "app/commands", "app/adapters/*", "db", "ui"),
    "app": ("app/composition", "app/commands", "app/core", "app/services", "ui"),
}
# What a library may link besides the house's own libraries; None: anything not in NEVER_LINKED.
MAY_LINK = {
    "app/core": {"Qt6::Core", "tl::expected", "ICU::uc", "ICU::i18n", "PkgConfig::Deflate"},
    "app/services": {"Qt6::Core"},
    "db": {"Qt6::Core", "SQLite::SQLite3"},
}
NEVER_LINKED = {"Qt6::Sql", "Qt6::PrintSupport", "Qt6::Qml", "Qt6::Quick"}
UI_NEVER_LINKS = {"Qt6::Network", "SQLite::SQLite3", "ZXing::ZXing"}

SCREEN_OR_NET = (
    r"Qt(Gui|Widgets|Network|Sql|Svg|Pdf|Multimedia|PrintSupport)/"
    r"|Q(Network\w*|Tcp\w*|Udp\w*|Sql\w*|Widget|Label|Image|Pixmap|Painter|Color|Font\w*)$"
)
# Outside headers that a library may not include.
NOT_INCLUDED = {
    "app/core": re.compile(SCREEN_OR_NET + r"|sqlite3|sodium|cups/|ZXing/|thread$|mutex$"),
    "app/services": re.compile(SCREEN_OR_NET + r"|sqlite3|sodium|cups/|ZXing/"),
    "app/adapters/*": re.compile(r"QtSql/|QSql|QtWidgets/|QtPrintSupport/|sqlite3"),
    "db": re.compile(SCREEN_OR_NET + r"|cups/|ZXing/"),
    "ui": re.compile(
        r"QtSql/|QSql|QtNetwork/|QNetwork|QtPrintSupport/|sqlite3|sodium|cups/|ZXing/"
    ),
}


@dataclass(frozen=True)
class Word:
    """A pattern forbidden in code, except in files under `allowed`."""

    pattern: str
    reason: str
    allowed: tuple = ()
    under: tuple = ("app/", "db/", "ui/")


WORDS = (
    Word(
        r"\bcurrent(?:DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\b|\bsystem_clock\b",
        "take a Clock&",
        ("app/adapters/system/", "app/composition/"),
    ),
    Word(r"\bprocessEvents\b", "return to the event loop instead"),
    Word(r"\bQEventLoop\b", "use a future or a signal"),
    Word(
        r"\bQ(?:\w*Dialog|MessageBox|Wizard)\b|\bsetModal\b|\bsetWindowModality\b"
        r"|\b(?:Application|Window)Modal\b",
        "nothing modal: a page or a panel says it, and scans go on",
    ),
    Word(r"::instance\s*\(", "pass the object in", ("app/composition/", "app/main.cpp")),
    Word(r"\bQSqlDatabase\b", "SQL goes through db/sqlite", under=("app/", "db/", "ui/", "tests/")),
    Word(r"\bQPrinter\b", "print through a PrinterDriver", under=("app/", "db/", "ui/", "tests/")),
    Word(
        r"\b(?:SIGNAL|SLOT)\s*\(",
        "connect to member functions",
        under=("app/", "db/", "ui/", "tests/"),
    ),
    Word(r"\bmoveToThread\b", "threads are made in composition", ("app/composition/",)),
    Word(r"\bthrow\b", "return a Result", ("db/sqlite/",)),
    Word(
        r"\btr\s*\(",
        "texts for people belong to ui",
        under=("app/", "db/"),
    ),
    Word(
        r"\b(?:qWait|qSleep|sleep_for|msleep|usleep)\s*\(",
        "wait for a signal (QTRY_*, QSignalSpy)",
        under=("tests/",),
    ),
    Word(r"\bQVERIFY\s*\(\s*true\s*\)", "a check that cannot fail", under=("tests/",)),
)
SQL = re.compile(
    r'"\s*(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s'
    r"|DELETE\s+FROM\s|CREATE\s+TABLE\s)"
)

FILE_LIMIT = {".cpp": 400, ".h": 200}
FUNCTION_LIMIT = 60
CONSTRUCTOR_LIMIT = 40

# Classes that live on a thread; their first comment says on which.
LIVES_ON_A_THREAD = re.compile(
    r"((?:^///[^\n]*\n)*)^class (\w+)(?: final)?\s*:\s*public (?:QObject|QThread|ScannerInput)\b",
    re.M,
)
THREAD_SAID_IN = ("app/services/", "app/adapters/", "db/")

# Words with a better one in the glossary; compound names of others' libraries are let through.
SAY_INSTEAD = {
    "guest": "attendee",
    "user": "attendee or operator",
    "queue": "outbox or print queue",
    "manager": "what it does (Service, Repository, …)",
    "helper": "what it does",
    "util": "what it does",
}
LET_THROUGH = re.compile(
    r"^Q[A-Z]|^q[A-Z]|^(?:cups|http|ipp|xcb|sqlite3)"
    r"|(?:job|print(?:er)?)_?queue|user_?(?:role|data|agent|info|type|version)",
    re.I,
)
FOREIGN_SCOPE = re.compile(r"(?:\bstd|\bQt|\bQ[A-Z]\w*|\bZXing)\s*::\s*$")
BAD_WORD = re.compile(rf"\b\w*(?:{'|'.join(SAY_INSTEAD)})\w*", re.I)
WORD_IN_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")

ONE_MACHINE = re.compile(r"(?<![\w.])/(?:work|root|Users|home/(?!\$|<|\{)\w+)/")
LICENCE_LINE = "SPDX-License-" + "Identifier:"
BY_DEP5 = {
    ".json",
    ".csv",
    ".svg",
    ".ts",
    ".ttf",
    ".otf",
    ".wav",
    ".png",
    ".pdf",
    ".tsv",
    ".txt",
    ".qrc",
    ".license",
}
BINARY = {
    ".ttf",
    ".otf",
    ".wav",
    ".png",
    ".pdf",
    ".jpg",
    ".ico",
    ".sqlite3",
    ".db",
    ".bin",
    ".pyc",
    ".xlsx",
    ".ods",
}
