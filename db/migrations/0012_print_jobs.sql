-- SPDX-FileCopyrightText: 2026 Lanyard contributors
-- SPDX-License-Identifier: Apache-2.0
-- A desk has several printers: a person may move a badge to another one (`wanted`, its address) or
-- put those that wait into another order (`place`, 0 for as old as it is). An attempt knows what
-- the printer had counted before it, so that after a kill the printer can be asked.

ALTER TABLE print_job ADD COLUMN wanted TEXT NOT NULL DEFAULT '';
ALTER TABLE print_job ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE print_attempt ADD COLUMN count_before INTEGER; -- NULL: the printer does not count
ALTER TABLE print_attempt ADD COLUMN labels INTEGER NOT NULL DEFAULT 0;
