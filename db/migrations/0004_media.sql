-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- Wristbands and cards that stand for tickets, and what a desk does not know of its server.

ALTER TABLE event ADD COLUMN is_series INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN media_enforced INTEGER NOT NULL DEFAULT 0;
ALTER TABLE check_in_list ADD COLUMN unknown_settings TEXT NOT NULL DEFAULT '[]';

CREATE TABLE medium (
    id      INTEGER PRIMARY KEY,
    event   INTEGER NOT NULL REFERENCES event,
    remote  INTEGER NOT NULL,
    token   TEXT    NOT NULL,  -- '' for what no desk can scan
    active  INTEGER NOT NULL,
    expires INTEGER
) STRICT;
CREATE UNIQUE INDEX medium_remote ON medium(event, remote);
CREATE INDEX medium_token ON medium(event, token) WHERE token <> '';

CREATE TABLE medium_ticket (
    medium       INTEGER NOT NULL REFERENCES medium,
    attendee_key TEXT    NOT NULL,  -- attendee.source_key; perhaps of an event that is not here
    PRIMARY KEY (medium, attendee_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX medium_ticket_attendee ON medium_ticket(attendee_key);
