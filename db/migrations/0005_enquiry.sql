-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- What the server was asked before anybody was told. Rows live as long as a person waits.

CREATE TABLE enquiry (
    nonce        TEXT    NOT NULL PRIMARY KEY,
    undo_nonce   TEXT    NOT NULL,
    event        INTEGER NOT NULL REFERENCES event,
    attendee     INTEGER REFERENCES attendee,
    token        TEXT    NOT NULL,
    list         INTEGER NOT NULL REFERENCES check_in_list,
    direction    INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    clock_offset INTEGER NOT NULL,
    asked_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
