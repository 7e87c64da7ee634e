-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- What it takes to prove that each act counts once: the desk's clock against the server's, what the
-- server lost, what was given to staff sealed, and what they wrote about a ticket admitted twice.

ALTER TABLE outbox_entry ADD COLUMN clock_offset INTEGER;  -- ms the server was ahead; NULL: not known
ALTER TABLE check_in ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;  -- acknowledged, and not on the server's list
ALTER TABLE event ADD COLUMN exported_up_to INTEGER NOT NULL DEFAULT 0;  -- the last outbox entry in a sealed export
CREATE INDEX check_in_missing ON check_in(attendee) WHERE missing = 1;

CREATE TABLE clash_note (
    attendee INTEGER NOT NULL REFERENCES attendee,
    list     INTEGER NOT NULL REFERENCES check_in_list,
    entries  INTEGER NOT NULL,
    note     TEXT    NOT NULL,
    operator TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (attendee, list)
) STRICT, WITHOUT ROWID;
