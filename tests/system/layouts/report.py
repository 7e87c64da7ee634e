# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The report: the server's badge, ours and the difference, side by side, with what was measured."""
import html

from PIL import Image, ImageChops

SHOWN = 0.35  # of the 300 dpi pictures
STYLE = """body{font:14px sans-serif;margin:2em;color:#222}table{border-collapse:collapse}
td,th{padding:.2em .6em;text-align:left;border-bottom:1px solid #ddd;font-size:12px}
img{border:1px solid #bbb;margin:.2em;vertical-align:top}.bad{color:#b00;font-weight:bold}
.known{color:#777}h2{margin-top:2em}"""


def _small(picture, path):
    picture.resize((max(1, int(picture.width * SHOWN)), max(1, int(picture.height * SHOWN))),
                   Image.LANCZOS).save(path, optimize=True)
    return path.name


def pictures(ours, theirs, folder, stem):
    """Writes the three pictures of each page; returns their names, page by page."""
    rows = []
    for page in range(max(len(ours.pictures), len(theirs.pictures))):
        both = [Image.open(badge.pictures[page]).convert("RGB")
                if page < len(badge.pictures) else Image.new("RGB", (10, 10), "white")
                for badge in (theirs, ours)]
        size = (max(p.width for p in both), max(p.height for p in both))
        spread = []
        for picture in both:
            canvas = Image.new("RGB", size, "white")
            canvas.paste(picture)
            spread.append(canvas)
        grey = [p.convert("L") for p in spread]
        # ours red, the server's cyan, what both have dark
        difference = Image.merge("RGB", (grey[0], grey[1], grey[1]))
        if ImageChops.difference(*grey).getbbox() is None:
            difference = spread[0]
        rows.append([_small(p, folder / f"{stem}-{page + 1}-{name}.png") for p, name in
                     zip([*spread, difference], ["server", "ours", "both"])])
    return rows


def _line(finding):
    what = finding.element["type"] + (f" “{finding.element['content']}”"
                                      if finding.element.get("content") else "")
    edges = ", ".join(f"{e:+.2f}" for e in finding.edges) if finding.edges else ""
    sizes = " / ".join(str(s) for s in finding.sizes) if finding.sizes else ""
    said, look = "empty on both" if finding.empty else "equal", ""
    if finding.problem:
        look = "known" if finding.reason else "bad"
        said = finding.reason or finding.problem
    return (f"<tr><td>{finding.page + 1}</td><td>{html.escape(finding.colour or '')}</td>"
            f"<td>{html.escape(what)}</td><td>{edges}</td><td>{sizes}</td>"
            f"<td class='{look}'>{html.escape(said)}</td></tr>")


def write(path, summary, badges, others):
    """`badges`: (title, rows of pictures, findings). `others`: names in scripts that are shown."""
    parts = [f"<!doctype html><meta charset=utf-8><title>Layouts</title><style>{STYLE}</style>",
             f"<h1>Badges of a real pretix and ours</h1><p>{html.escape(summary)}</p>",
             "<p>Left the server's, then ours, then both: ours in red, the server's in cyan.</p>"]
    if others:
        parts.append("<h2>Scripts that the server prints as boxes</h2>")
    for title, rows, findings in [*others, *badges]:
        parts.append(f"<h2>{html.escape(title)}</h2>")
        parts += ["<div>" + "".join(f"<img src='{name}'>" for name in row) + "</div>"
                  for row in rows]
        if findings:
            parts.append("<table><tr><th>page<th>colour<th>element<th>edges, mm<th>pt, ours / "
                         "server's<th>verdict</tr>" + "".join(map(_line, findings)) + "</table>")
    path.write_text("\n".join(parts))
