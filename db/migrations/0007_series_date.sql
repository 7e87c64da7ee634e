-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- Dates of an event series: which of them a ticket and a check-in list are for, and when they are.

CREATE TABLE event_date (
    event     INTEGER NOT NULL REFERENCES event,
    remote    INTEGER NOT NULL,
    name      TEXT    NOT NULL,
    starts_at INTEGER,
    ends_at   INTEGER,
    admission INTEGER,
    PRIMARY KEY (event, remote)
) STRICT, WITHOUT ROWID;

ALTER TABLE check_in_list ADD COLUMN date_remote INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attendee ADD COLUMN date_remote INTEGER NOT NULL DEFAULT 0;
-- Who counts on a list for one date.
CREATE INDEX attendee_date ON attendee(event, date_remote)
    WHERE date_remote <> 0 AND gone = 0 AND status < 2 AND parent_key = '';

-- Of the tickets known so far no date was kept: the whole list is read again.
UPDATE event SET cursor = '{}' WHERE is_series = 1;
