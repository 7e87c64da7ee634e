# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads what the server's own database says: the judge of the system tests.

No pretix code and no HTTP in between, so nothing that a test sends can colour the answer.
Times are ISO 8601 in UTC, as the database holds them.
"""
import contextlib
import hashlib
import json
import sqlite3

CHECKINS = """
SELECT c.id, p.secret, p.id AS position, o.code AS "order", l.name AS list, l.id AS listId,
       c.datetime, c.created, c.type, c.nonce, c.force_sent AS forceSent, c.forced,
       d.device_id AS device, g.identifier AS gate, c.successful, c.error_reason AS reason,
       c.error_explanation AS explanation, c.raw_barcode AS rawBarcode
FROM pretixbase_checkin c
JOIN pretixbase_checkinlist l ON l.id = c.list_id
LEFT JOIN pretixbase_orderposition p ON p.id = c.position_id
LEFT JOIN pretixbase_order o ON o.id = p.order_id
LEFT JOIN pretixbase_device d ON d.id = c.device_id
LEFT JOIN pretixbase_gate g ON g.id = c.gate_id
ORDER BY c.id"""

PRINTS = """
SELECT r.id, p.secret, p.id AS position, o.code AS "order", r.datetime, r.created, r.successful,
       r.source, r.type, r.info, d.device_id AS device
FROM pretixbase_printlog r
JOIN pretixbase_orderposition p ON p.id = r.position_id
JOIN pretixbase_order o ON o.id = p.order_id
LEFT JOIN pretixbase_device d ON d.id = r.device_id
ORDER BY r.id"""

FILES = """
SELECT p.secret, q.identifier AS question, a.answer, a.file
FROM pretixbase_questionanswer a
JOIN pretixbase_orderposition p ON p.id = a.orderposition_id
JOIN pretixbase_question q ON q.id = a.question_id
WHERE coalesce(a.file, '') <> ''
ORDER BY a.id"""

ANSWERS = """
SELECT p.secret, q.identifier AS question, a.answer, group_concat(o.identifier) AS options
FROM pretixbase_questionanswer a
JOIN pretixbase_orderposition p ON p.id = a.orderposition_id
JOIN pretixbase_question q ON q.id = a.question_id
LEFT JOIN pretixbase_questionanswer_options c ON c.questionanswer_id = a.id
LEFT JOIN pretixbase_questionoption o ON o.id = c.questionoption_id
GROUP BY a.id ORDER BY a.id"""

POSITIONS = """
SELECT p.id AS position, o.code AS "order", o.status, p.positionid, p.secret,
       p.attendee_name_cached AS name, p.company, p.canceled, p.blocked, p.addon_to_id AS addonTo,
       p.item_id AS item, p.variation_id AS variation
FROM pretixbase_orderposition p JOIN pretixbase_order o ON o.id = p.order_id
ORDER BY p.id"""

DEVICES = """
SELECT device_id AS device, name, security_profile AS profile, revoked,
       initialized IS NOT NULL AS initialized, software_brand AS software,
       software_version AS version
FROM pretixbase_device ORDER BY device_id"""

COUNTS = {
    "orders": "SELECT count(*) FROM pretixbase_order",
    "positions": "SELECT count(*) FROM pretixbase_orderposition",
    "people": "SELECT count(*) FROM pretixbase_orderposition"
              " WHERE addon_to_id IS NULL AND NOT canceled",
    "addons": "SELECT count(*) FROM pretixbase_orderposition"
              " WHERE addon_to_id IS NOT NULL AND NOT canceled",
    "checkins": "SELECT count(*) FROM pretixbase_checkin WHERE successful",
    "failed": "SELECT count(*) FROM pretixbase_checkin WHERE NOT successful"
              " AND coalesce(error_reason, '') <> 'annulled'",
    "annulled": "SELECT count(*) FROM pretixbase_checkin WHERE error_reason = 'annulled'",
    "prints": "SELECT count(*) FROM pretixbase_printlog WHERE successful",
}
FLAGS = {"successful", "forceSent", "forced", "canceled", "revoked", "initialized"}


@contextlib.contextmanager
def _database(folder):
    path = folder / "data" / "db.sqlite3"
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)
    connection.row_factory = sqlite3.Row
    try:
        connection.execute("BEGIN")  # one moment for all answers
        yield connection
    finally:
        connection.close()


def _value(key, value):
    if key in FLAGS and value is not None:
        return bool(value)
    if key in ("datetime", "created") and value:
        return value.replace(" ", "T") + "Z"
    if key == "options":
        return sorted(value.split(",")) if value else []
    if key in ("info", "blocked") and value:
        return json.loads(value)
    return value


def _rows(database, query):
    return [{key: _value(key, row[key]) for key in row.keys()} for row in database.execute(query)]


def _files(database, folder):
    """The files that people gave in answer to questions, as they lie on the server's disk."""
    rows = _rows(database, FILES)
    for row in rows:
        found = list((folder / "data").glob(f"*/{row['file']}"))
        content = found[0].read_bytes() if found else b""
        row["sha256"] = hashlib.sha256(content).hexdigest()
    return rows


def _counts(database):
    return {name: database.execute(query).fetchone()[0] for name, query in COUNTS.items()}


def counts(folder):
    with _database(folder) as database:
        return _counts(database)


def read(folder):
    """Returns counts, check-ins (kept, failed, annulled), prints, answers, files, revoked secrets, positions."""
    with _database(folder) as database:
        every = _rows(database, CHECKINS)
        for row in every:
            row["annulled"] = row["reason"] == "annulled"
        return {
            "counts": _counts(database),
            "checkins": [r for r in every if r["successful"]],
            "annulled": [r for r in every if r["annulled"]],
            "failed": [r for r in every if not r["successful"] and not r["annulled"]],
            "prints": _rows(database, PRINTS),
            "answers": _rows(database, ANSWERS),
            "files": _files(database, folder),
            "revokedSecrets": [r[0] for r in database.execute(
                "SELECT secret FROM pretixbase_revokedticketsecret ORDER BY id")],
            "devices": _rows(database, DEVICES),
            "positions": _rows(database, POSITIONS),
        }
