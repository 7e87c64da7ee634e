# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Just enough reading of C++ for the house's checks: comments, strings, includes, functions.

What a text says is remembered, so that the same text is read closely once.
"""
import functools
import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
    (?P<number>\b\d(?:'?[\w.])*)
  | (?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)
  | (?P<raw>(?:\b(?:u8|[uUL]))?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
  | (?P<string>"(?:\\.|[^"\\\n])*")
  | (?P<char>'(?:\\.|[^'\\\n])+')
    """,
    re.S | re.X,
)
_DIRECTIVE = re.compile(r"^[ \t]*#(?:\\\n|[^\n])*", re.M)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.M)


def _blank(text):
    """Spaces for every character but line breaks, so that positions and lines stay."""
    return re.sub(r"[^\n]", " ", text)


@functools.lru_cache(maxsize=None)
def without_comments(text):
    return _TOKEN.sub(lambda m: _blank(m[0]) if m["comment"] else m[0], text)


@functools.lru_cache(maxsize=None)
def code_only(text):
    """The text with comments, the insides of literals, and preprocessor lines blanked out."""

    def hide(match):
        if match["number"]:
            return match[0]
        if match["comment"]:
            return _blank(match[0])
        return '"' + _blank(match[0][1:-1]) + '"'

    plain = without_comments(text)
    plain = _DIRECTIVE.sub(lambda m: _blank(m[0]), plain)
    return _TOKEN.sub(hide, plain)


@functools.lru_cache(maxsize=None)
def literals(text):
    """(position, literal with its quotes) of each string."""
    tokens = _TOKEN.finditer(without_comments(text))
    return [(m.start(), m[0]) for m in tokens if m["string"] or m["raw"]]


@functools.lru_cache(maxsize=None)
def includes(text):
    """(line, path, is_quoted) of each #include."""
    plain = without_comments(text)
    return [(line_of(plain, m.start(1)), m[2], m[1] == '"') for m in _INCLUDE.finditer(plain)]


def line_of(text, position):
    return text.count("\n", 0, position) + 1


@dataclass(frozen=True)
class Function:
    name: str
    line: int
    lines: int
    is_constructor: bool


_SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b")
_CLASS_NAME = re.compile(r"\b(?:class|struct|union)\s+(?:\[\[.*?\]\]\s*)?(\w+)")
_NAME = re.compile(r"([\w~][\w:~]*(?:<[^()]*>)?|operator\s*[^\s\w(]+|operator\s*\(\s*\))\s*\(")
_ACCESS = re.compile(r"\b(?:public|protected|private|Q_SIGNALS|public\s+Q_SLOTS)\s*:")


@functools.lru_cache(maxsize=None)
def functions(text):
    """Every function body that stands at namespace or class level.

    A brace that opens there belongs to a scope (namespace, class, enum), to a function, or to an
    initialiser; whatever opens inside a function or an initialiser is skipped by counting.
    """
    # a macro that stands alone, without a semicolon, is no declaration
    code = re.sub(r"(?m)^Q_[A-Z_]+\([^)\n]*\)$", lambda m: " " * len(m[0]), code_only(text))
    found = []
    scopes = []  # names of the classes around, "" for a namespace
    head = 0  # where the declaration now being read began
    parens = 0
    position = 0
    while position < len(code):
        char = code[position]
        if char in "([":
            parens += 1
        elif char in ")]":
            parens -= 1
        elif parens > 0:
            if char == "{":
                position = _closing(code, position)
        elif char == ";":
            head = position + 1
        elif char == "}":
            if scopes:
                scopes.pop()
            head = position + 1
        elif char == "{":
            declaration = code[head:position]
            if _SCOPE.search(declaration) and not _is_function(declaration):
                name = _CLASS_NAME.search(declaration)
                scopes.append(name[1] if name else "")
                head = position + 1
            else:
                end = _closing(code, position)
                following = code[end + 1 :].lstrip()[:1]
                if following in (",", "{") and following:
                    pass  # one member of a constructor's initialiser list: the body comes later
                else:
                    if _is_function(declaration):
                        found.append(_function(code, head, position, end, scopes))
                    head = end + 1
                position = end
        position += 1
    return found


def _is_function(declaration):
    """A parameter list with nothing assigned before it; not `class X : Base<f()>`."""
    plain = _ACCESS.sub(" ", re.sub(r"\boperator\s*[=!<>]+", "operator", declaration))
    name = _NAME.search(plain)
    if not name:
        return False
    before = plain[: name.start()]
    if "=" in re.sub(r"template\s*<.*?>\s*(?=\w)", "", before, flags=re.S):
        return False
    return not re.search(r"\b(?:class|struct|union|enum)\s+\w+(?:\s+final)?\s*:[^:]", before)


def _function(code, head, opening, end, scopes):
    declaration = code[head:opening]
    declaration = _ACCESS.sub(lambda m: " " * len(m[0]), declaration)
    declaration = re.sub(
        r"(?:\b(?:requires|decltype|noexcept|alignas|explicit)\s*\()",
        lambda m: " " * len(m[0]),
        declaration,
    )
    match = _NAME.search(declaration)
    name = re.sub(r"\s+", "", match[1]) if match else "?"
    line = line_of(code, head + (match.start() if match else 0))
    parts = name.split("::")
    owner = parts[-2] if len(parts) > 1 else (scopes[-1] if scopes else "")
    return Function(name, line, line_of(code, end) - line + 1, bool(owner) and parts[-1] == owner)


def _closing(code, opening):
    depth = 0
    for match in re.compile(r"[{}]").finditer(code, opening):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.start()
    return len(code) - 1
