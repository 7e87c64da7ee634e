// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/SyncService.h"

#include <QLabel>

namespace lanyard {

/// A desk in the middle of its day: 15 entries wait or are open, 64 are at the server.
inline SyncStatus paired()
{
    SyncStatus status;
    status.network = SyncStatus::Network::Online;
    status.outbox.ready = 10;
    status.outbox.inFlight = 2;
    status.outbox.ambiguous = 2;
    status.outbox.quarantined = 1;
    status.outbox.acknowledged = 64;
    return status;
}

/// Every label's text below `panel`, hidden ones too.
inline QString wordsOf(const QWidget& panel)
{
    QStringList words;
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        words.append(label->text());
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace lanyard
