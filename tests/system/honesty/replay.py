#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Puts a list of requests to a real pretix, in its own process: no sockets, one after the other.

usage: replay.py event DIR PEOPLE       makes the event; its people and lists as JSON on stdout
       replay.py run DIR REQUESTS       sends the requests of a JSON file; what came of them on stdout
exit:  0 done, 1 failed, 3 pretix cannot be installed here
"""
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
import urllib.parse

RIG = pathlib.Path(__file__).resolve().parent.parent / "pretix"
sys.path.insert(0, str(RIG))
INSIDE = "LANYARD_REPLAY_INSIDE"
DAY = "2026-12-05"
# of a ticket and of its workshop, in days after the event's day: which one does a code mean then?
VALID = [
    ({}, {}), ({"validUntil": -1}, {}), ({}, {"validFrom": 1}),
    ({"validUntil": -1}, {"validUntil": -2}), ({"validUntil": -2}, {"validUntil": -1}),
    ({"validFrom": 2}, {"validFrom": 1}), ({"validUntil": -1}, {"validFrom": 1}),
]
SINCE = "{since}"  # in an address: what X-Page-Generated said before the first request
NEVER_MET = {">=": [{"var": "entries_number"}, 1000]}


def prepare(folder):
    import environment
    import server
    template = environment.prepare(environment.default_cache())["template"]
    folder.mkdir(parents=True, exist_ok=True)
    server.write_config(folder, "http://127.0.0.1:1")
    shutil.copyfile(template, folder / "data" / "db.sqlite3")


def go_inside(arguments, folder):
    """Runs this file again with pretix's own Python."""
    import environment
    environ = dict(os.environ, PRETIX_CONFIG_FILE=str(folder / "pretix.cfg"),
                   DJANGO_SETTINGS_MODULE="pretix.settings", PYTHONDONTWRITEBYTECODE="1",
                   **{INSIDE: "1"})
    python = str(environment.python(environment.default_cache()))
    return subprocess.run([python, __file__, *arguments], env=environ, check=False).returncode


def set_up():
    import django
    from django.db.backends.signals import connection_created
    # nothing here must survive a power cut
    connection_created.connect(lambda connection, **_: connection.cursor().execute(
        "PRAGMA synchronous=OFF"), weak=False)
    django.setup()


def spread(plan):
    """Gives tickets with a workshop, and the workshops, times of their own."""
    pairs = [(person, addon) for order in plan["orders"] for person in order["positions"]
             for addon in person["addons"]]
    for number, (person, addon) in enumerate(pairs):
        own, other = VALID[number % len(VALID)]
        person.update(own)
        addon.update(other)


def make_event(count):
    import changes
    import people
    import seed
    from django_scopes import scopes_disabled
    from pretix.base.models import CheckinList, Event, OrderPosition
    plan = people.invent(count)
    spread(plan)
    told = seed.seed(plan, DAY, "random")
    with scopes_disabled():
        event = Event.objects.get(slug=told["event"])
        for name, more in [("Never met", {"rules": NEVER_MET}),
                           ("Broken", {"rules": changes.BROKEN_RULE}),
                           ("Either", {"addon_match": True})]:  # a ticket and its workshop
            row = CheckinList.objects.create(event=event, name=name, all_products=True, **more)
            told["lists"][name] = row.pk
        places = OrderPosition.all.in_bulk([row["position"] for row in told["people"]])
    for row in told["people"]:
        place = places[row["position"]]
        for key, moment in [("validFrom", place.valid_from), ("validUntil", place.valid_until)]:
            row[key] = moment and moment.astimezone(datetime.timezone.utc).isoformat()
    return told


class Device:
    """One device of the event, spoken for by pretix's own code."""

    def __init__(self, pairing):
        from django.test import Client
        self.client = Client(raise_request_exception=False, SERVER_NAME="127.0.0.1",
                             SERVER_PORT="1")
        self.client.defaults["HTTP_HOST"] = "127.0.0.1:1"
        reply = self.post("/api/v1/device/initialize", {
            "token": pairing, "hardware_brand": "test", "hardware_model": "test",
            "software_brand": "Lanyard", "software_version": "0"})
        told = json.loads(reply.content)
        self.number = told["device_id"]
        self.client.defaults["HTTP_AUTHORIZATION"] = f"Device {told['api_token']}"

    def post(self, path, body, key=None):
        more = {"HTTP_X_IDEMPOTENCY_KEY": key} if key else {}
        return self.client.post(path, data=json.dumps(body), content_type="application/json",
                                **more)


def orders(device, path):
    """Every page of the orders, as a desk downloads them."""
    rows = []
    while path:
        page = json.loads(device.client.get(path).content)
        rows += page["results"]
        following = page["next"] and urllib.parse.urlsplit(page["next"])
        path = following and f"{following.path}?{following.query}"
    return rows


def look(device, path, since):
    """One page as a desk asks for it; whether it says when it was made."""
    reply = device.client.get(path.replace(SINCE, urllib.parse.quote(since)))
    return {"status": reply.status_code, "page": json.loads(reply.content),
            "generated": "X-Page-Generated" in reply.headers}


def verdict(reply):
    """What a desk acts on; of a refusal without a reason all that it says."""
    try:
        body = json.loads(reply.content)
    except ValueError:
        body = {}
    reason = (body.get("reason") if isinstance(body, dict) else None) or ""
    is_bare = reply.status_code >= 400 and not reason
    return {"status": reply.status_code, "reason": reason,
            "words": reply.content.decode(errors="replace") if is_bare else ""}


def run(folder, requests):
    import facts
    devices = [Device(token) for token in requests["tokens"]]
    since = devices[0].client.get(requests["orders"]).headers["X-Page-Generated"]
    answers = [verdict(devices[one["device"]].post(one["path"], one["body"], one.get("key")))
               for one in requests["requests"]]
    stored = facts.read(folder)
    return {"answers": answers, "devices": [one.number for one in devices],
            "checkins": sorted(stored["checkins"] + stored["annulled"] + stored["failed"],
                               key=lambda row: row["id"]),
            "prints": stored["prints"], "orders": orders(devices[0], requests["orders"]),
            "looks": [look(devices[one["device"]], one["path"], since)
                      for one in requests["looks"]]}


def main(command, directory, argument):
    folder = pathlib.Path(directory).resolve()
    if os.environ.get(INSIDE):
        set_up()
        result = (make_event(int(argument)) if command == "event"
                  else run(folder, json.loads(pathlib.Path(argument).read_text())))
        json.dump(result, sys.stdout, ensure_ascii=False)
        return 0
    import environment
    try:
        if command == "event":
            prepare(folder)
    except environment.RigError as error:
        print(f"pretix rig: {error}", file=sys.stderr)
        return error.code
    return go_inside([command, str(folder), argument], folder)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
