#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Tries the rig itself: what the other system tests take for granted about the real server.

Exits 77 (skipped) where pretix cannot be installed, unless LANYARD_REQUIRE_PRETIX=1.
With --prepare it only prepares, with the same exit codes: a fixture for tests that start servers.
"""
import datetime
import json
import os
import pathlib
import select
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77
NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def rig(*arguments, timeout=1800):
    """Runs a command of server.py; returns (exit code, parsed JSON or None, stderr)."""
    done = subprocess.run([sys.executable, str(HERE / "server.py"), *map(str, arguments)],
                          capture_output=True, text=True, timeout=timeout, check=False)
    return done.returncode, json.loads(done.stdout) if done.returncode == 0 else None, done.stderr


class Device:
    """A device of the event, as a desk would be one."""

    def __init__(self, server, profile, index=0):
        self.server = server
        self.api = f"{server['url']}/api/v1/"
        self.organizer = f"{self.api}organizers/{server['organizer']}/"
        self.event = f"{self.organizer}events/{server['event']}/"
        self.headers = {"Content-Type": "application/json"}
        status, self.device = self.call("POST", f"{self.api}device/initialize", {
            "token": server["tokens"][profile][index], "hardware_brand": "test",
            "hardware_model": "test", "software_brand": "Lanyard", "software_version": "0"})
        assert status == 200, self.device
        self.headers["Authorization"] = f"Device {self.device['api_token']}"

    def call(self, method, url, body=None, **headers):
        request = urllib.request.Request(
            url, method=method, data=None if body is None else json.dumps(body).encode(),
            headers={**self.headers, **headers})
        try:
            with NO_PROXY.open(request, timeout=60) as reply:
                return reply.status, json.loads(reply.read())
        except urllib.error.HTTPError as error:
            text = error.read()
            return error.code, json.loads(text) if text[:1] in b"{[" else {}

    def redeem(self, secret, nonce, list_name="Main entrance", **more):
        return self.call("POST", f"{self.organizer}checkinrpc/redeem/", {
            "secret": secret, "source_type": "barcode", "nonce": nonce,
            "lists": [self.server["lists"][list_name]], **more})

    def pages(self, url):
        """Yields every row behind `url`, page by page."""
        while url:
            status, page = self.call("GET", url)
            assert status == 200, page
            yield from page["results"]
            url = page["next"]


class RigTest(unittest.TestCase):
    """One server for all; every test uses people of its own."""

    @classmethod
    def setUpClass(cls):
        cls.room = tempfile.TemporaryDirectory(prefix="lanyard-pretix-")
        cls.addClassCleanup(cls.room.cleanup)
        cls.dir = pathlib.Path(cls.room.name) / "server"
        code, cls.server, error = rig("start", "--dir", cls.dir, "--people", 460,
                                      "--owner", os.getpid())
        if code != 0:
            raise AssertionError(error)
        cls.addClassCleanup(rig, "stop", "--dir", cls.dir)
        cls.desk = Device(cls.server, "pretixscan", 0)
        cls.full = Device(cls.server, "full", 0)
        cls.people = json.loads((cls.dir / "people.json").read_text())
        cls.plain = iter([p for p in cls.people if p["item"] == "Attendee" and p["status"] == "p"
                          and not (p["canceled"] or p["blocked"] or p["early"] or p["late"])][20:])

    def facts(self):
        code, facts, error = rig("facts", "--dir", self.dir)
        self.assertEqual(code, 0, error)
        return facts

    def change(self, *arguments):
        code, reply, error = rig("change", "--dir", self.dir, *arguments)
        self.assertEqual(code, 0, error)
        return reply

    def reason(self, sample, **more):
        secret = self.server["samples"][sample]["secret"]
        status, reply = self.desk.redeem(secret, f"why-{sample}", simulate=True, **more)
        return (status, reply.get("reason") or reply["status"])

    def test_preparing_again_changes_nothing(self):
        code, first, error = rig("prepare")
        self.assertEqual(code, 0, error)
        before = os.stat(first["template"]).st_mtime_ns
        self.assertEqual(rig("prepare")[0], 0)
        self.assertEqual(os.stat(first["template"]).st_mtime_ns, before)

    def test_everybody_can_be_pulled_page_by_page(self):
        orders = list(self.desk.pages(f"{self.desk.event}orders/?pdf_data=true"))
        people = [p for o in orders for p in o["positions"] if p["addon_to"] is None]
        self.assertEqual(len(orders), self.server["counts"]["orders"])
        self.assertGreaterEqual(len(people), 460)  # 460 and those that other tests add
        self.assertLessEqual(len(people), 462)
        addons = [p for o in orders for p in o["positions"] if p["addon_to"]]
        self.assertTrue(addons)
        self.assertTrue(all(p["attendee_name"] is None for p in addons))
        self.assertTrue(all(p["pdf_data"]["secret"] == p["secret"] for p in people))

    def test_names_come_in_the_scripts_of_the_event(self):
        names = "".join(p["attendee_name"] or "" for o in
                        self.desk.pages(f"{self.desk.event}orders/") for p in o["positions"])
        for block in [0x0041, 0x0C80, 0x0900, 0x0B80, 0x0C00, 0x0D00, 0x0980, 0x0600, 0x4E00,
                      0x3040, 0xAC00, 0x0400]:
            width = 0x2000 if block >= 0x4E00 else 0x80
            self.assertTrue(any(block <= ord(c) < block + width for c in names), hex(block))

    def test_layouts_come_with_a_background_that_is_a_pdf(self):
        layouts = list(self.desk.pages(f"{self.desk.event}badgelayouts/"))
        self.assertEqual([x["name"] for x in layouts if x["default"]], ["Badge"])
        for layout in layouts:
            with NO_PROXY.open(layout["background"], timeout=30) as reply:
                self.assertEqual(reply.read(5), b"%PDF-", layout["name"])
        items = {x["item"]: x["layout"] for x in self.desk.pages(f"{self.desk.event}badgeitems/")}
        self.assertIsNone(items[self.server["items"]["Workshop"]])
        self.assertEqual(items[self.server["items"]["Speaker"]],
                         self.server["layouts"]["Speaker card"])

    def test_one_nonce_sent_twice_is_one_check_in(self):
        person = next(self.plain)
        for _ in range(2):
            status, reply = self.desk.redeem(person["secret"], "twice")
            self.assertEqual((status, reply["status"]), (201, "ok"), reply)
        status, reply = self.desk.redeem(person["secret"], "another")
        self.assertEqual((status, reply["reason"]), (400, "already_redeemed"))
        facts = self.facts()
        mine = [c for c in facts["checkins"] if c["position"] == person["position"]]
        self.assertEqual([(c["nonce"], c["list"], c["type"], c["forceSent"], c["device"],
                           c["gate"]) for c in mine],
                         [("twice", "Main entrance", "entry", False,
                           self.desk.device["device_id"], "north")])
        self.assertEqual([(c["nonce"], c["reason"]) for c in facts["failed"]
                          if c["position"] == person["position"]],
                         [("another", "already_redeemed")])

    def test_a_late_forced_upload_keeps_its_own_time(self):
        person = next(self.plain)
        then = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(hours=2)
        status, reply = self.desk.redeem(person["secret"], "late", force=True,
                                         datetime=then.isoformat(), questions_supported=False)
        self.assertEqual(status, 201, reply)
        mine, = [c for c in self.facts()["checkins"] if c["nonce"] == "late"]
        self.assertEqual((mine["secret"], mine["forceSent"]), (person["secret"], True))
        self.assertEqual(mine["datetime"][:19], then.isoformat()[:19])

    def test_an_annulled_check_in_is_told_apart(self):
        person = next(self.plain)
        self.assertEqual(self.desk.redeem(person["secret"], "undo")[0], 201)
        status, reply = self.desk.call("POST", f"{self.desk.organizer}checkinrpc/annul/", {
            "nonce": "undo", "lists": [self.server["lists"]["Main entrance"]]})
        self.assertEqual(status, 200, reply)
        facts = self.facts()
        self.assertEqual([c["nonce"] for c in facts["annulled"]], ["undo"])
        self.assertNotIn("undo", [c["nonce"] for c in facts["checkins"]])

    def test_a_print_log_is_kept_once_for_one_key(self):
        person = next(self.plain)
        url = f"{self.desk.event}orderpositions/{person['position']}/printlog/"
        body = {"source": "Lanyard", "type": "badge", "info": {"job": "j-1"},
                "datetime": "2026-01-02T03:04:05Z"}
        for _ in range(2):
            self.assertEqual(self.desk.call("POST", url, body, **{"X-Idempotency-Key": "j1"})[0],
                             201)
        mine, = [p for p in self.facts()["prints"] if p["position"] == person["position"]]
        self.assertEqual((mine["secret"], mine["type"], mine["info"], mine["source"],
                          mine["device"], mine["datetime"]),
                         (person["secret"], "badge", {"job": "j-1"}, "Lanyard",
                          self.desk.device["device_id"], "2026-01-02T03:04:05Z"))

    def test_an_unknown_ticket_is_a_failed_scan(self):
        self.assertEqual(self.desk.redeem("nobody-has-this", "unknown")[0], 404)
        mine, = [c for c in self.facts()["failed"] if c["nonce"] == "unknown"]
        self.assertEqual((mine["rawBarcode"], mine["reason"], mine["position"]),
                         ("nobody-has-this", "invalid", None))

    def test_each_sample_meets_its_verdict(self):
        expected = {
            "paid": (201, "ok"), "speaker": (201, "ok"), "validIfPending": (201, "ok"),
            "attention": (201, "ok"), "pending": (400, "unpaid"),
            "unapproved": (400, "unapproved"), "expired": (400, "canceled"),
            "cancelled": (400, "canceled"), "cancelledPosition": (404, "invalid"),
            "blocked": (400, "blocked"), "early": (400, "invalid_time"),
            "late": (400, "invalid_time"), "pressUnanswered": (400, "incomplete"),
            "workshop": (400, "product"),
        }
        self.assertEqual({name: self.reason(name) for name in expected}, expected)

    def test_the_ticket_of_a_person_opens_the_workshop_that_goes_with_it(self):
        self.assertEqual(self.reason("withWorkshop", lists=[self.server["lists"]["Workshop room"]]),
                         (201, "ok"))

    def test_profiles_are_what_they_are_called(self):
        kiosk = Device(self.server, "pretixscan_online_kiosk")
        self.assertEqual(kiosk.call("GET", f"{kiosk.event}orders/")[0], 403)
        self.assertEqual(self.desk.call("GET", f"{self.desk.event}orders/")[0], 200)
        # refused because of its profile, not because there is no such place
        path = f"{kiosk.event}orderpositions/1/printlog/"
        codes = [device.call("POST", path, {})[0]
                 for device in (Device(self.server, "without_prints"), kiosk)]
        self.assertEqual(codes[0], 403)
        self.assertNotEqual(codes[1], 403)

    def test_the_office_changes_things_and_the_desk_meets_them(self):
        people = [next(self.plain) for _ in range(3)]
        self.change("rename", people[0]["position"], "ಹೊಸ ಹೆಸರು")
        self.change("set-company", people[0]["position"], "New Company")
        self.change("cancel-order", people[1]["order"])
        self.change("block", people[2]["position"])
        added = self.change("add-position", people[0]["order"], "Late Person")
        facts = {p["position"]: p for p in self.facts()["positions"]}
        self.assertEqual(facts[people[0]["position"]]["name"], "ಹೊಸ ಹೆಸರು")
        self.assertEqual(facts[people[0]["position"]]["company"], "New Company")
        self.assertEqual(facts[added["id"]]["name"], "Late Person")
        self.assertEqual(self.desk.redeem(people[1]["secret"], "c1")[1]["reason"], "canceled")
        self.assertEqual(self.desk.redeem(people[2]["secret"], "c2")[1]["reason"], "blocked")
        self.change("unblock", people[2]["position"])
        self.assertEqual(self.desk.redeem(people[2]["secret"], "c3")[1]["status"], "ok")
        self.change("cancel-position", added["id"])
        self.assertEqual(self.desk.redeem(added["secret"], "c4")[0], 404)
        self.assertTrue({p["position"]: p for p in self.facts()["positions"]}
                        [added["id"]]["canceled"])

    def test_pending_orders_are_paid_and_approved_at_the_office(self):
        rows = [p for p in self.people if p["status"] == "n" and not p["validIfPending"]
                and p["item"] == "Attendee"]
        sample = {x["order"] for x in self.server["samples"].values()}
        pending, = [p for p in rows if not p["unapproved"] and p["order"] not in sample][:1]
        waiting, = [p for p in rows if p["unapproved"] and p["order"] not in sample][:1]
        self.change("mark-paid", pending["order"])
        self.change("approve", waiting["order"])
        self.assertEqual(self.desk.redeem(pending["secret"], "paid now")[1]["status"], "ok")
        self.assertEqual(self.desk.redeem(waiting["secret"], "approved now")[1]["reason"],
                         "unpaid")

    def test_a_lost_ticket_is_made_useless(self):
        person = next(self.plain)
        fresh = self.change("regenerate-secret", person["position"])["secret"]
        self.assertNotEqual(fresh, person["secret"])
        # Random secrets are not listed as revoked: the old one is simply unknown.
        self.assertEqual(self.desk.redeem(person["secret"], "lost")[1]["reason"], "invalid")
        self.assertEqual(self.desk.redeem(fresh, "found")[1]["status"], "ok")

    def test_rules_refuse_and_broken_rules_refuse_even_with_force(self):
        person = next(self.plain)
        never = json.dumps({"<": [{"var": "now_isoweekday"}, 0]})
        self.change("set-rules", "Everything", never)
        self.assertEqual(self.desk.redeem(person["secret"], "r1", "Everything")[1]["reason"],
                         "rules")
        self.assertEqual(self.desk.redeem(person["secret"], "r2", "Everything", force=True)[0],
                         201)
        self.change("break-rules", "Everything")
        status, reply = self.desk.redeem(person["secret"], "r3", "Everything", force=True)
        self.assertEqual((status, reply["reason"]), (400, "rules"))
        self.change("set-rules", "Everything", "{}")

    def test_a_list_that_is_deleted_is_named_in_the_refusal(self):
        made = self.change("add-list", "Short-lived")
        person = next(self.plain)
        self.server["lists"]["Short-lived"] = made["id"]
        self.assertEqual(self.desk.redeem(person["secret"], "d1", "Short-lived")[0], 201)
        self.change("delete-list", str(made["id"]))
        status, reply = self.desk.redeem(person["secret"], "d2", "Short-lived")
        self.assertEqual((status, list(reply)), (400, ["lists"]))

    def test_a_revoked_device_is_turned_away(self):
        lost = Device(self.server, "pretixscan", 2)
        self.assertEqual(lost.call("GET", lost.event)[0], 200)
        self.change("revoke-device", lost.device["device_id"])
        self.assertEqual(lost.call("GET", lost.event)[0], 401)

    def test_a_bad_change_is_refused_with_a_sentence(self):
        self.assertEqual(rig("change", "--dir", self.dir, "rename", "1")[0], 2)
        code, _, error = rig("change", "--dir", self.dir, "cancel-order", "NOSUCH")
        self.assertEqual(code, 1)
        self.assertIn("404", error)


class OutageTest(unittest.TestCase):
    """The network and the server go away and come back."""

    def setUp(self):
        self.room = tempfile.TemporaryDirectory(prefix="lanyard-pretix-")
        self.addCleanup(self.room.cleanup)
        self.dir = pathlib.Path(self.room.name) / "server"
        code, self.server, error = rig("start", "--dir", self.dir, "--people", 40,
                                       "--owner", os.getpid(), "--secrets", "pretix_sig1")
        self.assertEqual(code, 0, error)
        self.addCleanup(rig, "stop", "--dir", self.dir)

    def test_a_server_that_hangs_and_one_that_was_restarted_keep_what_they_knew(self):
        desk = Device(self.server, "pretixscan")
        secret = self.server["samples"]["paid"]["secret"]
        self.assertEqual(rig("pause", "--dir", self.dir)[0], 0)
        with self.assertRaises(TimeoutError):
            NO_PROXY.open(self.server["url"], timeout=1)
        self.assertEqual(rig("resume", "--dir", self.dir)[0], 0)
        self.assertEqual(desk.redeem(secret, "before")[0], 201)
        self.assertEqual(rig("stop", "--dir", self.dir)[0], 0)
        with self.assertRaises(urllib.error.URLError):
            NO_PROXY.open(self.server["url"], timeout=5)
        self.assertEqual([c["nonce"] for c in rig("facts", "--dir", self.dir)[1]["checkins"]],
                         ["before"])
        code, again, error = rig("resume", "--dir", self.dir, "--owner", os.getpid())
        self.assertEqual((code, again and again["url"]), (0, self.server["url"]), error)
        self.assertEqual(desk.redeem(secret, "before")[0], 201)
        self.assertEqual(desk.redeem(secret, "after")[1]["reason"], "already_redeemed")

    def test_a_signed_ticket_that_was_replaced_is_listed_as_revoked(self):
        desk = Device(self.server, "pretixscan")
        lost = self.server["samples"]["paid"]
        self.assertGreater(len(lost["secret"]), 100)
        code, _, error = rig("change", "--dir", self.dir, "regenerate-secret", lost["position"])
        self.assertEqual(code, 0, error)
        self.assertEqual(desk.redeem(lost["secret"], "lost")[1]["reason"], "revoked")
        self.assertEqual(rig("facts", "--dir", self.dir)[1]["revokedSecrets"], [lost["secret"]])
        self.assertEqual(len(list(desk.pages(f"{desk.event}revokedsecrets/"))), 1)

    def test_the_server_ends_with_its_owner(self):
        self.assertEqual(rig("stop", "--dir", self.dir)[0], 0)
        owner = subprocess.Popen(["cat"], stdin=subprocess.PIPE)
        code, again, error = rig("resume", "--dir", self.dir, "--owner", owner.pid)
        self.assertEqual(code, 0, error)
        keeper = os.pidfd_open(again["pid"])
        self.addCleanup(os.close, keeper)
        owner.communicate()
        self.assertTrue(select.select([keeper], [], [], 60)[0])


def main():
    code, _, error = rig("prepare")
    if code == 3 and os.environ.get("LANYARD_REQUIRE_PRETIX") != "1":
        print(f"skipped: {error.strip()}")
        return SKIPPED
    if code != 0:
        print(error, file=sys.stderr)
        return 1
    if sys.argv[1:] == ["--prepare"]:
        return 0
    return 0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
