#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""chart_search.py TABLE SVG: draws what bench_search wrote into TABLE, eight letters typed, this
program beside its peer, p99 in milliseconds on a scale of powers of ten."""
import math
import sys
from xml.sax.saxutils import escape

KIND = "8 letters"
LEFT, TOP, WIDTH, ROW, BAR = 150, 64, 520, 88, 20
LOWEST, HIGHEST = -2, 4  # powers of ten of a millisecond
NARROW, FIRST, FIFTY, PEER = "#5b6470", "#1769aa", "#8fbfe6", "#b9bec5"
FIRST_P99, FIFTY_P99, PEER_P99 = 3, 5, 7  # behind people and kind


def rows(path):
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            people, kind, *figures = line.rstrip("\n").split("\t")
            if kind == KIND:  # the last run of a size counts
                found[int(people)] = [float(figures[at]) for at in (FIRST_P99, FIFTY_P99, PEER_P99)]
    return sorted(found.items())


def right_of(value):
    power = min(max(math.log10(value), LOWEST), HIGHEST)
    return (power - LOWEST) / (HIGHEST - LOWEST) * WIDTH


def text(x, y, words, anchor="start", weight="400", colour="#1c2127"):
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}" '
            f'fill="{colour}">{escape(words)}</text>')


def milliseconds(value):
    return f"{value:.2f} ms" if value < 10 else f"{value:,.0f} ms"


def chart(figures):
    height = TOP + ROW * len(figures) + 40
    parts = ['<?xml version="1.0" encoding="UTF-8"?>',
             # REUSE-IgnoreStart
             "<!-- SPDX-FileCopyrightText: 2026 Lanyard contributors -->",
             "<!-- SPDX-License-Identifier: Apache-2.0 -->",
             # REUSE-IgnoreEnd
             "<!-- Made by tests/bench/chart_search.py from figures of bench_search. -->",
             f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 {height}" '
             f'width="820" height="{height}" font-family="sans-serif" font-size="14" role="img">',
             "<title>Eight letters typed: milliseconds until people can be shown</title>",
             '<rect width="100%" height="100%" fill="#ffffff"/>',
             text(16, 28, "Eight letters typed: time until people can be shown, p99", weight="600"),
             text(16, 48, "blue: Lanyard, what a screen shows; light blue: fifty rows; grey: fifty "
                          "by LIKE on the same SQLite, in the same run", colour=NARROW)]
    for power in range(LOWEST, HIGHEST + 1):
        x = LEFT + right_of(10.0 ** power)
        parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{height - 32}" '
                     'stroke="#e3e6ea"/>')
        parts.append(text(x, height - 14, f"{10.0 ** power:g} ms", "middle", colour=NARROW))
    for number, (people, (first, fifty, peer)) in enumerate(figures):
        y = TOP + ROW * number + 8
        parts.append(text(LEFT - 12, y + 40, f"{people:,} people", "end"))
        times = f"{peer / fifty:,.0f} and {peer / first:,.0f} times as long"
        for offset, value, colour, words in (
                (0, first, FIRST, milliseconds(first)),
                (BAR + 4, fifty, FIFTY, milliseconds(fifty)),
                (2 * (BAR + 4), peer, PEER, f"{milliseconds(peer)}, {times}")):
            parts.append(f'<rect x="{LEFT}" y="{y + offset}" width="{right_of(value):.1f}" '
                         f'height="{BAR}" fill="{colour}"/>')
            inside = right_of(value) > WIDTH * 0.7
            x = LEFT + right_of(value) + (-8 if inside else 8)
            parts.append(text(x, y + offset + 15, words, "end" if inside else "start"))
    return "\n".join([*parts, "</svg>"]) + "\n"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    figures = rows(sys.argv[1])
    if not figures:
        sys.exit(f"chart_search.py: {sys.argv[1]} has no line of “{KIND}”")
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write(chart(figures))


if __name__ == "__main__":
    main()
