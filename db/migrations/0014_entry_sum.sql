-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- What an entry was when it was written, so that a bit that flips on the disk is not sent. NULL for
-- entries from before.

ALTER TABLE outbox_entry ADD COLUMN checksum BLOB;
