// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/AnswerFile.h"
#include "outbox/OutboxEntry.h"

#include <QList>

namespace lanyard {

/// An entry with all that leaves with it in a sealed export: who opens that has nothing else.
struct WholeEntry
{
    OutboxEntry entry;
    QString event; ///< its slug
    QList<AnswerFile> files = {};
    QString name = {}; ///< of the person, as far as there is one
    QString order = {};
    TicketToken ticket = {};

    bool operator==(const WholeEntry&) const = default;
};

} // namespace lanyard
