-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- When a list takes everybody out, each day from then on; it comes with the next download.

ALTER TABLE check_in_list ADD COLUMN exit_all_at INTEGER;
