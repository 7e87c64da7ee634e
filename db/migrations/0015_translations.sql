-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- Texts of an event in several languages, for elements of a badge that have a language of their
-- own: {"item-7": {"de": "Vortrag", "en": "Talk"}}. They come with the next look at the event, but
-- for the dates of a series, which are told when they change: where a layout has such an element
-- its list is read again.

ALTER TABLE event ADD COLUMN translations TEXT NOT NULL DEFAULT '{}';

UPDATE event SET cursor = '{}' WHERE is_series = 1 AND EXISTS (SELECT 1 FROM badge_template t
    WHERE t.event = event.id AND CAST(t.layout AS TEXT) GLOB '*"locale":"[a-z]*');
