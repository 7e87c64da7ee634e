-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- What was said in free words in a row of the audit, apart from it: the row stays when its event is
-- erased, and has only their digest, made with the salt.

CREATE TABLE audit_words (
    audit INTEGER PRIMARY KEY REFERENCES audit,
    event INTEGER REFERENCES event,  -- NULL: of none; goes with the next that is erased
    salt  BLOB    NOT NULL CHECK (length(salt) = 16),
    words TEXT    NOT NULL
) STRICT;
CREATE TRIGGER audit_words_are_not_changed BEFORE UPDATE ON audit_words
BEGIN SELECT RAISE(ABORT, 'words of the audit are not changed'); END;
