# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Asks a real pretix. Runs inside its own Python, on a fresh copy of the migrated database.

usage: oracle.py SEED CASES — writes JSON lines: a world (what the API tells a desk of an event, and
of the one before), then its cases, each with the server's answer; then the next world. In one more
world tickets are signed, and its people are kept from the desk; in the last one tickets are
exchanged for wristbands.
The whole of pretix is asked, from its URLs on; only the socket is left out, to save time.
"""
import datetime
import json
import os
import random
import sys
import traceback
from unittest import mock

import django

django.setup()

from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django_scopes import scopes_disabled  # noqa: E402

from pretix.base.models import Device, Gate, Organizer, Team  # noqa: E402

from world import ExchangeWorld, SignedWorld, World  # noqa: E402

PER_WORLD = 100
FAR = datetime.datetime(2100, 1, 1, tzinfo=datetime.timezone.utc)


def answers_of(client, url, **headers):
    rows = []
    while url:
        reply = client.get(url, **headers)
        assert reply.status_code == 200, (url, reply.content)
        body = reply.json()
        rows += body["results"]
        url = body["next"]
    return rows


class Oracle:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.client = Client(HTTP_HOST="127.0.0.1")
        self.organizer = Organizer.objects.create(name="Parity", slug="parity")
        self.gates = [Gate.objects.create(organizer=self.organizer, name=f"Gate {n}",
                                          identifier=f"gate{n}") for n in range(2)]
        self.devices = {}
        for gate in [None, *self.gates]:
            token = f"device-{gate.pk if gate else 0}-" + "x" * 40
            Device.objects.create(
                organizer=self.organizer, name="Desk", all_events=True, security_profile="full",
                gate=gate, api_token=token, initialized="2026-01-01T00:00:00Z",
                hardware_brand="x", hardware_model="x", software_brand="Lanyard",
                software_version="0")
            self.devices[gate.pk if gate else 0] = f"Device {token}"
        team = Team.objects.create(
            organizer=self.organizer, name="All", all_events=True, all_event_permissions=True,
            all_organizer_permissions=True)
        team.tokens.create(name="all", token="t" * 64)
        self.admin = "Token " + "t" * 64

    def told(self, world):
        """What a desk's sync would read of this event."""
        base = f"/api/v1/organizers/parity/events/{world.event.slug}/"
        head = {"HTTP_AUTHORIZATION": self.admin}
        rows = lambda path: answers_of(self.client, base + path, **head)  # noqa: E731
        return {
            "event": self.client.get(base, **head).json(), "items": rows("items/"),
            "settings": self.client.get(base + "settings/", **head).json(),
            "reusableMedia": answers_of(
                self.client, "/api/v1/organizers/parity/reusablemedia/?ordering=updated,id", **head),
            "dates": rows("subevents/?ordering=last_modified,id"),
            "questions": rows("questions/"), "checkInLists": rows(
                "checkinlists/?exclude=checkin_count&exclude=position_count"),
            "revokedSecrets": rows("revokedsecrets/"), "blockedSecrets": rows("blockedsecrets/"),
            "orders": rows("orders/?testmode=false"),
        }

    def ask(self, case):
        exchange = case.get("exchange", {})
        body = {"secret": case["secret"], "source_type": "barcode", "lists": case["lists"],
                "type": case["type"], "datetime": case["datetime"], "simulate": not exchange,
                "ignore_unpaid": case["ignoreUnpaid"], "answers": case["answers"],
                "questions_supported": True, **exchange}
        try:
            with transaction.atomic():  # what is not simulated has not happened afterwards
                answer = self.client.post(
                    "/api/v1/organizers/parity/checkinrpc/redeem/", json.dumps(body),
                    content_type="application/json",
                    HTTP_AUTHORIZATION=self.devices[case["gate"]])
                transaction.set_rollback(True)
            reply = answer.json()
            if exchange:
                case["reply"] = {"status": answer.status_code, "body": answer.content.decode()}
        except Exception as error:  # noqa: BLE001
            # It had refused by the rule and then failed to say why.
            frames = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
            if "_logic_explain" not in frames:
                raise
            return {"status": "error", "reason": "rules", "crashed": repr(error), "position": None}
        return {"status": reply["status"], "reason": reply.get("reason") or "",
                "explanation": reply.get("reason_explanation"),
                "position": (reply.get("position") or {}).get("id"),
                "attention": reply.get("require_attention"), "texts": reply.get("checkin_texts"),
                "questions": [q["id"] for q in reply.get("questions") or []]}


@scopes_disabled()
def main():
    seed, cases = int(sys.argv[1]), int(sys.argv[2])
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous=OFF")
        cursor.execute("PRAGMA journal_mode=MEMORY")
    oracle = Oracle(seed)
    out = os.fdopen(os.dup(1), "w")
    done = 0
    plans = [(World, min(PER_WORLD, cases - begun)) for begun in range(0, cases, PER_WORLD)]
    plans.append((SignedWorld, max(20, cases // 20)))
    plans.append((ExchangeWorld, max(20, cases // 3)))
    before = None
    for number, (kind, share) in enumerate(plans):
        with transaction.atomic():
            world = kind(f"{seed}/{number}", oracle.organizer, oracle.gates, number, before)
        told = oracle.told(world)
        if kind is SignedWorld:
            told["orders"] = []  # the desk has to do without
        with mock.patch("pretix.base.services.checkin.now", lambda: FAR):
            world.empty()
        if world.before:
            told["before"] = oracle.told(before)  # wristbands are of all events
        before = world
        out.write(json.dumps({"world": number, **told}) + "\n")
        for _ in range(share):
            case = world.case()
            case["server"] = oracle.ask(case)
            case["case"] = done
            out.write(json.dumps(case) + "\n")
            done += 1
        out.flush()


if __name__ == "__main__":
    main()
