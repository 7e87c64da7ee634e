-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- Pictures of people that badge templates show. A row says what the source has; its bytes come
-- when a template shows it. A replica from before does not know them: where a template shows any,
-- the whole list is read again.

CREATE TABLE picture (
    id       INTEGER PRIMARY KEY,
    attendee INTEGER NOT NULL REFERENCES attendee,
    name     TEXT    NOT NULL,  -- the variable that shows it
    etag     TEXT    NOT NULL,  -- as the source tells it; '' for none
    state    INTEGER NOT NULL CHECK (state IN (0, 1, 2)),  -- 0 wanted, 1 here, 2 cannot be had
    bytes    BLOB    NOT NULL,
    UNIQUE (attendee, name)
) STRICT;
CREATE INDEX picture_wanted ON picture(state) WHERE state = 0;

UPDATE event SET cursor = '{}' WHERE EXISTS (SELECT 1 FROM badge_template t
    WHERE t.event = event.id AND instr(CAST(t.layout AS TEXT), 'imagearea') > 0);
