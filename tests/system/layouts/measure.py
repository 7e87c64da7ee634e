# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Measures a badge's PDF: pages, where the ink of each colour is, font sizes, codes.

Other people's programs do the reading: pdfinfo, pdftoppm and pdftohtml (poppler), ZXingReader.
"""
import re
import subprocess
import xml.etree.ElementTree as ElementTree

import pypdf
from PIL import Image, ImageChops

import sheets

DPI = 300
MM = 25.4 / DPI
PALEST, LEAST_PALE = 247, 200  # what a background's shapes are drawn in
DARK = 128  # half covered or more: where an edge is
BRIGHT = 224  # what stays so under a colour that lacks it; less where two colours meet
CELL = 12  # dots of the smallest cell in which pictures are compared
LARGER = 20  # pdftohtml tells sizes in whole points, so it is shown a larger page


class Badge:
    """One PDF, read once."""

    def __init__(self, pdf, stem):
        self.pdf, self.stem = pdf, stem
        self.size, self.pages = _info(pdf)
        _run("pdftoppm", "-r", str(DPI), "-png", str(pdf), str(stem))
        self.pictures = sorted(stem.parent.glob(stem.name + "-*.png"),
                               key=lambda path: int(path.stem.rpartition("-")[2]))
        self.boxes = [_boxes(picture) for picture in self.pictures]
        self.lines, self.sizes = _texts(_enlarged(pdf, stem.with_suffix(".large.pdf")))
        self.codes = [_code(picture, self.boxes[page].get(sheets.BLACK))
                      for page, picture in enumerate(self.pictures)]

    def part(self, page, box):
        """The picture of a box (mm)."""
        with Image.open(self.pictures[page]) as picture:
            return picture.convert("RGB").crop(tuple(round(edge / MM) for edge in box))


def unlike(one, other):
    """How far two pictures are from each other where they differ most, of 255. Looked at in cells
    so large that a dot more or less at an edge is little of one."""
    cells = tuple(max(1, min(6, side // CELL)) for side in one.size)
    looks = [picture.resize(cells, Image.Resampling.BOX) for picture in (one, other)]
    return max(most for _, most in ImageChops.difference(*looks).getextrema())


def _run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


def _info(pdf):
    told = _run("pdfinfo", str(pdf))
    width, height = re.search(r"Page size: +([\d.]+) x ([\d.]+)", told).groups()
    pages = int(re.search(r"Pages: +(\d+)", told).group(1))
    return (float(width) * 25.4 / 72, float(height) * 25.4 / 72), pages


def _boxes(path):
    """mm from the upper left corner, (left, top, right, bottom), of each colour that is there."""
    picture = Image.open(path).convert("RGB")
    low = [channel.point(lambda value: 255 if value < DARK else 0) for channel in picture.split()]
    high = [channel.point(lambda value: 255 if value >= BRIGHT else 0)
            for channel in picture.split()]
    found = {}
    for name, colour in [*sheets.COLOURS.items(), (sheets.BLACK, [0, 0, 0])]:
        masks = [high[i] if colour[i] else low[i] for i in range(3)]
        box = ImageChops.darker(ImageChops.darker(masks[0], masks[1]), masks[2]).getbbox()
        if box:
            found[name] = tuple(edge * MM for edge in box)
    pale = [channel.point(lambda value: 255 if LEAST_PALE <= value <= PALEST else 0)
            for channel in picture.split()]
    box = ImageChops.darker(ImageChops.darker(pale[0], pale[1]), pale[2]).getbbox()
    if box:
        found[sheets.PALE] = tuple(edge * MM for edge in box)
    return found


def _enlarged(pdf, path):
    writer = pypdf.PdfWriter(clone_from=pdf)
    for page in writer.pages:
        page.scale_by(LARGER)
    writer.write(path)
    return path


def _texts(pdf):
    """By page and colour: the lines in their order, and the font sizes in points."""
    told = _run("pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", "-nodrm", str(pdf))
    root = ElementTree.fromstring(re.sub(r"[\x00-\x08\x0b-\x1f]", "", told))
    names = {"#" + "".join(f"{v:02x}" for v in colour[:3]): name
             for name, colour in sheets.COLOURS.items()}
    fonts, lines, sizes = {}, {}, {}
    for number, page in enumerate(root.iter("page")):
        for font in page.iter("fontspec"):
            fonts[font.get("id")] = (names.get(font.get("color")), float(font.get("size")) / LARGER)
        for text in page.iter("text"):
            colour, size = fonts[text.get("font")]
            words = "".join(text.itertext()).strip()
            if colour and words:
                place = int(text.get("top")), int(text.get("left"))
                lines.setdefault((number, colour), []).append((place, words))
                sizes.setdefault((number, colour), set()).add(size)
    return lines, {key: max(value) for key, value in sizes.items()}


def _code(path, box):
    """What the page's QR code holds; None where nothing black is."""
    if box is None:
        return None
    told = subprocess.run(["ZXingReader", "-format", "QRCode", str(path)], capture_output=True,
                          text=True, check=False).stdout
    found = re.search(r"^Bytes: +([0-9A-F ]+)$", told, re.MULTILINE)
    return bytes.fromhex(found.group(1)).decode(errors="replace") if found else ""


def module(badge, page):
    """Of a page's code, in dots: the side of a module; and how many modules it has across. A finder
    is black along seven of them, at the code's upper left corner."""
    left, top, right, _ = (round(edge / MM) for edge in badge.boxes[page][sheets.BLACK])
    with Image.open(badge.pictures[page]) as picture:
        row = list(picture.convert("L").crop((left, top + 1, right, top + 2)).getdata())
    finder = next((x for x, tone in enumerate(row) if tone >= DARK), len(row))
    dots = round(finder / 7)
    return dots, round(len(row) / dots) if dots else 0
