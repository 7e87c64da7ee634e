-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- When an act was done as the machine counts it, so that a clock that is set before a server tells
-- its time moves no act. '' and 0 for acts from before this step.

ALTER TABLE outbox_entry ADD COLUMN made_boot TEXT NOT NULL DEFAULT '';  -- which start of the machine
ALTER TABLE outbox_entry ADD COLUMN made_mono INTEGER NOT NULL DEFAULT 0;  -- ms since that start
