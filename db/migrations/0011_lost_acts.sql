-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- An undo or a print log that the server acknowledged, and whose effect its list does not show: it
-- was put back to an older state. (Of a check-in its own row says so.)

ALTER TABLE outbox_entry ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_entry_missing ON outbox_entry(event) WHERE missing = 1;
