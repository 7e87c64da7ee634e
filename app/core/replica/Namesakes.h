// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"
#include "replica/ReplicaPage.h"

namespace lanyard {

// A plain list may hold two people of one name and company, and nothing else to find them again
// by: no ticket, no order, no address. Both are taken. Their key is name and company with a number
// behind it from the second on: `name:Ravi Kumar:`, `name:Ravi Kumar:#2`.
//
// The number is that of the row in the first file. In a later file, whose rows may stand in another
// order, a row is first the person here of whom all else is the same too (ticket type, comment,
// every other column); what is left over is taken in the file's order, and who is left over after
// that is new. So sorting a list, adding and removing namesakes keep each one's check-ins; only
// where a namesake's row changes and another one comes or goes in the same file may two be mixed
// up.

/// Whether people of this key are told apart by a number.
[[nodiscard]] bool isNameKey(const QString& sourceKey);

/// The key of the `number`th person who shares `firstKey`, from 1.
[[nodiscard]] QString namesakeKey(const QString& firstKey, int number);

/// Gives those of `people` with a name for their key the keys of the `known`, as told above;
/// others stay as they are.
void settleNamesakes(QList<SourceAttendee>& people, const QList<AttendeeRecord>& known);

} // namespace lanyard
