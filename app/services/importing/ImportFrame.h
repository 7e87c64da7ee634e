// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/ReplicaPage.h"

namespace lanyard {

/// Name of the list that an event gets when neither it nor the file has one.
[[nodiscard]] QString firstListName();

/// The event with those ticket types and check-in lists that `people` (and a list called
/// `listName`, unless that is empty) need and that are not there yet.
[[nodiscard]] SourceEvent missingFrame(const Event& event, const QList<TicketType>& knownTypes,
    const QList<CheckInList>& knownLists, const QList<SourceAttendee>& people,
    const QString& listName);

} // namespace lanyard
