-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- When a question left as the machine counts it: a clock that is set meanwhile does not make it
-- older than it is. '' and 0 for questions from before this step.

ALTER TABLE enquiry ADD COLUMN asked_boot TEXT NOT NULL DEFAULT '';  -- which start of the machine
ALTER TABLE enquiry ADD COLUMN asked_mono INTEGER NOT NULL DEFAULT 0;  -- ms since that start
