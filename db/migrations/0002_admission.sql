-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- What a desk alone needs to decide as its server would: keys of signed tickets, ticket types that
-- only a wristband or card lets in, and the answers that a question takes.

ALTER TABLE event ADD COLUMN signing_keys TEXT NOT NULL DEFAULT '[]';  -- Ed25519, in hexadecimal
ALTER TABLE ticket_type ADD COLUMN needs_medium INTEGER NOT NULL DEFAULT 0;
ALTER TABLE question ADD COLUMN answer_range TEXT NOT NULL DEFAULT '{}';
