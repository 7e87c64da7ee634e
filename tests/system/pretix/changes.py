# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""What somebody at the office does while a desk is working: the `change` command.

Everything goes through the server's own API with the rig's team token, so that time stamps,
revocations and side effects are the server's; only what its API does not offer is written to the
database.
"""
import contextlib
import json
import sqlite3
import urllib.error
import urllib.parse
import urllib.request

from environment import RigError

NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))
# Names a time that is none: pretix stores it, and fails each time it is evaluated.
BROKEN_RULE = {"isBefore": [{"var": "now"}, {"buildTime": ["custom", "no time at all"]}]}


class Office:
    """The server's API as the office sees it."""

    def __init__(self, server, folder):
        self.server = server
        self.folder = folder
        self.organizer = f"/api/v1/organizers/{server['organizer']}/"
        self.event = f"{self.organizer}events/{server['event']}/"

    def call(self, method, path, body=None):
        """Sends one request; returns the reply's JSON. A refusal ends in the server's words."""
        request = urllib.request.Request(
            self.server["url"] + path, method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Token {self.server['adminToken']}",
                     "Content-Type": "application/json"})
        try:
            with NO_PROXY.open(request, timeout=60) as reply:
                return json.loads(reply.read() or b"{}")
        except urllib.error.HTTPError as error:
            text = error.read().decode(errors="replace")[:500]
            raise RigError(f"{method} {path}: {error.code} {text}") from None
        except OSError as error:
            raise RigError(f"the server does not answer: {error}") from None

    def write(self, statement, values):
        path = self.folder / "data" / "db.sqlite3"
        with contextlib.closing(sqlite3.connect(path, timeout=30)) as database, database:
            if database.execute(statement, values).rowcount == 0:
                raise RigError("nothing was changed: no such row.")
        return {"changed": True}

    def order(self, action, code, body=None):
        return self.call("POST", f"{self.event}orders/{code}/{action}/", body or {})

    def position(self, method, position, action="", body=None):
        return self.call(method, f"{self.event}orderpositions/{position}/{action}", body)

    def checkin_list(self, method, name, body=None):
        number = name if name.isdigit() else self.server["lists"].get(name)
        if number is None:
            raise RigError(f"there is no check-in list {name!r}.", 2)
        return self.call(method, f"{self.event}checkinlists/{number}/", body)


def _add_position(office, code, name, item="Attendee", variation=None):
    if item == "Attendee":
        variation = variation or "Regular"
    body = {"order": code, "item": office.server["items"][item], "price": "0.00",
            "variation": office.server["variations"][variation] if variation else None,
            "attendee_name_parts": {"_scheme": "full", "full_name": name}}
    return office.call("POST", f"{office.event}orderpositions/", body)


def _add_device(office, profile, name="Late device"):
    return office.call("POST", f"{office.organizer}devices/",
                       {"name": name, "all_events": True, "limit_events": [],
                        "security_profile": profile})


def _rename(office, position, name):
    return office.position("PATCH", position,
                           body={"attendee_name_parts": {"_scheme": "full", "full_name": name}})


def _ask_for_file(office, item):
    body = {"question": {"en": "A photo for the pass"}, "type": "F", "required": False,
            "items": [office.server["items"][item]], "position": 9, "options": [],
            "ask_during_checkin": True, "identifier": "PHOTO"}
    return office.call("POST", f"{office.event}questions/", body)


def _ask_of_each_kind(office, item):
    """Questions at the desk that are answered in words or by choice; nobody has to answer."""
    for kind in "NTBCMD":
        options = [{"identifier": f"{kind}{each}", "answer": {"en": f"{kind} {each}"}}
                   for each in (1, 2, 3)] if kind in "CM" else []
        office.call("POST", f"{office.event}questions/", {
            "question": {"en": f"Kind {kind}"}, "type": kind, "required": False,
            "items": [office.server["items"][item]], "position": 20, "options": options,
            "ask_during_checkin": True, "identifier": f"KIND{kind}"})


def _add_event(office, slug, name, secret, person="Meera Iyer"):
    """A second event of the same organizer: one list "Dinner", one paid ticket."""
    office.call("POST", f"{office.organizer}events/", {
        "name": {"en": name}, "slug": slug, "live": False, "testmode": False, "currency": "INR",
        "date_from": "2026-12-05T19:00:00+05:30", "is_public": True, "has_subevents": False,
        "timezone": "Asia/Kolkata", "plugins": ["pretix.plugins.badges"]})
    event = f"{office.organizer}events/{slug}/"
    item = office.call("POST", f"{event}items/", {
        "name": {"en": "Guest seat"}, "default_price": "0.00", "admission": True, "active": True})
    dinner = office.call("POST", f"{event}checkinlists/",
                         {"name": "Dinner", "all_products": True})
    order = office.call("POST", f"{event}orders/", {
        "email": "meera@example.org", "locale": "en", "status": "p", "force": True,
        "payment_provider": "manual", "positions": [{
            "positionid": 1, "item": item["id"], "variation": None, "price": "0.00",
            "attendee_name_parts": {"_scheme": "full", "full_name": person}, "secret": secret,
            "answers": []}]})
    return {"event": slug, "list": dinner["id"], "order": order["code"]}


# name: (arguments, what it does)
ACTIONS = {
    "cancel-order": ("CODE", lambda o, code: o.order("mark_canceled", code,
                                                     {"send_email": False})),
    "mark-paid": ("CODE", lambda o, code: o.order("mark_paid", code, {"send_email": False})),
    "approve": ("CODE", lambda o, code: o.order("approve", code, {"send_email": False})),
    "set-attention": ("CODE TEXT", lambda o, code, text: o.call(
        "PATCH", f"{o.event}orders/{code}/", {"checkin_attention": True, "checkin_text": text})),
    "add-position": ("CODE NAME [ITEM [VARIATION]]", _add_position),
    "cancel-position": ("POSITION", lambda o, p: o.position("DELETE", p)),
    "rename": ("POSITION NAME", _rename),
    "set-company": ("POSITION COMPANY",
                    lambda o, p, company: o.position("PATCH", p, body={"company": company})),
    "block": ("POSITION", lambda o, p: o.position("POST", p, "add_block/", {"name": "api:rig"})),
    "unblock": ("POSITION",
                lambda o, p: o.position("POST", p, "remove_block/", {"name": "api:rig"})),
    "regenerate-secret": ("POSITION", lambda o, p: o.position("POST", p, "regenerate_secrets/",
                                                              {})),
    "add-list": ("NAME", lambda o, name: o.call(
        "POST", f"{o.event}checkinlists/", {"name": name, "all_products": True})),
    "delete-list": ("LIST", lambda o, name: o.checkin_list("DELETE", name)),
    "set-list": ("LIST JSON", lambda o, name, body: o.checkin_list("PATCH", name,
                                                                   json.loads(body))),
    "set-rules": ("LIST JSON", lambda o, name, rules: o.checkin_list(
        "PATCH", name, {"rules": json.loads(rules)})),
    "break-rules": ("LIST", lambda o, name: o.checkin_list("PATCH", name,
                                                           {"rules": BROKEN_RULE})),
    "ask-for-file": ("ITEM", _ask_for_file),
    "ask-of-each-kind": ("ITEM", _ask_of_each_kind),
    "add-event": ("SLUG NAME SECRET [PERSON]", _add_event),
    "add-device": ("PROFILE [NAME]", _add_device),
    "revoke-device": ("DEVICE", lambda o, device: o.write(
        "UPDATE pretixbase_device SET revoked = 1 WHERE device_id = ?", [device])),
    "move-device": ("DEVICE GATE", lambda o, device, gate: o.write(
        "UPDATE pretixbase_device SET gate_id = (SELECT id FROM pretixbase_gate WHERE name = ?) "
        "WHERE device_id = ?", [gate, device])),
    "rename-layout": ("LAYOUT NAME", lambda o, layout, name: o.write(
        'UPDATE badges_badgelayout SET name = ? WHERE name = ?', [name, layout])),
}


def usage():
    return "; ".join(f"{name} {arguments}" for name, (arguments, _) in sorted(ACTIONS.items()))


def apply(server, folder, action, arguments):
    """Runs one action; returns the server's reply."""
    expected, function = ACTIONS[action]
    least = len(expected.split("[")[0].split())
    most = len(expected.replace("[", "").replace("]", "").split())
    if not least <= len(arguments) <= most:
        raise RigError(f"usage: change --dir DIR {action} {expected}", 2)
    try:
        return function(Office(server, folder), *arguments)
    except (KeyError, json.JSONDecodeError) as error:
        raise RigError(f"{action}: cannot use {error}.", 2) from None
