// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/WholeEntry.h"

#include <QSet>

namespace lanyard {

/// What an outbox still holds, as one text, and how far it reaches.
struct WaitingEntries
{
    QByteArray json;
    OutboxId last; ///< the last entry in it; not valid: nothing waits
    int count = 0;
    QSet<OutboxId> ids = {}; ///< of all in it

    /// `event`: the slug of whose these are; entries of others name their own.
    [[nodiscard]] static WaitingEntries of(const QString& event, const QList<WholeEntry>& entries);
};

} // namespace lanyard
