-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- As which device of the server's something left: a desk that is paired anew is another one, to
-- which nonces, keys and uploads of the one before mean nothing. '' for what never left, and for
-- what left before this step.

ALTER TABLE outbox_entry ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE answer_file ADD COLUMN uploaded_by TEXT NOT NULL DEFAULT '';
ALTER TABLE enquiry ADD COLUMN device TEXT NOT NULL DEFAULT '';
