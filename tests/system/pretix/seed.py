# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Fills an empty, migrated pretix database with the test event. Runs inside pretix's own Python."""
import datetime
import io
import json
import random
import zoneinfo
from decimal import Decimal

from django.core.files.base import ContentFile
from django.db import transaction
from django_scopes import scopes_disabled
from i18nfield.strings import LazyI18nString

from pretix.base.models import (
    CheckinList, Device, Event, Gate, InvoiceAddress, Item, ItemAddOn, ItemCategory,
    ItemVariation, Order, OrderPayment, OrderPosition, Organizer, Question, QuestionAnswer,
    QuestionOption, Quota, Team,
)
from pretix.base.secrets import assign_ticket_secret
from pretix.plugins.badges.models import BadgeItem, BadgeLayout

ZONE = zoneinfo.ZoneInfo("Asia/Kolkata")
PRICES = {"Attendee": 1500, "Speaker": 0, "Organiser": 0, "Volunteer": 0, "Press": 0,
          "Workshop": 800}
ADMISSION = ["Attendee", "Speaker", "Organiser", "Volunteer", "Press"]
GERMAN = {"Attendee": "Teilnahme", "Speaker": "Vortrag", "Organiser": "Veranstalter",
          "Volunteer": "Helfer", "Press": "Presse", "Workshop": "Werkstatt"}
PROFILES = [("pretixscan", 3), ("full", 2), ("pretixscan_online_kiosk", 1),
            ("without_prints", 1)]
TOKEN_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ3789"


def _both(english, german):
    return LazyI18nString({"en": english, "de": german})


def _event(day, secrets):
    organizer = Organizer.objects.create(name="Lanyard", slug="lanyard")
    at = lambda hour: datetime.datetime.combine(day, datetime.time(hour), ZONE)  # noqa: E731
    event = Event.objects.create(
        organizer=organizer, slug="pytorch-day-2026", currency="INR", live=True, is_public=True,
        name=_both("PyTorch Day India 2026", "PyTorch Day Indien 2026"),
        location=_both("Bengaluru, India", "Bengaluru, Indien"),
        date_from=at(9), date_to=at(23), date_admission=at(8),
        plugins="pretix.plugins.badges,pretix.plugins.checkinlists")
    for key, value in {
        "timezone": "Asia/Kolkata", "locale": "en", "locales": ["en", "de"], "name_scheme": "full",
        "attendee_names_asked": True, "attendee_company_asked": True,
        "ticket_secret_generator": secrets,
    }.items():
        event.settings.set(key, value)
    return event


def _items(event):
    addons = ItemCategory.objects.create(
        event=event, name=_both("Workshops", "Werkstätten"), is_addon=True, position=1)
    items = {}
    for position, (name, price) in enumerate(PRICES.items()):
        items[name] = Item.objects.create(
            event=event, name=_both(name, GERMAN[name]), default_price=price, position=position,
            admission=name != "Workshop", personalized=name != "Workshop",
            category=addons if name == "Workshop" else None,
            checkin_attention=name == "Press",
            checkin_text="Hand out the press folder" if name == "Press" else None)
    variations = {
        "Regular": ItemVariation.objects.create(
            item=items["Attendee"], value=_both("Regular", "Normal"), position=0),
        "Student": ItemVariation.objects.create(
            item=items["Attendee"], value=_both("Student", "Studium"), position=1,
            default_price=500, checkin_attention=True, checkin_text="Check the student card"),
    }
    ItemAddOn.objects.create(base_item=items["Attendee"], addon_category=addons, max_count=1)
    return items, variations


def _quotas(event, items, variations, workshops):
    admission = Quota.objects.create(event=event, name="In person", size=None)
    admission.items.set([items[n] for n in ADMISSION])
    admission.variations.set(variations.values())
    full = Quota.objects.create(event=event, name="Workshop seats", size=workshops)
    full.items.add(items["Workshop"])


def _questions(event, items):
    """Three kinds asked of the press at the desk, and one that everybody answered at home."""
    rows = [
        ("SHIRT", Question.TYPE_CHOICE, "T-shirt size", False, False, "Attendee"),
        ("OUTLET", Question.TYPE_STRING, "Which outlet?", True, True, "Press"),
        ("RULES", Question.TYPE_BOOLEAN, "House rules accepted?", True, True, "Press"),
        ("CAMERA", Question.TYPE_CHOICE, "Camera pass", True, False, "Press"),
        ("VISITS", Question.TYPE_NUMBER, "Earlier visits", True, False, "Press"),
    ]
    options = {"SHIRT": ["S", "M", "L", "X"], "CAMERA": ["NONE", "PHOTO", "FILM"]}
    questions = {}
    for position, (identifier, kind, text, at_desk, required, item) in enumerate(rows):
        question = Question.objects.create(
            event=event, identifier=identifier, type=kind, question=_both(text, text),
            ask_during_checkin=at_desk, required=required, position=position)
        question.items.add(items[item])
        for index, option in enumerate(options.get(identifier, [])):
            QuestionOption.objects.create(question=question, identifier=option, position=index,
                                          answer=_both(option.title(), option.title()))
        questions[identifier] = question
    return questions


def _gates_and_lists(event, items):
    gates = {name: Gate.objects.create(organizer=event.organizer, name=name, identifier=identifier)
             for name, identifier in [("North gate", "north"), ("Workshop door", "workshop")]}
    main = CheckinList.objects.create(
        event=event, name="Main entrance", all_products=False, allow_entry_after_exit=True)
    main.limit_products.set([items[n] for n in ADMISSION])
    main.gates.add(gates["North gate"])
    room = CheckinList.objects.create(
        event=event, name="Workshop room", all_products=False, addon_match=True,
        allow_entry_after_exit=False)
    room.limit_products.add(items["Workshop"])
    room.gates.add(gates["Workshop door"])
    everything = CheckinList.objects.create(
        event=event, name="Everything", all_products=True, include_pending=True,
        allow_multiple_entries=True, allow_entry_after_exit=True)
    return gates, [main, room, everything]


def _background(width_mm, height_mm, band):
    from reportlab.lib.units import mm
    from reportlab.pdfgen.canvas import Canvas
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width_mm * mm, height_mm * mm), invariant=1)
    canvas.setFillColorRGB(*band)
    canvas.rect(0, (height_mm - 12) * mm, width_mm * mm, 12 * mm, stroke=0, fill=1)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.setFont("Helvetica-Bold", 12)
    canvas.drawString(4 * mm, (height_mm - 8) * mm, "PyTorch Day India 2026")
    canvas.showPage()
    canvas.save()
    return ContentFile(out.getvalue())


def _box(content, left, bottom, width, height, size, bold=False, **more):
    return {"type": "textcontainer", "page": 1, "left": str(left), "bottom": str(bottom),
            "width": str(width), "height": str(height), "fontsize": str(size),
            "lineheight": "1", "color": [0, 0, 0, 1], "fontfamily": "Open Sans", "bold": bold,
            "italic": False, "align": "center", "verticalalign": "middle", "autoresize": True,
            "splitlongwords": True, "downward": False, "rotation": 0, "content": content,
            "text": "", "text_i18n": {}, **more}


def _code(left, bottom, size):
    return {"type": "barcodearea", "page": 1, "left": str(left), "bottom": str(bottom),
            "size": str(size), "content": "secret", "text": "", "text_i18n": {},
            "nowhitespace": False}


def _layouts(event, items):
    portrait = [
        _box("attendee_name", 6, 88, 93, 30, 30, bold=True),
        _box("attendee_company", 6, 72, 93, 14, 16),
        _box("itemvar", 6, 60, 93, 9, 13),
        _box("question_SHIRT", 6, 8, 20, 8, 10),
        _code(35, 14, 35),
    ]
    card = [
        _box("attendee_name", 4, 20, 52, 18, 20, bold=True),
        _box("other", 4, 6, 52, 10, 11, text="{item} · {attendee_company}"),
        _code(58, 6, 24),
    ]
    plain = [_box("attendee_name", 10, 50, 128, 30, 28, bold=True), _code(10, 8, 30)]

    def add(name, elements, default, page):
        layout = BadgeLayout.objects.create(
            event=event, name=name, default=default, layout=json.dumps(elements))
        if page:
            layout.background.save("background.pdf", _background(*page))
        return layout

    layouts = {
        "Badge": add("Badge", portrait, True, (105, 148, (0.85, 0.22, 0.10))),
        "Speaker card": add("Speaker card", card, False, (86, 54, (0.10, 0.20, 0.45))),
        "Press sheet": add("Press sheet", plain, False, None),
    }
    BadgeItem.objects.create(item=items["Speaker"], layout=layouts["Speaker card"])
    BadgeItem.objects.create(item=items["Press"], layout=layouts["Press sheet"])
    BadgeItem.objects.create(item=items["Workshop"], layout=None)
    return layouts


def _devices(event, gates):
    rng = random.Random("devices")
    tokens, admin_token = {}, "".join(rng.choices(TOKEN_LETTERS, k=64))
    for profile, number in PROFILES:
        for index in range(number):
            device = Device.objects.create(
                organizer=event.organizer, name=f"{profile} {index + 1}", all_events=True,
                security_profile=profile,
                gate=gates["North gate"] if (profile, index) == ("pretixscan", 0) else None,
                initialization_token="".join(rng.choices(TOKEN_LETTERS, k=16)))
            tokens.setdefault(profile, []).append(device.initialization_token)
    team = Team.objects.create(
        organizer=event.organizer, name="Rig", all_events=True, all_event_permissions=True,
        all_organizer_permissions=True)
    team.tokens.create(name="rig", token=admin_token)
    return tokens, admin_token


def _position(event, order, number, row, items, variations, price, parent=None):
    pseudonym = "".join(random.Random(row["secret"]).choices(CODE_LETTERS, k=10))
    name = row.get("name") or None
    shifted = lambda key: (event.date_from + datetime.timedelta(days=row[key])  # noqa: E731
                           if key in row else None)
    return OrderPosition(
        order=order, organizer=event.organizer, positionid=number, item=items[row["item"]],
        variation=variations[row["variation"]] if row.get("variation") else None, price=price,
        tax_rate=Decimal("0.00"), tax_value=Decimal("0.00"), secret=row["secret"],
        attendee_name_parts={"_scheme": "full", "full_name": name} if name else {},
        attendee_name_cached=name, attendee_email=row.get("email") or None,
        company=row.get("company") or None, pseudonymization_id=pseudonym,
        blocked=row.get("blocked"), canceled=row.get("canceled", False), addon_to=parent,
        valid_from=shifted("validFrom"), valid_until=shifted("validUntil"))


def _price(row, items, variations):
    variation = variations.get(row.get("variation"))
    own = variation.default_price if variation else None
    return Decimal(own if own is not None else items[row["item"]].default_price)


def _orders(event, plan, items, variations):
    """Makes every order in four bulk inserts; returns (row, position) pairs, add-ons included."""
    channel = event.organizer.sales_channels.get(identifier="web")
    start = event.date_from - datetime.timedelta(days=40)
    orders, firsts, addons, payments, addresses, pairs = [], [], [], [], [], []
    for index, row in enumerate(plan["orders"]):
        charged = [r for p in row["positions"] for r in [p, *p["addons"]]
                   if not p.get("canceled")]
        order = Order(
            event=event, organizer=event.organizer, code=row["code"], status=row["status"],
            email=row["email"], phone=row.get("phone"), locale=row.get("locale", "en"),
            datetime=start + datetime.timedelta(minutes=7 * index),
            expires=start + datetime.timedelta(days=14 if row["status"] == "e" else 60),
            total=sum((_price(r, items, variations) for r in charged), Decimal("0.00")),
            sales_channel=channel, require_approval=row.get("requireApproval", False),
            valid_if_pending=row.get("validIfPending", False),
            checkin_attention=row.get("checkinAttention", False),
            checkin_text=row.get("checkinText"))
        orders.append(order)
        number = 0
        for person in row["positions"]:
            number += 1
            parent = _position(event, order, number, person, items, variations,
                               _price(person, items, variations))
            firsts.append(parent)
            pairs.append((person, parent))
            for addon in person["addons"]:
                number += 1
                addon = {**addon, "canceled": person.get("canceled", False)}
                child = _position(event, order, number, addon, items, variations,
                                  _price(addon, items, variations), parent)
                addons.append(child)
                pairs.append((addon, child))
        if row["status"] == "p":
            payments.append(OrderPayment(
                order=order, local_id=1, state="confirmed", amount=order.total,
                provider="manual" if order.total else "free", payment_date=order.datetime))
        if row.get("invoiceCompany"):
            addresses.append(InvoiceAddress(
                order=order, company=row["invoiceCompany"], is_business=True, country="IN",
                name_parts={"_scheme": "full", "full_name": row["positions"][0]["name"]},
                name_cached=row["positions"][0]["name"]))
    Order.objects.bulk_create(orders, batch_size=200)
    OrderPosition.objects.bulk_create(firsts, batch_size=200)
    OrderPosition.objects.bulk_create(addons, batch_size=200)
    OrderPayment.objects.bulk_create(payments, batch_size=500)
    InvoiceAddress.objects.bulk_create(addresses, batch_size=500)
    return pairs


def _answers(pairs, questions):
    options = {(o.question_id, o.identifier): o for q in questions.values()
               for o in q.options.all()}
    for row, position in pairs:
        for identifier, text in row.get("answers", {}).items():
            question = questions[identifier]
            option = options.get((question.pk, text))
            answer = QuestionAnswer.objects.create(
                orderposition=position, question=question,
                answer=str(option.answer) if option else text)
            if option:
                answer.options.add(option)


def _sign(event, pairs):
    """Gives every ticket a signed secret; the unsigned ones of the plan are forgotten."""
    for _, position in pairs:
        position.secret = ""
        assign_ticket_secret(event, position, force_invalidate=True, save=False)
    OrderPosition.all.bulk_update([p for _, p in pairs], ["secret"], batch_size=200)


def _block(event, pairs):
    for _, position in pairs:
        if position.blocked:
            event.blocked_secrets.create(secret=position.secret, blocked=True, position=position)


@scopes_disabled()
def seed(plan, day, secrets):
    """Writes the event of `day` (ISO date) with the people of `plan`; returns what tests need."""
    with transaction.atomic():
        event = _event(datetime.date.fromisoformat(day), secrets)
        items, variations = _items(event)
        questions = _questions(event, items)
        gates, lists = _gates_and_lists(event, items)
        layouts = _layouts(event, items)
        tokens, admin_token = _devices(event, gates)
        pairs = _orders(event, plan, items, variations)
        _quotas(event, items, variations, sum(1 for r, _ in pairs if r["item"] == "Workshop"))
        _answers(pairs, questions)
        if secrets != "random":
            _sign(event, pairs)
        _block(event, pairs)
    ids = lambda things: {name: thing.pk for name, thing in things.items()}  # noqa: E731
    return {
        "organizer": event.organizer.slug, "event": event.slug, "day": day, "secrets": secrets,
        "tokens": tokens, "adminToken": admin_token,
        "lists": {one.name: one.pk for one in lists}, "items": ids(items),
        "variations": ids(variations), "layouts": ids(layouts), "gates": ids(gates),
        "questions": ids(questions),
        "people": [{
            "position": position.pk, "order": position.order.code,
            "positionid": position.positionid, "status": position.order.status,
            "name": row.get("name", ""), "company": row.get("company", ""), "item": row["item"],
            "variation": row.get("variation"), "secret": position.secret,
            "addonTo": position.addon_to_id, "canceled": position.canceled,
            "blocked": bool(position.blocked), "early": "validFrom" in row,
            "late": "validUntil" in row, "unapproved": position.order.require_approval,
            "validIfPending": position.order.valid_if_pending,
            "attention": position.order.checkin_attention,
            "answered": sorted(row.get("answers", {})),
        } for row, position in pairs],
    }
