-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- All people of an event have badge fields of the same names, which are longer than most values:
-- they stand here once, and `attendee.fields` becomes a list of values in step with them. What was
-- stored before stays an object until its source tells something else.

ALTER TABLE event ADD COLUMN field_names TEXT NOT NULL DEFAULT '[]';
