-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- A large list's first download writes each index: that of the keys begins with the event too.

DROP INDEX attendee_event;
