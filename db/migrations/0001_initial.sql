-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- The replica of one or more events, what this desk did, and what waits for the server.
-- Rules of this schema: README.md beside this file.

CREATE TABLE event (
    id        INTEGER PRIMARY KEY,
    slug      TEXT    NOT NULL UNIQUE,
    name      TEXT    NOT NULL,
    location  TEXT    NOT NULL,
    time_zone TEXT    NOT NULL,
    starts_at INTEGER,
    ends_at   INTEGER,
    admission INTEGER,
    cursor    TEXT    NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE ticket_type (
    id                    INTEGER PRIMARY KEY,
    event                 INTEGER NOT NULL REFERENCES event,
    remote                INTEGER NOT NULL,
    name                  TEXT    NOT NULL,
    admission             INTEGER NOT NULL DEFAULT 1,
    attention             INTEGER NOT NULL DEFAULT 0,
    check_in_text         TEXT    NOT NULL DEFAULT '',
    variations            TEXT    NOT NULL DEFAULT '[]',
    badge                 INTEGER NOT NULL DEFAULT 0,
    badge_template_remote INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX ticket_type_remote ON ticket_type(event, remote) WHERE remote <> 0;
CREATE UNIQUE INDEX ticket_type_name ON ticket_type(event, name) WHERE remote = 0;

CREATE TABLE check_in_list (
    id                     INTEGER PRIMARY KEY,
    event                  INTEGER NOT NULL REFERENCES event,
    remote                 INTEGER NOT NULL,
    name                   TEXT    NOT NULL,
    all_ticket_types       INTEGER NOT NULL DEFAULT 1,
    ticket_types           TEXT    NOT NULL DEFAULT '[]',
    include_pending        INTEGER NOT NULL DEFAULT 0,
    allow_multiple_entries INTEGER NOT NULL DEFAULT 0,
    allow_entry_after_exit INTEGER NOT NULL DEFAULT 1,
    addon_match            INTEGER NOT NULL DEFAULT 0,
    rules                  TEXT    NOT NULL DEFAULT '{}',
    removed                INTEGER NOT NULL DEFAULT 0  -- the source has it no more; check-ins refer to it
) STRICT;
CREATE UNIQUE INDEX check_in_list_remote ON check_in_list(event, remote) WHERE remote <> 0;
CREATE UNIQUE INDEX check_in_list_name ON check_in_list(event, name) WHERE remote = 0;

CREATE TABLE question (
    id                INTEGER PRIMARY KEY,
    event             INTEGER NOT NULL REFERENCES event,
    remote            INTEGER NOT NULL,
    identifier        TEXT    NOT NULL,
    text              TEXT    NOT NULL,
    type              TEXT    NOT NULL,
    required          INTEGER NOT NULL,
    at_check_in       INTEGER NOT NULL,
    ticket_types      TEXT    NOT NULL,
    options           TEXT    NOT NULL,
    depends_on        INTEGER NOT NULL,
    depends_on_values TEXT    NOT NULL,
    position          INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX question_remote ON question(event, remote) WHERE remote <> 0;
CREATE UNIQUE INDEX question_identifier ON question(event, identifier) WHERE remote = 0;

CREATE TABLE badge_template (
    id         INTEGER PRIMARY KEY,
    event      INTEGER NOT NULL REFERENCES event,
    remote     INTEGER NOT NULL,
    key        TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    is_default INTEGER NOT NULL,
    layout     BLOB    NOT NULL,
    background BLOB    NOT NULL,
    width_mm   REAL    NOT NULL,
    height_mm  REAL    NOT NULL,
    removed    INTEGER NOT NULL DEFAULT 0  -- the source has it no more; print jobs refer to it
) STRICT;
CREATE UNIQUE INDEX badge_template_remote ON badge_template(event, remote) WHERE remote <> 0;
CREATE UNIQUE INDEX badge_template_key ON badge_template(event, key) WHERE remote = 0;

-- Tokens that the server lists apart from their tickets.
CREATE TABLE token_mark (
    event INTEGER NOT NULL REFERENCES event,
    token TEXT    NOT NULL,
    mark  INTEGER NOT NULL CHECK (mark IN (0, 1)),  -- 0 revoked, 1 blocked
    PRIMARY KEY (event, token, mark)
) STRICT, WITHOUT ROWID;

-- Columns that lists and counts need stand first: `fields` is long and may lie on other pages.
CREATE TABLE attendee (
    id               INTEGER PRIMARY KEY,
    event            INTEGER NOT NULL REFERENCES event,
    source_key       TEXT    NOT NULL,
    parent_key       TEXT    NOT NULL,  -- source_key of the parent of an add-on, else ''
    seen             INTEGER NOT NULL,  -- generation of the last download or import that had it
    gone             INTEGER NOT NULL DEFAULT 0,
    remote           INTEGER NOT NULL,
    order_code       TEXT    NOT NULL,
    position         INTEGER NOT NULL,
    token            TEXT    NOT NULL,
    name             TEXT    NOT NULL,
    company          TEXT    NOT NULL,
    email            TEXT    NOT NULL,
    locale           TEXT    NOT NULL,
    ticket_type      INTEGER REFERENCES ticket_type,
    variation_remote INTEGER NOT NULL,
    variation        TEXT    NOT NULL,
    status           INTEGER NOT NULL,
    valid_if_pending INTEGER NOT NULL,
    approval_pending INTEGER NOT NULL,
    blocked          INTEGER NOT NULL,
    valid_from       INTEGER,
    valid_until      INTEGER,
    attention        INTEGER NOT NULL,
    check_in_text    TEXT    NOT NULL,
    comment          TEXT    NOT NULL,
    answers          TEXT    NOT NULL,              -- as the source tells them
    local_answers    TEXT    NOT NULL DEFAULT '{}', -- given here, until the source tells the same
    fields           TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX attendee_source_key ON attendee(event, source_key);
CREATE INDEX attendee_event ON attendee(event);
CREATE INDEX attendee_token ON attendee(event, token) WHERE token <> '';
CREATE INDEX attendee_order ON attendee(event, order_code) WHERE order_code <> '';
CREATE INDEX attendee_parent ON attendee(event, parent_key) WHERE parent_key <> '';
-- Who counts: still listed, paid or pending, not an add-on.
CREATE INDEX attendee_counted ON attendee(event) WHERE gone = 0 AND status < 2 AND parent_key = '';

CREATE TABLE check_in (
    id           INTEGER PRIMARY KEY,
    nonce        TEXT UNIQUE,           -- NULL for what came from a source
    attendee     INTEGER NOT NULL REFERENCES attendee,
    list         INTEGER NOT NULL REFERENCES check_in_list,
    direction    INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    desk         TEXT    NOT NULL,
    operator     TEXT    NOT NULL,
    local        INTEGER NOT NULL,
    remote       INTEGER NOT NULL,
    annulled_at  INTEGER,
    annul_reason TEXT    NOT NULL
) STRICT;
CREATE INDEX check_in_attendee ON check_in(attendee);

CREATE TABLE source_print (
    id       INTEGER PRIMARY KEY,
    attendee INTEGER NOT NULL REFERENCES attendee,
    remote   INTEGER NOT NULL,
    at       INTEGER,
    desk     TEXT    NOT NULL,
    uuid     TEXT    NOT NULL           -- of our own print job, when it was ours
) STRICT;
CREATE INDEX source_print_attendee ON source_print(attendee);

CREATE TABLE print_job (
    id             INTEGER PRIMARY KEY,
    uuid           TEXT    NOT NULL UNIQUE,
    attendee       INTEGER NOT NULL REFERENCES attendee,
    badge_template INTEGER REFERENCES badge_template,
    printer        TEXT    NOT NULL,
    state          INTEGER NOT NULL,
    reason         INTEGER NOT NULL,
    reason_text    TEXT    NOT NULL,
    copy           INTEGER NOT NULL,
    operator       TEXT    NOT NULL,
    created_at     INTEGER NOT NULL,
    changed_at     INTEGER,
    grade          INTEGER NOT NULL,
    problem        TEXT    NOT NULL,
    output         TEXT    NOT NULL
) STRICT;
CREATE INDEX print_job_attendee ON print_job(attendee, state);

CREATE TABLE print_attempt (
    id             INTEGER PRIMARY KEY,
    job            INTEGER NOT NULL REFERENCES print_job,
    number         INTEGER NOT NULL,
    printer        TEXT    NOT NULL,
    payload_sha256 BLOB    NOT NULL,
    started_at     INTEGER NOT NULL,
    ended_at       INTEGER,
    outcome        INTEGER NOT NULL,
    detail         TEXT    NOT NULL,
    UNIQUE (job, number)
) STRICT;

-- `id` never falls: it is the order of acts.
CREATE TABLE outbox_entry (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    nonce           TEXT    NOT NULL UNIQUE,
    kind            INTEGER NOT NULL,
    event           INTEGER NOT NULL REFERENCES event,
    attendee        INTEGER REFERENCES attendee,  -- NULL: a scan of an unknown ticket
    body            TEXT    NOT NULL,
    made_at         INTEGER NOT NULL,
    state           INTEGER NOT NULL,
    tries           INTEGER NOT NULL,
    next_at         INTEGER,
    idempotency_key TEXT    NOT NULL,
    last_status     INTEGER NOT NULL,
    last_text       TEXT    NOT NULL,
    acknowledged_at INTEGER
) STRICT;
CREATE INDEX outbox_entry_state ON outbox_entry(event, state, attendee);

-- Each row's hash covers the row and the hash before it. No foreign key: it outlives attendees.
CREATE TABLE audit (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    actor    TEXT    NOT NULL,
    act      TEXT    NOT NULL,
    attendee INTEGER,
    text     TEXT    NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_attendee ON audit(attendee) WHERE attendee IS NOT NULL;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'an audit row is not changed'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'an audit row is not deleted'); END;

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
