-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- Files given in answer to questions. A row is gone when its entry was acknowledged or
-- dismissed.

CREATE TABLE answer_file (
    entry       INTEGER NOT NULL REFERENCES outbox_entry,
    question    INTEGER NOT NULL,  -- the question's remote id
    name        TEXT    NOT NULL,
    media_type  TEXT    NOT NULL,
    upload      TEXT    NOT NULL,  -- the server's name for it; '' for none
    uploaded_at INTEGER,
    bytes       BLOB    NOT NULL,
    PRIMARY KEY (entry, question)
) STRICT;
