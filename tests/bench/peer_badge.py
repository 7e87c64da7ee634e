#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The peer of bench_badge: reportlab draws the layout label-62x100, one badge a PDF.

usage: peer_badge.py RESOURCES    says "ready", then reads one JSON object of texts a line and
                                  answers each with the milliseconds that its PDF took

Text is fitted the way that badge servers do: a paragraph whose size falls in steps of 2.5 % in
width and 10 % in height until it fits. The background's bands are two rectangles, which costs
less than merging the PDF. Fonts are registered once and stay loaded.
"""

import io
import json
import sys
import time
from pathlib import Path

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

WIDTH, HEIGHT = 62 * mm, 100 * mm


def number(element, name):
    return float(element[name])


def text_of(element, texts):
    if element["content"] != "other":
        return texts.get(element["content"], "")
    text = element["text"]
    for name, value in texts.items():
        text = text.replace("{" + name + "}", value)
    return text


def draw_text(canvas, element, texts):
    width, height = number(element, "width") * mm, number(element, "height") * mm
    mono = "Mono" in element["fontfamily"]
    font = "Mono" if mono else ("Bold" if element["bold"] else "Regular")
    red, green, blue = (part / 255 for part in element["color"][:3])
    text = text_of(element, texts).replace("&", "&amp;").replace("<", "&lt;")
    size = number(element, "fontsize")
    while True:
        style = ParagraphStyle(
            name="one", fontName=font, fontSize=size, alignment=TA_LEFT,
            leading=size * 1.15 * number(element, "lineheight"), textColor=Color(red, green, blue),
        )
        paragraph = Paragraph(text, style)
        _, needed = paragraph.wrapOn(canvas, width, 1000 * mm)
        widest = paragraph.minWidth()
        if size <= 1 or (needed <= height and widest <= width):
            break
        size -= max(1, size * 0.1) if needed > height else max(0.25, size * 0.025)
        size = max(1, size)
    place = {"top": height, "middle": (height + needed) / 2, "bottom": needed}
    bottom = number(element, "bottom") * mm + place[element["verticalalign"]] - needed
    paragraph.drawOn(canvas, number(element, "left") * mm, bottom)


def draw_code(canvas, element, texts):
    size = number(element, "size") * mm
    text = texts[element["content"]]
    level = "H" if len(text) <= 32 else "M" if len(text) <= 128 else "L"
    code = QrCodeWidget(text, barLevel=level, barHeight=size, barWidth=size, barBorder=0)
    drawing = Drawing(size, size)
    drawing.add(code)
    renderPDF.draw(
        drawing, canvas, number(element, "left") * mm, number(element, "bottom") * mm)


def draw_badge(layout, texts):
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT))
    canvas.setFillGray(0)
    canvas.rect(0, HEIGHT - 25.4 * mm, WIDTH, 25.4 * mm, stroke=0, fill=1)
    canvas.rect(0, 0, WIDTH, 11 * mm, stroke=0, fill=1)
    for element in layout:
        draw = draw_code if element["type"] == "barcodearea" else draw_text
        draw(canvas, element, texts)
    canvas.save()
    return out.getvalue()


def main():
    resources = Path(sys.argv[1])
    for name, file in (("Regular", "NotoSans-Regular"), ("Bold", "NotoSans-Bold"),
                       ("Mono", "NotoSansMono-Regular")):
        pdfmetrics.registerFont(TTFont(name, resources / "fonts" / f"{file}.ttf"))
    layout = json.loads((resources / "badges" / "label-62x100.json").read_text())
    print("ready", flush=True)
    for line in sys.stdin:
        texts = json.loads(line)
        start = time.perf_counter()
        if not draw_badge(layout, texts).startswith(b"%PDF"):
            sys.exit("no PDF")
        print(f"{(time.perf_counter() - start) * 1000:.3f}", flush=True)


if __name__ == "__main__":
    main()
