// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/StrongId.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace lanyard {

/// A wristband or card that stands for tickets (pretix: a reusable medium).
struct Medium
{
    qint64 remote = 0;
    TicketToken token; ///< what its code says; empty for what this desk cannot scan (NFC)
    bool active = true;
    std::optional<QDateTime> expires;
    QStringList attendeeKeys; ///< `sourceKey`s of the tickets, perhaps of other events

    bool operator==(const Medium&) const = default;
};

} // namespace lanyard
