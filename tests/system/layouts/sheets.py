# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Invents layouts in the format of pretix's badge editor: the same ones for the same number.

Each element of a page has a colour of its own, by which it is found again on the finished page;
codes and logos are black, one of them a page. Pictures of people have theirs in their files.
"""
import random

COLOURS = {
    "red": [255, 0, 0, 1], "green": [0, 255, 0, 1], "blue": [0, 0, 255, 1],
    "cyan": [0, 255, 255, 1], "magenta": [255, 0, 255, 1], "yellow": [255, 255, 0, 1],
}
PICTURED = {"question_PHOTO": "yellow", "question_LOGO": "magenta"}  # frames of people's pictures
BLACK = "black"
PALE = "pale"
PAGES = [(148, 105), (105, 148), (86, 54), (101.6, 76.2), (62, 100), (90, 130), (210, 148)]
DEFAULT_PAGE = (148, 105)  # of a layout without a background
SENTENCE = "Doors open at nine, talks begin at ten; lunch is served in the garden of the old mill."
CONTENTS = ["attendee_name", "attendee_company", "item", "itemvar", "event_name", "order",
            "event_begin", "event_begin_time", "event_begin_weekday", "event_date_range",
            "event_location", "attendee_email", "order_positionid", "positionid", "secret",
            "organizer", "price", "addons", "now_date", "purchase_date", "question_SHIRT"]
TEXTS = ["{attendee_name}\n{attendee_company}", "{item} – {event_name}", "No. {positionid}",
         SENTENCE, "{event_begin_date}, {event_begin_time}", "first\nsecond\n\nfourth",
         "{attendee_name} from {attendee_company}, {event_location}", "AVATAR To We Ly fi ffl"]


class Sheet:
    """One layout. Positions are mm from the page's lower left corner."""

    def __init__(self, number, kind, size, pages, background):
        self.name, self.kind = f"{number:02d} {kind}", kind
        self.size, self.pages, self.background = size, pages, background
        # how its PDF comes: as it is, lying on its side, or cut out of a larger page
        self.paper = ["plain", "turned", "cut"][number % 3]
        self.elements = []
        self.colours = list(COLOURS)
        self.patches = []  # of the background's, (page, left, bottom, width, height)

    def _free_colour(self, page):
        used = {e["_colour"] for e in self.elements if e["page"] == page}
        return next((name for name in self.colours if name not in used), None)

    def text(self, rng, left, bottom, width, height=None, page=1, **more):
        """A textcontainer, or without a height a textarea; nothing when the colours are used up."""
        colour = self._free_colour(page)
        if colour is None:
            return
        numbers = {"left": left, "bottom": bottom, "width": width, "fontsize": more.pop("size", 12)}
        if height is not None:
            numbers["height"] = height
        element = {
            "type": "textcontainer" if height is not None else "textarea", "page": page,
            "locale": "", "color": COLOURS[colour], "_colour": colour, "fontfamily": "Open Sans",
            "bold": rng.random() < 0.4, "italic": rng.random() < 0.25, "lineheight": "1",
            "align": rng.choice(["left", "center", "right"]), "content": rng.choice(CONTENTS),
            "text": "", "text_i18n": {}, "rotation": 0,
            # the editor writes numbers as strings, older ones as numbers
            **{k: f"{v:.2f}" if rng.random() < 0.7 else round(v, 2) for k, v in numbers.items()},
        }
        if height is not None:
            element.update(verticalalign=rng.choice(["top", "middle", "bottom"]), autoresize=False,
                           splitlongwords=True)
        else:
            element.update(downward=rng.random() < 0.6)
        element.update(more)
        self.elements.append(element)

    def code(self, left, bottom, size, page=1, **more):
        self.elements.append({
            "type": "barcodearea", "page": page, "left": f"{left:.2f}", "bottom": f"{bottom:.2f}",
            "size": f"{size:.2f}", "content": "secret", "text": "", "text_i18n": {},
            "nowhitespace": False, "_colour": BLACK, **more})

    def logo(self, left, bottom, size, page=1, content="dark"):
        self.elements.append({
            "type": "poweredby", "page": page, "left": f"{left:.2f}", "bottom": f"{bottom:.2f}",
            "size": f"{size:.2f}", "content": content, "_colour": BLACK})

    def picture(self, content, left, bottom, width, height, page=1):
        """What the person gave; in its file's colour, which no other element of a page may have."""
        self.elements.append({
            "type": "imagearea", "page": page, "left": f"{left:.2f}", "bottom": f"{bottom:.2f}",
            "width": f"{width:.2f}", "height": f"{height:.2f}", "content": content,
            "_colour": PICTURED[content]})

    def json(self):
        """As the editor would save it."""
        return [{k: v for k, v in e.items() if not k.startswith("_")} for e in self.elements]

    def rows(self, count, inset=4):
        """Bottoms and height of `count` rows, from the top."""
        height = (self.size[1] - 2 * inset) / count
        return [(self.size[1] - inset - (i + 1) * height + 1, height - 2) for i in range(count)]


def boxes(sheet, rng):
    """Fixed sizes in boxes: alignment, place in the box, faces, line height."""
    for bottom, height in sheet.rows(5):
        sheet.text(rng, 5, bottom, sheet.size[0] - 10, height,
                   size=rng.choice([6, 8, 9.5, 11, 13]),
                   lineheight=rng.choice(["1", "1", "0.8", "1.3", 1.1]))


def fitting(sheet, rng):
    """Text that shrinks until it fits."""
    for row, (bottom, height) in enumerate(sheet.rows(4)):
        sheet.text(rng, 5, bottom, (sheet.size[0] - 10) * rng.uniform(0.4, 1),
                   height * rng.uniform(0.6, 1), size=rng.choice([14, 20, 28, 36, 60]),
                   autoresize=True, splitlongwords=rng.random() < 0.5,
                   lineheight=rng.choice(["1", "1", "1.2"]),
                   content=["attendee_name", "attendee_company", "itemvar", "other"][row],
                   text=rng.choice(TEXTS))


def edges(sheet, rng):
    """Text areas that hang from an edge or stand on it."""
    for index, (bottom, height) in enumerate(sheet.rows(4)):
        down = index % 2 == 0
        sheet.text(rng, 5, bottom + (height * 0.85 if down else height * 0.1), sheet.size[0] - 10,
                   size=rng.choice([7, 9, 12, 15]), downward=down,
                   lineheight=rng.choice(["1", "0.9", "1.4"]))
        if sheet.elements and rng.random() < 0.3:
            sheet.elements[-1].pop("lineheight", None)  # an old layout


def turned(sheet, rng):
    """Rotation about the upper left corner, of boxes and of text areas."""
    width, height = sheet.size
    for index, angle in enumerate([90, 270, 180, rng.choice([30, 45]), rng.choice([-30, -15])]):
        x = width * (0.12 + 0.19 * index)
        y = height * (0.35 if angle in (90, 180) else 0.6)
        box = None if index % 2 and rng.random() < 0.7 else 10
        sheet.text(rng, x, y, width * 0.24, box, size=rng.choice([7, 9, 11]),
                   rotation=angle, content=rng.choice(CONTENTS[:6]))


def coded(sheet, rng):
    """QR codes of all contents and sizes beside a text."""
    width, height = sheet.size
    size = rng.uniform(18, min(width, height) * 0.55)
    content = rng.choice(["secret", "secret", "pseudonymization_id", "other", "other_i18n"])
    more = {"content": content}
    if content == "other":
        more["text"] = rng.choice([
            "https://example.org/t/{secret}", "{order}-{positionid}",
            "BEGIN:VCARD\nFN:{attendee_name}\nORG:{attendee_company}\nEND:VCARD"])
    elif content == "other_i18n":
        more["text_i18n"] = {"en": "Welcome {attendee_name}", "de": "Willkommen {attendee_name}"}
    sheet.code(width - size - 4, 4, size, nowhitespace=rng.random() < 0.6, **more)
    sheet.text(rng, 4, height - 22, width - 8, 18, size=24, autoresize=True, bold=True,
               content="attendee_name")
    sheet.text(rng, 4, 4, max(12, width - size - 12), 20, size=9, content="item")


def paged(sheet, rng):
    """Several pages, each with its own elements; one of them may stay empty."""
    for page in range(1, sheet.pages + 1):
        if page == 2 and rng.random() < 0.3:
            continue
        rows = sheet.rows(4)
        for bottom, height in rows[:rng.choice([2, 3])]:
            sheet.text(rng, 5, bottom, sheet.size[0] - 10, height, page=page,
                       size=rng.choice([9, 12, 16]), autoresize=rng.random() < 0.5)
        if page != 2:
            sheet.code(5, 4, min(30, rows[-1][1] + 8), page=page)


def written(sheet, rng):
    """Free text: several lines, placeholders, translations, languages; pretix's mark."""
    sheet.colours = ["red", "green", "cyan", "yellow"]  # not the mark's own
    sheet.logo(sheet.size[0] - 16, 2, rng.choice([5, 8]), content=rng.choice(["dark", "white"]))
    for index, (bottom, height) in enumerate(sheet.rows(5)[:4]):
        i18n = {"en": "Welcome, {attendee_name}!", "de": "Willkommen, {attendee_name}!",
                "fr": "Bienvenue, {attendee_name} !"}
        sheet.text(rng, 5, bottom, sheet.size[0] - 10, height if index % 2 == 0 else None,
                   size=rng.choice([7, 8, 10]), content="other_i18n" if index == 1 else "other",
                   text="{event_begin_weekday}, {event_begin}" if index == 3 else rng.choice(TEXTS),
                   text_i18n=i18n,
                   locale=rng.choice(["", "de", "fr", None]) if index in (1, 3) else "",
                   downward=True)


def spoken(sheet, rng):
    """Boxes in a language of their own: what the server translates, and what it cannot."""
    rows = [("item", "de"), ("itemvar", "de-informal"), ("event_name", "de"),
            ("other", "de"), ("event_name", "fr")]
    for (content, locale), (bottom, height) in zip(rows, sheet.rows(5)):
        sheet.text(rng, 5, bottom, sheet.size[0] - 10, height, size=rng.choice([8, 9.5, 11]),
                   content=content, locale=locale,
                   text="{itemvar}, {event_series_name}: {attendee_name}")


def real(sheet, rng):
    """What organisers make: name, company, ticket, code, logo on a second page or none."""
    width, height = sheet.size
    coded = rng.random() < 0.5
    if not coded:
        sheet.colours = ["red", "green", "cyan"]  # neither the mark's own nor the picture's
    sheet.text(rng, 5, height * 0.62, width - 10, height * 0.26, size=rng.choice([24, 30, 40]),
               bold=True, italic=False, autoresize=True, align="center", verticalalign="bottom",
               content="attendee_name", splitlongwords=False)
    sheet.text(rng, 5, height * 0.48, width - 10, height * 0.12, size=16, autoresize=True,
               align="center", verticalalign="middle", content="attendee_company")
    sheet.text(rng, 5, height * 0.05, width * 0.5, height * 0.1, size=12, bold=True,
               content="itemvar", align="left", verticalalign="bottom")
    if coded:
        sheet.code(width * 0.6, height * 0.06, min(width * 0.36, height * 0.38))
    else:
        sheet.logo(width * 0.7, height * 0.05, rng.choice([6, 9, 12]))
        sheet.picture("question_PHOTO", width * 0.85, height * 0.05, width * 0.12, height * 0.2)


def pictured(sheet, rng):
    """Pictures of people in boxes of all shapes, half over a flat tone; one goes off the page."""
    sheet.colours = ["red", "green", "blue", "cyan"]
    width, height = sheet.size
    room = width / 2 - 7, height - 20
    for page in (1, 2):
        sheet.text(rng, 5, 3, width - 10, 9, page=page, size=9, content="attendee_name")
        shapes = rng.sample([(1, 1), (1, 0.3), (0.35, 1), (0.6, 0.5), (0.15, 0.12)], 2)
        for index, (content, shape) in enumerate(zip(PICTURED, shapes)):
            box = room[0] * shape[0], room[1] * shape[1]
            left = [5, width / 2 + 2][index] + (room[0] - box[0]) * rng.random()
            if (page, index) == (2, 1):
                left = width - box[0] * 0.7
            bottom = 15 + (room[1] - box[1]) * rng.random()
            sheet.patches.append((page, left, bottom, box[0] / 2, box[1]))
            sheet.picture(content, left, bottom, *box, page=page)


KINDS = [real, boxes, fitting, edges, coded, turned, paged, written]
SPOKEN = 10  # one is enough
WITH_PICTURES = {9, 18, 27, 36}  # in place of one of each of other kinds


def make(count):
    """Returns `count` layouts, of every kind in turn."""
    sheets = []
    for number in range(1, count + 1):
        rng = random.Random(f"layout {number}")
        draw = (spoken if number == SPOKEN else pictured if number in WITH_PICTURES
                else KINDS[(number - 1) % len(KINDS)])
        background = draw in (paged, pictured) or rng.random() < 0.7
        size = rng.choice(PAGES) if background else DEFAULT_PAGE
        pages = rng.choice([2, 3]) if draw is paged else 2 if draw is pictured else 1
        sheet = Sheet(number, draw.__name__, size, pages, background)
        draw(sheet, rng)
        sheets.append(sheet)
    return sheets
