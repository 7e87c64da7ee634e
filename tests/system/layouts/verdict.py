# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Compares two measured badges, element by element, and names why they differ.

A difference has a reason only where app/docs/badge-layouts.md has it in bold, and only as far as
that reason goes: what it does not touch must agree all the same. What a text says is compared
wherever it stands. Reasons together may not be had by more than a share of all elements.
"""
import dataclasses
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
POINT = 25.4 / 72
SEPARATORS = "·|–—,/"  # as app/core/badge/BadgeText.cpp has them
BOXED = "₹"  # that the server's Open Sans lacks
MARK = 1024 / 629  # width of pretix's mark, of its height
QUIET = 4  # modules of white around a code
MOST_EXPLAINED = 0.17  # of the elements; the 10 layouts of the tests have 16.0 %
LEAST_FOR_A_SHARE = 100  # elements
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
BOXES = "Signs instead of boxes"
A_LETTER_LATER = "A letter later"


def listed_reasons():
    """The reasons in the document's section of differences."""
    section = DOCUMENT.read_text().partition("## Where a badge differs from the server's")[2]
    return set(re.findall(r"^- \*\*(.+?)\.?\*\*", section.partition("\n## ")[0], re.MULTILINE))


def too_much_explained(explained, compared):
    """What is wrong with so many reasons, of so many elements; None: nothing. Of a handful there is
    no share."""
    share = explained / max(1, compared)
    if compared < LEAST_FOR_A_SHARE or share <= MOST_EXPLAINED:
        return None
    return (f"{explained} of {compared} elements differ for a reason, {100 * share:.1f} %; at most "
            f"{100 * MOST_EXPLAINED:g} % may")


def _off(ours, theirs):
    """How far the four edges are from the server's, in mm."""
    return [a - b for a, b in zip(ours, theirs)]


def _plain(text):
    """Without ligatures, which are one sign to whoever reads our PDF."""
    return unicodedata.normalize("NFKC", text)


def _words(lines):
    return {word for _, text in lines for word in re.split(r"[\s-]+", _plain(text)) if word}


def _text(lines):
    """All that is said, in its order, wherever its lines and words were broken."""
    return "".join(_plain("".join(text for _, text in lines)).split())


def _broken(ours, theirs):
    """Whether the server put a word onto two lines that we left whole."""
    return bool(_words(ours) - _words(theirs))


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
    mine, other = ours.lines.get(key, []), theirs.lines.get(key, [])
    same = _text(mine) == _text(other)
    if near and _alike(*finding.sizes) and same:
        return
    finding.problem = f"edges off by {', '.join(f'{e:+.2f}' for e in finding.edges)} mm, " \
                      f"{finding.sizes[0]} and {finding.sizes[1]} pt"
    if not same:
        finding.problem += f"; says {_said(mine)!r}, the server's {_said(other)!r}"
    if all(finding.sizes):
        text = Text(finding.element, a, b, finding.edges, *finding.sizes, mine, other)
        finding.reason = next((name for name, is_so in (REASONS if same else REASONS_OF_WORDS)
                               if is_so(text)), None)


def _alike(one, other):
    return bool(one and other) and abs(one / other - 1) <= ALIKE


@dataclasses.dataclass
class Text:
    """One that differs: its element; and of ours and of the server's the ink's box, the font size
    and the lines."""
    element: dict
    ours: tuple
    theirs: tuple
    edges: list
    size: float
    their_size: float
    lines: list
    their_lines: list

    @property
    def fitted(self):
        return self.element.get("autoresize", False)

    @property
    def upright(self):
        return float(self.element.get("rotation") or 0) % 360 == 0

    @property
    def alike(self):
        return _alike(self.size, self.their_size)

    @property
    def set_size(self):
        return float(self.element["fontsize"])

    def holds(self, box):
        """Whether the element has room for a box."""
        wide, high = (box[2] - box[0], box[3] - box[1])
        return (wide <= float(self.element["width"]) + NEAR
                and high <= float(self.element.get("height", high)) + NEAR)

    @property
    def narrower(self):
        """Ours is nowhere left or right of the server's."""
        return self.ours[0] >= self.theirs[0] - NEAR and self.ours[2] <= self.theirs[2] + NEAR


def _has_whole_words(text):
    """Words stay whole in a text that is smaller, down to a third, and has room; the server's is
    broken."""
    return (text.fitted and text.upright and _broken(text.lines, text.their_lines)
            and text.element.get("splitlongwords", True)
            and text.set_size / 3 * (1 - ALIKE) <= text.size <= text.their_size
            and text.holds(text.ours))


def _has_one_whole_word(text):
    """The server, at the layout's own size, would break the only word; it goes on by steps for
    height then, a tenth each, where we go on by steps for width."""
    if not text.fitted or len(text.their_lines) != 1 or len(_words(text.their_lines)) != 1:
        return False
    wide = (text.theirs[2] - text.theirs[0]) * text.set_size / text.their_size
    step = max(1, text.their_size * 0.1)
    return (text.upright and text.element.get("splitlongwords", True)
            and wide > float(text.element["width"])
            and abs(text.size - text.their_size) <= step * (1 + ALIKE) and text.holds(text.ours))


def _has_ligatures(text):
    return (text.alike and any(_plain(line) != line for _, line in text.lines)
            and max(map(abs, text.edges)) <= 2 * NEAR)


def _has_like_lines(text):
    return (text.fitted and text.alike and text.upright and text.narrower
            and len(text.lines) == len(text.their_lines) > 1
            and max(abs(text.edges[1]), abs(text.edges[3])) <= NEAR + text.size * 0.12)


def _is_small_enough(text):
    """The server's text reaches out of its box; ours is smaller and does not."""
    return (text.fitted and text.upright and text.size < text.their_size
            and not text.holds(text.theirs) and text.holds(text.ours))


def _has_tight_lines(text):
    """Nearer to each other than the server's by so much of a font size a line, and no further."""
    room = NEAR + (1.07 - 1.005) * text.size * POINT * (len(text.their_lines) - 1)
    return ("lineheight" not in text.element and len(text.their_lines) > 1 and text.alike
            and max(map(abs, text.edges)) <= room
            and (not text.upright or max(abs(text.edges[0]), abs(text.edges[2])) <= NEAR))


def _has_loose_ends(text):
    """Nothing but separators of a free text is missing; what is left is as large, or larger if it
    is fitted, and stands where the server's does."""
    left, theirs = _text(text.lines), _text(text.their_lines)
    if text.element["content"] != "other" or not _is_rest(left, theirs):
        return False
    gone = len(theirs) - len(left)
    as_large = text.alike or (text.fitted and text.size > text.their_size)
    if text.fitted and not text.alike:
        return as_large and text.holds(text.ours)
    across = NEAR + (2 * gone) * text.size * POINT  # each with a space, hardly an em together
    lines = abs(len(text.their_lines) - len(text.lines))
    down = NEAR + lines * text.size * POINT * 1.15 * float(text.element.get("lineheight", 1))
    return (text.alike and lines <= gone
            and max(abs(text.edges[0]), abs(text.edges[2])) <= across
            and max(abs(text.edges[1]), abs(text.edges[3])) <= down)


def _is_rest(left, whole):
    """Whether `left` is `whole` without some of its separators."""
    signs = iter(whole)
    skipped = []
    for sign in left:
        for other in signs:
            if other == sign:
                break
            skipped.append(other)
        else:
            return False
    return all(sign in SEPARATORS for sign in [*skipped, *signs])


def _has_signs_for_boxes(text):
    """The same but for signs that the server's font lacks: it draws a box, which says nothing."""
    theirs, ours = _text(text.their_lines), _text(text.lines)
    return (text.alike and theirs == "".join(c for c in ours if c not in BOXED)
            and max(map(abs, text.edges)) <= 2 * NEAR)


def _is_broken_a_letter_later(text):
    """Both break a word that is too long, a letter later here: the same size, and no edge is
    further off than a letter."""
    return (text.alike and not text.fitted and _broken(text.lines, text.their_lines)
            and text.element.get("splitlongwords", True)
            and max(map(abs, text.edges)) <= text.size * POINT / 2)


REASONS_OF_WORDS = [(LOOSE_ENDS, _has_loose_ends), (BOXES, _has_signs_for_boxes)]
REASONS = [(WHOLE_WORDS, _has_whole_words), (WHOLE_WORDS, _has_one_whole_word),
           (LIGATURES, _has_ligatures), (LIKE_LINES, _has_like_lines),
           (SMALL_ENOUGH, _is_small_enough), (TIGHT_LINES, _has_tight_lines),
           (A_LETTER_LATER, _is_broken_a_letter_later)]


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
