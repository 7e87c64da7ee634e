// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/AnswerFile.h"
#include "checkin/CheckIn.h"
#include "outbox/OutboxEntry.h"

#include <QList>

namespace lanyard {

/// What a database that is kept aside tells of an entry beside, for who takes it over.
struct AsideFacts
{
    std::optional<QString> server = {}; ///< that it was for, '' for none; none: unreadable
    QString organizer = {}; ///< there
    std::optional<CheckIn> checkIn = {}; ///< that it tells of; its identifiers mean nothing here
    QString list = {}; ///< of that check-in: the list's name

    bool operator==(const AsideFacts&) const = default;
};

/// An entry with all that leaves with it in a sealed export: who opens that has nothing else.
struct WholeEntry
{
    OutboxEntry entry;
    QString event; ///< its slug
    QList<AnswerFile> files = {};
    QString name = {}; ///< of the person, as far as there is one
    QString order = {};
    TicketToken ticket = {};
    AsideFacts aside = {};

    bool operator==(const WholeEntry&) const = default;
};

} // namespace lanyard
