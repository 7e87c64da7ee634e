-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- Texts of an event in several languages, for elements of a badge that have a language of their
-- own: {"item-7": {"de": "Vortrag", "en": "Talk"}}. They come with the next look at the event, but
-- for the dates of a series, which are told when they change: its list is read again. A layout may
-- get such an element later.

ALTER TABLE event ADD COLUMN translations TEXT NOT NULL DEFAULT '{}';

UPDATE event SET cursor = '{}' WHERE is_series = 1;
