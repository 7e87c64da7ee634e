# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes an invented event with everything that a decision can hang on. Runs inside pretix's own
Python; all of it follows from the seed that it is given."""
import datetime
import random
import zoneinfo
from decimal import Decimal

from pretix.base.models import (
    Checkin, CheckinList, Event, Item, ItemVariation, Order, OrderPosition, Question,
    QuestionAnswer, QuestionOption, ReusableMedium, SubEvent,
)

from pretix.base.secrets import assign_ticket_secret
from pretix.base.services.checkin import process_exit_all

from rules import RuleMaker

UTC = datetime.timezone.utc
# Days in 2026 on which a zone's clock jumps, or an ordinary one.
PLACES = [
    ("Asia/Kolkata", "2026-11-28"), ("Europe/Berlin", "2026-03-29"), ("Europe/Berlin", "2026-10-25"),
    ("America/New_York", "2026-03-08"), ("America/New_York", "2026-11-01"),
    ("America/Havana", "2026-03-08"), ("America/Havana", "2026-11-01"),
    ("Australia/Lord_Howe", "2026-04-05"), ("Australia/Lord_Howe", "2026-10-04"),
    ("Pacific/Auckland", "2026-09-27"), ("Asia/Kathmandu", "2026-12-31"),
    ("America/St_Johns", "2026-02-28"), ("UTC", "2026-06-30"), ("Asia/Beirut", "2026-03-29"),
]
ANSWERS = {"N": ["3", "12", "-1", "abc", "2.5"], "S": ["hello", "x"], "T": ["two\nlines"],
           "B": ["True", "true", "False", "false"], "D": ["2026-11-28", "2025-01-01", "soon"],
           "H": ["14:30", "25:99"], "W": ["2026-11-28T10:00:00+05:30", "later"],
           "CC": ["DE", "in", "XX"], "TEL": ["+49 30 123456"]}
# at the ends of the ranges that a question may have, and what is no telephone number
EDGES = {"D": ["2026-01-01", "2026-12-31", "2027-01-01"],
         "W": ["2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z", "2026-12-31T18:00:00-06:00",
               "2027-01-01T00:00:01Z"],
         "TEL": ["12", "no telephone"]}
DELTAS = [0, 0, 1, -1, 59, 60, -60, 300, -300, 900, -900, 1800, 3600, -3600, 7200, -7200, 43200,
          86400, -86400]


class World:
    def __init__(self, seed, organizer, gates, number, before):
        rng = self.rng = random.Random(seed)
        self.more = random.Random(f"{seed}/more")
        self.organizer = organizer
        self.before = before
        self.left = {}
        self.gates = gates
        self.number = number
        name, day = rng.choice(PLACES)
        self.zone = zoneinfo.ZoneInfo(name)
        self.midnight = datetime.datetime.combine(
            datetime.date.fromisoformat(day), datetime.time(), self.zone).astimezone(UTC)
        hour = datetime.timedelta(hours=1)
        self.moments = [self.midnight + step for step in [
            0 * hour, hour, 2 * hour, 2.5 * hour, 3 * hour, 9 * hour, 12.5 * hour, 18 * hour,
            23 * hour, 24 * hour, 25 * hour, 33 * hour]]
        self.event = self._event()
        self.dates = self._dates() if self.event.has_subevents else [None]
        self.items, self.variations = self._items()
        self.questions = self._questions()
        self.positions = []
        for index in range(16):
            self._order(index)
        ids = {"product": [i.pk for i in self.items], "gate": [g.pk for g in self.gates],
               "variation": [v.pk for vs in self.variations.values() for v in vs]}
        self.rules = RuleMaker(self.rng, self.moments, self.zone, ids)
        self.lists = [self._list(index) for index in range(14)]
        self.used = []  # those in order who are in by the list that takes all, once
        self._history()
        self._replaced()
        self.media, self.shared, self.exchanged = [], [], []
        self._media(before.positions if before else [])

    def near(self):
        """A moment close to one that matters."""
        return self.rng.choice(self.moments) + datetime.timedelta(seconds=self.rng.choice(DELTAS))

    def next(self, kind):
        """Each of lists, positions and so on before one comes again."""
        left = self.left.setdefault(kind, [])
        if not left:
            every = getattr(self, kind)
            left += self.rng.sample(every, len(every))
        return left.pop()

    def maybe(self, share):
        return self.rng.random() < share

    def _event(self):
        hour = datetime.timedelta(hours=1)
        event = Event.objects.create(
            organizer=self.organizer, slug=f"world-{self.number}", name=f"World {self.number}",
            currency="EUR", live=True, date_from=self.midnight + 9 * hour,
            has_subevents=self.number % 3 == 1,
            date_to=self.midnight + 33 * hour if self.maybe(0.7) else None,
            date_admission=self.midnight + 8 * hour if self.maybe(0.5) else None,
            plugins="pretix.plugins.checkinlists")
        event.settings.set("timezone", str(self.zone))
        event.settings.set("locale", "en")
        return event

    def _dates(self):
        """Dates of a series, with times of their own that are not the event's."""
        hour = datetime.timedelta(hours=1)
        dates = []
        for index, begin in enumerate([12.5, 24, 33]):
            at = self.midnight + begin * hour
            dates.append(SubEvent.objects.create(
                event=self.event, name=f"Date {index}", active=True, date_from=at,
                date_to=at + 5.5 * hour if self.maybe(0.6) else None,
                date_admission=at - 1 * hour if self.maybe(0.6) else None))
        return dates

    def _items(self):
        items, variations = [], {}
        for index in range(5):
            item = Item.objects.create(
                event=self.event, name=f"Type {index}", default_price=0, position=index,
                admission=index < 3, media_policy="reuse" if index == 4 else None,
                media_type="barcode" if index == 4 else None,
                checkin_attention=self.maybe(0.2),
                checkin_text=f"type {index}" if self.maybe(0.3) else None)
            items.append(item)
            if index % 2 == 0:
                variations[item] = [ItemVariation.objects.create(
                    item=item, value=f"Kind {index}.{n}", position=n,
                    checkin_attention=self.maybe(0.2),
                    checkin_text=f"kind {n}" if self.maybe(0.3) else None) for n in range(2)]
        return items, variations

    def _questions(self):
        questions = []
        for index in range(4):
            kind = self.rng.choice(["N", "S", "T", "B", "C", "M", "D", "H", "W", "CC", "TEL", "F"])
            parent = next((q for q in questions if q.type in "BC"), None)
            question = Question(
                event=self.event, identifier=f"Q{index}", type=kind, question=f"Question {index}",
                ask_during_checkin=self.maybe(0.9), required=self.maybe(0.5), position=index)
            if kind == "N" and self.maybe(0.7):
                question.valid_number_min, question.valid_number_max = Decimal(0), Decimal(10)
            if kind == "D" and self.maybe(0.7):
                question.valid_date_min = datetime.date(2026, 1, 1)
            if kind == "D" and self.more.random() < 0.7:
                question.valid_date_max = datetime.date(2026, 12, 31)
            if kind == "W" and self.more.random() < 0.7:
                question.valid_datetime_min = datetime.datetime(2026, 1, 1, tzinfo=UTC)
            if kind == "W" and self.more.random() < 0.7:
                question.valid_datetime_max = datetime.datetime(2027, 1, 1, tzinfo=UTC)
            if kind in ("S", "T") and self.maybe(0.7):
                question.valid_string_length_min, question.valid_string_length_max = 3, 12
            if parent and self.maybe(0.5):
                question.dependency_question = parent
                question.dependency_values = ["True"] if parent.type == "B" else ["Q-A"]
            question.save()
            for option in ("Q-A", "Q-B", "Q-C") if kind in ("C", "M") else ():
                QuestionOption.objects.create(question=question, identifier=option, answer=option)
            question.items.set(self.rng.sample(self.items[:4], self.rng.choice([1, 2, 2])))
            questions.append(question)
        return questions

    def _position(self, order, number, item, parent=None):
        index = len(self.positions)
        position = OrderPosition.objects.create(
            order=order, positionid=number, item=item, price=Decimal(0), tax_rate=Decimal(0),
            tax_value=Decimal(0), secret=f"w{self.number}p{index}",
            variation=self.rng.choice(self.variations[item]) if item in self.variations else None,
            attendee_name_parts={"_scheme": "full", "full_name": f"Person {index}"},
            pseudonymization_id=f"W{self.number}P{index}", addon_to=parent,
            subevent=parent.subevent if parent and self.maybe(0.8) else self.rng.choice(self.dates),
            canceled=parent.canceled if parent else self.maybe(0.03),
            blocked=["admin"] if self.maybe(0.08) else None,
            valid_from=self.near() if self.maybe(0.06) else None,
            valid_until=self.near() if self.maybe(0.06) else None)
        self.positions.append(position)
        for question in self.questions:
            if item in question.items.all() and self.maybe(0.3):
                self._answer(position, question)
        return position

    def _answer(self, position, question):
        if question.type == "F":
            return
        text = "Q-A" if question.type in ("C", "M") else self.rng.choice(ANSWERS[question.type])
        answer = QuestionAnswer.objects.create(
            orderposition=position, question=question, answer=text)
        if question.type in ("C", "M"):
            answer.options.add(question.options.get(identifier="Q-A"))

    def _order(self, index):
        status = self.rng.choices("pnec", [20, 6, 2, 2])[0]
        order = Order.objects.create(
            event=self.event, code=f"W{self.number}O{index}", status=status,
            email=f"person{index}@example.org", locale="en",
            datetime=self.midnight - datetime.timedelta(days=30),
            expires=self.midnight + datetime.timedelta(days=30), total=Decimal(0),
            sales_channel=self.organizer.sales_channels.get(identifier="web"),
            require_approval=self.maybe(0.45 if status == "n" else 0.05),
            valid_if_pending=self.maybe(0.2), checkin_attention=self.maybe(0.15),
            checkin_text=f"order {index}" if self.maybe(0.2) else None)
        number = 0
        for _ in range(self.rng.choice([1, 1, 2])):
            number += 1
            item = self.rng.choices(self.items, [5, 5, 2, 1, 3])[0]
            parent = self._position(order, number, item)
            for _ in range(self.rng.choice([0, 0, 0, 1, 2])):
                number += 1
                self._position(order, number, self.rng.choice(self.items[1:4]), parent)

    def _list(self, index):
        plain = index == 0  # one that takes all, once
        everything = plain or self.maybe(0.77)
        made = CheckinList.objects.create(
            event=self.event, name=f"List {index}", all_products=everything,
            include_pending=self.maybe(0.5), allow_multiple_entries=not plain and self.maybe(0.2),
            allow_entry_after_exit=self.maybe(0.4), addon_match=not plain and self.maybe(0.3),
            exit_all_at=self.more.choice([None, None, None, None, self.moments[8]]),
            rules={} if plain else self.rules.rule(),
            subevent=None if plain else self.rng.choice([None, *self.dates]))
        if not everything:
            made.limit_products.set(self.rng.sample(self.items, self.rng.randint(2, 4)))
        return made

    def _history(self):
        rows = []
        for one in self.lists:
            for position in self.positions:
                if self.maybe(0.35):
                    continue
                at = self.near() - datetime.timedelta(hours=self.rng.choice([0, 1, 12, 24, 30]))
                for _ in range(self.rng.choice([1, 1, 2, 3, 4])):
                    annulled = self.maybe(0.15)
                    rows.append(Checkin(
                        position=position, list=one, datetime=at, successful=not annulled,
                        type="exit" if self.maybe(0.35) else "entry",
                        error_reason="annulled" if annulled else None))
                    at += datetime.timedelta(seconds=self.rng.choice([7, 60, 901, 3600, 30000]))
        Checkin.all.bulk_create(rows, batch_size=500)
        last = {row.position_id: row.type for row in rows
                if row.list == self.lists[0] and row.successful}
        self.used = [one for one in self.positions
                     if last.get(one.pk) == "entry" and one.order.status == "p"
                     and not one.canceled and not one.blocked and one.item != self.items[4]]

    def _replaced(self):
        """Secrets that were replaced."""
        self.revoked = []
        for index, position in enumerate(self.rng.sample(self.positions, 3)):
            self.event.revoked_secrets.create(position=position, secret=f"w{self.number}old{index}")
            self.revoked.append(f"w{self.number}old{index}")

    def _media(self, elsewhere):
        """Wristbands that stand for one place or several, of this event or another one."""
        self.organizer.settings.set("reusable_media_active", True)
        self.organizer.settings.set("reusable_media_usage_enforced", self.maybe(0.7))
        ReusableMedium.objects.filter(organizer=self.organizer).delete()
        alive = [one for one in self.positions if not one.canceled]
        self.exchanged = [one for one in alive if one.item == self.items[4]]
        some = [[one] for one in self.exchanged if self.maybe(0.3)]
        some += [[self.rng.choice(self.positions)], self.rng.sample(alive, 2),
                 self.rng.sample(alive, 2), []]
        if elsewhere:
            some += [[self.rng.choice(elsewhere)]]
            others = [one for one in elsewhere if not one.canceled]
            some += [[self.rng.choice(others), self.rng.choice(alive)] for _ in range(3)]
        for index, places in enumerate(some):
            year = self.rng.choice([None, None, None, 2020, 2100])
            medium = ReusableMedium.objects.create(
                organizer=self.organizer, identifier=f"W{self.number}BAND{index}",
                type="barcode" if self.maybe(0.85) else "nfc_uid", active=self.maybe(0.9),
                expires=datetime.datetime(year, 1, 1, tzinfo=UTC) if year else None)
            medium.linked_orderpositions.set(places)
            self.media.append(medium.identifier)
            if len({place.order.event_id for place in places}) > 1:
                self.shared.append(medium.identifier)

    def empty(self):
        """The server's own task writes the exits that lists make of everybody, once."""
        process_exit_all(None)
        self.event.checkin_lists.update(exit_all_at=None)

    def case(self):
        """One question to the server: what a scan at some time, list and gate would bring."""
        position = self.next("positions")
        secret = position.secret
        again = bool(self.used) and self.maybe(0.08)
        if again:
            secret = self.next("used").secret
        elif self.maybe(0.08):
            secret = self.rng.choice([*self.revoked, *self.revoked, "nobody", secret.upper()])
        elif self.media and self.maybe(0.2 if self.event.has_subevents else 0.12):
            secret = self.next("media")
        elif self.exchanged and self.maybe(0.4):
            secret = self.next("exchanged").secret
        one = self.lists[0] if again or self.maybe(0.2) else self.next("lists")
        fits = secret != position.secret or one.subevent in (None, position.subevent)
        if not fits and self.maybe(0.5):
            one = self.rng.choice([each for each in self.lists
                                   if each.subevent in (None, position.subevent)])
        lists, given = [one], self._given()
        if self.before and self.maybe(0.15):
            lists.insert(self.rng.randrange(2), self.rng.choice(self.before.lists))
            given.update(self.before._given())
            secret = self.rng.choice([secret, secret, self.rng.choice(self.before.positions).secret,
                                      self.rng.choice(self.shared)])
        at = self.near()
        if one.exit_all_at:  # that the server has written down already
            at = one.exit_all_at + datetime.timedelta(
                seconds=self.more.choice([0, 0, 1, 60, 3600, 36000, 82799]))
        if self.maybe(0.3):
            at += datetime.timedelta(milliseconds=self.rng.choice([1, 500, 999]))
        return {"lists": [one.pk for one in lists], "secret": secret, "datetime": at.isoformat(),
                "type": "exit" if self.maybe(0.12) else "entry",
                "ignoreUnpaid": self.maybe(0.3), "answers": given,
                "gate": self.rng.choice([0, *[g.pk for g in self.gates]]),
                "rules": [one.rules for one in lists]}

    def _given(self):
        if self.maybe(0.45):
            return {}
        given = {}
        for question in self.questions:
            if self.maybe(0.12):
                continue
            if question.type in ("C", "M"):
                options = list(question.options.all())
                text = self.rng.choice([str(options[0].pk), "Q-B", "Q-Z", ""])
                if question.type == "M" and self.maybe(0.5):
                    text = f"{options[0].pk},{options[2].pk}"
            elif question.type == "F":
                text = ""
            else:
                text = self.rng.choice([*ANSWERS[question.type], *ANSWERS[question.type][:1], ""])
                if question.type in EDGES and self.more.random() < 0.5:
                    text = self.more.choice(EDGES[question.type])
            given[str(question.pk)] = text
        return given


class SignedWorld(World):
    """An event whose desk has no list at all: tickets are signed, paid, and never used yet."""

    def __init__(self, seed, organizer, gates, number, before):
        super().__init__(seed, organizer, gates, number, None)

    def _event(self):
        event = super()._event()
        event.settings.set("ticket_secret_generator", "pretix_sig1")
        return event

    def _questions(self):
        return []

    def _items(self):
        items, variations = super()._items()
        Item.objects.filter(event=self.event).update(media_policy=None, media_type=None)
        return items, variations

    def _media(self, elsewhere):
        ReusableMedium.objects.filter(organizer=self.organizer).delete()

    def _order(self, index):
        order = Order.objects.create(
            event=self.event, code=f"S{self.number}O{index}", status="p", total=Decimal(0),
            email=f"person{index}@example.org", locale="en", expires=self.midnight,
            datetime=self.midnight - datetime.timedelta(days=30),
            sales_channel=self.organizer.sales_channels.get(identifier="web"))
        item = self.items[index % len(self.items)]
        position = OrderPosition.objects.create(
            order=order, positionid=1, item=item, price=Decimal(0), tax_rate=Decimal(0),
            tax_value=Decimal(0), secret=f"unsigned-{self.number}-{index}",
            variation=self.rng.choice(self.variations[item]) if item in self.variations else None,
            pseudonymization_id=f"S{self.number}P{index}", subevent=self.rng.choice(self.dates),
            valid_from=self.near() if self.maybe(0.2) else None,
            valid_until=self.near() if self.maybe(0.2) else None)
        assign_ticket_secret(self.event, position, force_invalidate=True)
        if index % 7 == 6:
            position.blocked = ["admin"]
            position.save(update_fields=["blocked"])
            self.event.blocked_secrets.create(
                position=position, secret=position.secret, blocked=True)
        self.positions.append(position)

    def _history(self):
        pass

    def _replaced(self):
        self.revoked = []
        for position in self.positions[:3]:
            self.revoked.append(position.secret)
            assign_ticket_secret(self.event, position, force_invalidate=True)

    def case(self):
        return {**super().case(), "alone": True}


class ExchangeWorld(SignedWorld):
    """An event where tickets are exchanged for wristbands. A desk does not exchange; it has to
    read rightly what the server says to whoever does."""

    def _event(self):
        return World._event(self)

    def _items(self):
        items, variations = World._items(self)
        kinds = [("reuse", "barcode"), ("new", "nfc_uid"), ("reuse_or_new", "nfc_uid"),
                 ("append", "barcode"), ("new", "nfc_uid")]
        for item, (policy, kind) in zip(items, kinds):
            item.media_policy, item.media_type = policy, kind
            item.save()
        return items, variations

    def _replaced(self):
        self.revoked = []

    def _media(self, elsewhere):
        super()._media(elsewhere)
        self.bands = []
        for kind in ("barcode", "nfc_uid"):
            self.organizer.settings.set(f"reusable_media_type_{kind}", True)
            for index, active in enumerate([True, True, True, False]):
                medium = ReusableMedium.objects.create(
                    organizer=self.organizer, identifier=f"BAND{kind}{index}", type=kind,
                    active=active)
                self.bands.append((kind, medium.identifier))
                if index == 0:
                    medium.linked_orderpositions.set(self.positions[:1])

    def case(self):
        position = self.next("positions")
        kind = position.item.media_type or "barcode"
        band = self.rng.choice([one for one in self.bands if one[0] == kind])[1]
        if self.maybe(0.25):
            band = self.rng.choice(["NEW", "0812345678"])  # nobody knows it
        if self.maybe(0.05):
            kind = "nfc_uid" if kind == "barcode" else "barcode"
        case = World.case(self)
        case["exchange"] = {"exchange_medium_type": kind, "exchange_medium_identifier": band}
        # to exchange a wristband for another is an error
        case["secret"] = "BANDbarcode0" if self.maybe(0.25) else position.secret
        return case
