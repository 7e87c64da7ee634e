# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Compares two measured badges, element by element, and names why they differ.

A difference has a reason only where app/docs/badge-layouts.md has it in bold, and only as far as
that reason goes: what it does not touch must agree all the same.
"""
import pathlib
import re
import unicodedata

import measure
import sheets

DOCUMENT = pathlib.Path(__file__).resolve().parents[3] / "app/docs/badge-layouts.md"
NEAR = 0.5  # mm
ALIKE = 0.05  # of a font size
TONES = 32  # of 255, of a cell of a picture
DOT = 25.4 / 300
SEPARATORS = "·|–—,/"  # as app/core/badge/BadgeText.cpp has them
MARK = 1024 / 629  # width of pretix's mark, of its height
QUIET = 4  # modules of white around a code
MODULES = range(21, 178, 4)  # across a code, by its version

WHOLE_DOTS = "Whole dots"
WHOLE_WORDS = "Whole words"
LIKE_LINES = "Lines of like length"
SMALL_ENOUGH = "Small enough"
WORDS_FOR_THE_LOGO = "Words for the logo"
LOOSE_ENDS = "Loose ends"
PICTURES = "Pictures"
UPRIGHT = "Upright"
TIGHT_LINES = "Tight lines"
LIGATURES = "Ligatures"


def listed_reasons():
    """The reasons in the document's section of differences."""
    section = DOCUMENT.read_text().partition("## Where a badge differs from the server's")[2]
    return set(re.findall(r"^- \*\*(.+?)\.?\*\*", section.partition("\n## ")[0], re.MULTILINE))


def _off(ours, theirs):
    """How far the four edges are from the server's, in mm."""
    return [a - b for a, b in zip(ours, theirs)]


def _plain(text):
    """Without ligatures, which are one sign to whoever reads our PDF."""
    return unicodedata.normalize("NFKC", text)


def _words(lines):
    return {word for _, text in lines for word in re.split(r"[\s-]+", _plain(text)) if word}


def _broken(ours, theirs):
    """Whether the server put a word onto two lines that we left whole."""
    return bool(_words(ours) - _words(theirs)) and _letters(ours) == _letters(theirs)


def _letters(lines):
    return sorted(_plain("".join(text for _, text in lines)).replace(" ", ""))


def _said(lines):
    return " / ".join(text for _, text in lines)


class Finding:
    """One element on one page: what was measured, and what is to be said of it."""

    def __init__(self, colour, page, element):
        self.colour, self.page, self.element = colour, page, element
        self.edges, self.sizes, self.reason, self.problem = None, None, None, None
        self.empty = False  # on both sides: nothing was compared


def _judge_text(finding, ours, theirs):
    key = (finding.page, finding.colour)
    a, b = ours.boxes[finding.page].get(finding.colour), theirs.boxes[finding.page].get(
        finding.colour)
    if a is None and b is None:
        finding.empty = True
        return
    if a is None or b is None:
        finding.problem = "only on the server's" if a is None else "only on ours"
        return
    finding.edges = _off(a, b)
    finding.sizes = ours.sizes.get(key), theirs.sizes.get(key)
    near = max(map(abs, finding.edges)) <= NEAR
    alike = all(finding.sizes) and abs(finding.sizes[0] / finding.sizes[1] - 1) <= ALIKE
    if near and alike:
        return
    finding.problem = f"edges off by {', '.join(f'{e:+.2f}' for e in finding.edges)} mm, " \
                      f"{finding.sizes[0]} and {finding.sizes[1]} pt"
    mine, other = ours.lines.get(key, []), theirs.lines.get(key, [])
    element = finding.element
    fitted = element.get("autoresize", False)
    upright = float(element.get("rotation") or 0) % 360 == 0
    inside = a[0] >= b[0] - NEAR and a[2] <= b[2] + NEAR
    if _letters(mine) != _letters(other):
        finding.problem += f"; says {_said(mine)!r}, the server's {_said(other)!r}"
        without = [sorted(c for c in letters if c not in SEPARATORS)
                   for letters in (_letters(mine), _letters(other))]
        if element["content"] == "other" and without[0] == without[1]:
            finding.reason = LOOSE_ENDS
    elif _broken(mine, other) or (fitted and _would_break(element, other, b, finding.sizes[1])):
        finding.reason = WHOLE_WORDS
    elif alike and any(_plain(text) != text for _, text in mine) \
            and max(map(abs, finding.edges)) <= 2 * NEAR:
        finding.reason = LIGATURES
    elif fitted and alike and upright and inside and len(mine) == len(other) > 1 \
            and max(abs(finding.edges[1]), abs(finding.edges[3])) <= NEAR + finding.sizes[0] * 0.12:
        finding.reason = LIKE_LINES
    elif fitted and finding.sizes[0] < finding.sizes[1] and _too_big(element, b):
        finding.reason = SMALL_ENOUGH
    elif "lineheight" not in element and len(other) > 1 and alike:
        finding.reason = TIGHT_LINES


def _would_break(element, lines, box, size):
    """Whether the server, at the layout's own size, would break the only word; it goes on by steps
    for height then, where we go on by steps for width."""
    wide = (box[2] - box[0]) * float(element["fontsize"]) / size
    return (element.get("splitlongwords", True) and len(lines) == 1 and len(_words(lines)) == 1
            and wide > float(element["width"]))


def _too_big(element, box):
    """Whether the server's text reaches out of its box."""
    return (box[2] - box[0] > float(element["width"]) + NEAR
            or box[3] - box[1] > float(element["height"]) + NEAR)


def _judge_black(finding, ours, theirs):
    page = finding.page
    a, b = ours.boxes[page].get(sheets.BLACK), theirs.boxes[page].get(sheets.BLACK)
    if finding.element["type"] == "poweredby":
        if finding.element["content"] == "white":
            finding.empty = True  # on white paper
            return
        left, bottom, size = (float(finding.element[key]) for key in ("left", "bottom", "size"))
        top = theirs.size[1] - bottom - size
        place = (left, top, left + size * MARK, top + size)
        finding.edges = _off(a, place) if a else None
        finding.problem = "another picture"
        if a and all(off * sign >= -NEAR for off, sign in zip(finding.edges, (1, 1, -1, -1))):
            finding.reason = WORDS_FOR_THE_LOGO
        return
    if a is None or b is None:
        finding.empty = a is None and b is None
        finding.problem = None if finding.empty else "only one has the code"
        return
    finding.edges = _off(a, b)
    if ours.codes[page] != theirs.codes[page] or not ours.codes[page]:
        finding.problem = f"the code says {ours.codes[page]!r}, the server's {theirs.codes[page]!r}"
        return
    if max(map(abs, finding.edges)) <= NEAR:
        return
    finding.problem = f"edges off by {', '.join(f'{e:+.2f}' for e in finding.edges)} mm"
    # as many whole dots a module as its place has room for, about the same middle
    middle = [(a[i] + a[i + 2] - b[i] - b[i + 2]) / 2 for i in (0, 1)]
    dots, modules = measure.module(ours, page)
    around = 0 if finding.element["nowhitespace"] else 2 * QUIET
    room = int(float(finding.element["size"]) / DOT + 0.001)
    if max(map(abs, middle)) <= NEAR and modules in MODULES and dots == room // (modules + around):
        finding.reason = WHOLE_DOTS


def _fitted(element, size, page):
    """Where a picture of that size stands, fitted into the element's box and centred: mm from the
    page's upper left corner, all of it and what is on the page."""
    left, bottom, width, height = (float(element[k]) for k in ("left", "bottom", "width", "height"))
    scale = min(width / size[0], height / size[1])
    x, y = left + width / 2, page[1] - bottom - height / 2
    across, down = size[0] * scale / 2, size[1] * scale / 2
    whole = (x - across, y - down, x + across, y + down)
    return whole, (max(0, whole[0]), max(0, whole[1]), min(page[0], whole[2]),
                   min(page[1], whole[3]))


def _stands_upright(finding, ours, theirs, photo):
    """Whether it stands here as its file says, and on the server's in place as it is stored."""
    page, element = finding.page, finding.element
    whole, seen = _fitted(element, photo.upright, ours.size)
    _, stored = _fitted(element, photo.size, ours.size)
    boxes = [badge.boxes[page][finding.colour] for badge in (ours, theirs)]
    if any(max(map(abs, _off(box, place))) > NEAR for box, place in zip(boxes, (seen, stored))):
        return False
    part = [(seen[i] - whole[i % 2]) / (whole[i % 2 + 2] - whole[i % 2]) for i in range(4)]
    upright = photo.stands(element["content"], part)
    return measure.unlike(ours.part(page, boxes[0]), upright) <= TONES


def _judge_picture(finding, ours, theirs, photo):
    page, element = finding.page, finding.element
    a, b = (badge.boxes[page].get(finding.colour) for badge in (ours, theirs))
    if photo is None:
        finding.problem = "no picture" if a is None and b is None else "a picture of nobody's"
        finding.reason = PICTURES if a is None and b is None else None
        return
    if a is None or b is None:
        finding.problem = ("on none" if a == b else "only on the server's" if a is None
                           else "only on ours")
        return
    finding.edges = _off(a, b)
    if photo.turn is not None:
        finding.problem = "upright here, on the server's as it is stored"
        finding.reason = UPRIGHT if _stands_upright(finding, ours, theirs, photo) else None
        return
    off = measure.unlike(ours.part(page, a), theirs.part(page, b))
    if max(map(abs, finding.edges)) > NEAR:
        finding.problem = f"edges off by {', '.join(f'{e:+.2f}' for e in finding.edges)} mm"
    elif off > TONES:
        finding.problem = f"looks otherwise, by {off} of 255"


def _backgrounds(sheet, ours, theirs):
    """Of the pages whose pale shapes stand alone: what is black or a picture has pale parts too."""
    dark = {e["page"] - 1 for e in sheet.elements
            if e["_colour"] == sheets.BLACK or e["type"] == "imagearea"}
    for page in range(min(len(ours.boxes), len(theirs.boxes))):
        if sheet.background and page not in dark:
            finding = Finding(sheets.PALE, page, {"type": "background"})
            a, b = (badge.boxes[page].get(sheets.PALE) for badge in (ours, theirs))
            if a is None or b is None:
                finding.problem = "no background"
            else:
                finding.edges = _off(a, b)
                if max(map(abs, finding.edges)) > NEAR:
                    finding.problem = f"edges off by {finding.edges} mm"
            yield finding


def judge(sheet, ours, theirs, photos):
    """Returns the findings of one badge; the first says what is wrong with the page itself.

    `photos`: the person's, by the content of an imagearea; None where there is none.
    """
    whole = Finding(None, 0, {"type": "page"})
    if max(abs(x - y) for x, y in zip(ours.size, theirs.size)) > 0.1:
        whole.problem = f"page of {ours.size}, the server's {theirs.size}"
    elif ours.pages != theirs.pages:
        whole.problem = f"{ours.pages} pages, the server's {theirs.pages}"
    findings = [whole, *_backgrounds(sheet, ours, theirs)]
    for element in sheet.elements:
        finding = Finding(element["_colour"], element["page"] - 1, element)
        if finding.page < min(len(ours.boxes), len(theirs.boxes)):
            if element["type"] == "imagearea":
                _judge_picture(finding, ours, theirs, photos[element["content"]])
            else:
                (_judge_black if finding.colour == sheets.BLACK else _judge_text)(
                    finding, ours, theirs)
        findings.append(finding)
    return findings
