# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs inside a real pretix: saves layouts and people's pictures, and lets its own badge export
draw them.

usage: on_server.py ORDER.json     (layouts, people, where the PDFs go; see compare.py)
Prints JSON: the ids of the layouts, the variables, short dates and sheets of this server.
"""
import datetime
import io
import json
import os
import pathlib
import sys
import zoneinfo

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.core.files.base import ContentFile  # noqa: E402
from django.utils.formats import date_format  # noqa: E402
from django_scopes import scopes_disabled  # noqa: E402
from pypdf import PdfWriter  # noqa: E402
from pypdf.generic import RectangleObject  # noqa: E402
from reportlab.lib.units import mm  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

from pretix.base.i18n import language  # noqa: E402
from pretix.base.models import Event, OrderPosition, Question, QuestionAnswer  # noqa: E402
from pretix.base.pdf import get_variables  # noqa: E402
from pretix.base.settings import PERSON_NAME_SCHEMES  # noqa: E402
from pretix.plugins.badges.exporters import OPTIONS, render_pdf  # noqa: E402
from pretix.plugins.badges.models import BadgeItem, BadgeLayout  # noqa: E402

import values  # noqa: E402

AT = datetime.datetime(2026, 12, 5, 0, 7, tzinfo=zoneinfo.ZoneInfo("Asia/Kolkata"))


def background(size, pages, paper, patches):
    """Pale shapes, so that the colours on it are found again, and flat ones of a tone of their own.

    `patches`: those, (page, left, bottom, width, height) in mm.
    `paper`: plain, turned (a page that lies on its side and is shown upright), or cut (out of a
    larger page whose corner is not at 0, 0).
    """
    out = io.BytesIO()
    width, height = size[0] * mm, size[1] * mm
    paper_size = {"plain": (width, height), "turned": (height, width),
                  "cut": (width + 60, height + 60)}[paper]
    canvas = Canvas(out, pagesize=paper_size, invariant=1)
    for page in range(pages):
        if paper == "turned":
            canvas.translate(height, 0)
            canvas.rotate(90)
        elif paper == "cut":
            canvas.translate(20, 30)
        canvas.setFillColorRGB(0.93, 0.95, 0.9)
        canvas.rect(0, (size[1] - 10 - 5 * page) * mm, size[0] * mm, 8 * mm, stroke=0, fill=1)
        canvas.circle(size[0] * 0.8 * mm, size[1] * 0.3 * mm, 8 * mm, stroke=0, fill=1)
        canvas.setFillColorRGB(0.55, 0.75, 0.6)
        for _, *box in (patch for patch in patches if patch[0] == page + 1):
            canvas.rect(*(edge * mm for edge in box), stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    writer = PdfWriter(clone_from=out)
    for page in writer.pages:
        if paper == "turned":
            page.rotate(90)
        elif paper == "cut":
            page.cropbox = RectangleObject((20, 30, width + 20, height + 30))
    out = io.BytesIO()
    writer.write(out)
    return ContentFile(out.getvalue())


def save(event, row):
    layout = BadgeLayout.objects.create(
        event=event, name=row["name"], default=False, layout=json.dumps(row["layout"]))
    if row["background"]:
        layout.background.save("background.pdf", background(
            row["size"], row["pages"], row["paper"], row["patches"]))
    return layout


def ask_for_pictures(event, people):
    """A question of type file for each content, answered by who has a picture for it."""
    questions = {}
    for person in people:
        for content, path in person["pictures"].items():
            if content not in questions:
                questions[content] = Question.objects.create(
                    event=event, type=Question.TYPE_FILE, question=content, required=False,
                    identifier=content.removeprefix("question_"))
            file = pathlib.Path(path)
            answer = QuestionAnswer.objects.create(
                orderposition_id=person["position"], question=questions[content], answer="file://")
            answer.file.save(file.name, ContentFile(file.read_bytes()))
            answer.answer = f"file://{answer.file.name}"
            answer.save()


def draw(event, layout, people, folder):
    event.badge_layouts.update(default=False)
    BadgeLayout.objects.filter(pk=layout.pk).update(default=True)
    for person in people:
        position = OrderPosition.objects.get(pk=person["position"])
        with open(folder / f"{layout.name[:2]}-{person['key']}.pdf", "wb") as out:
            render_pdf(event, [position], OPTIONS["one"], out)


def variables(event):
    """Of all name schemes; questions and meta data are the event's own."""
    names, scheme = set(), event.settings.name_scheme
    for one in PERSON_NAME_SCHEMES:
        event.settings.name_scheme = one
        names |= set(get_variables(event))
    event.settings.name_scheme = scheme
    return sorted(name for name in names if not name.startswith("question_"))


def short_dates():
    told = {}
    for code, _ in settings.LANGUAGES:
        with language(code, None):
            told[code] = [
                date_format(AT + datetime.timedelta(hours=hour), form) for hour in (9, 15)
                for form in ("SHORT_DATE_FORMAT", "SHORT_DATETIME_FORMAT", "TIME_FORMAT")]
            told[code].append(date_format(AT, "l"))
    return told


def sheets():
    """Of the export's paper and labels, in mm: how many in a row and column, the size of the paper,
    where the lower left one lies, and from one to the next."""
    return [{"key": key, "columns": one["cols"], "rows": one["rows"],
             "paper": [round(float(side) / mm, 2) for side in one["pagesize"]],
             "left": round(float(one["margins"][3]) / mm, 2),
             "bottom": round(float(one["margins"][2]) / mm, 2),
             "steps": [round(float(step) / mm, 2) for step in one["offsets"]]}
            for key, one in OPTIONS.items() if one["pagesize"]]


@scopes_disabled()
def main():
    order = json.loads(pathlib.Path(sys.argv[1]).read_text())
    event = Event.objects.get(slug=order["event"])
    folder = pathlib.Path(order["folder"])
    first = event.badge_layouts.get(default=True)
    assigned = list(BadgeItem.objects.filter(item__event=event))
    BadgeItem.objects.filter(item__event=event).delete()
    ask_for_pictures(event, order["people"])
    layouts = {row["name"]: save(event, row) for row in order["layouts"]}
    for layout in layouts.values():
        draw(event, layout, order["people"], folder)
    event.badge_layouts.update(default=False)
    BadgeLayout.objects.filter(pk=first.pk).update(default=True)
    for one in assigned:
        BadgeItem.objects.create(item=one.item, layout=one.layout)
    told = values.on_server(event, order["people"]) if os.environ.get(values.ASKED) == "1" else []
    print(json.dumps({"layouts": {name: layout.pk for name, layout in layouts.items()},
                      "variables": variables(event), "shortDates": short_dates(),
                      "sheets": sheets(), "values": told},
                     ensure_ascii=False))


main()
