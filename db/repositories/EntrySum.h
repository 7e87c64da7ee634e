// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace lanyard {

/// What the server is told of an outbox entry, as its row has it.
struct EntryBytes
{
    qint64 kind = 0;
    QByteArray nonce;
    QByteArray body; ///< JSON
    QByteArray key;

    /// SHA-256 of all of it: a bit that flips on the disk changes this.
    [[nodiscard]] QByteArray sum() const;

    /// Whether they are those of which `stored` is the sum; true where none was stored.
    [[nodiscard]] bool areIntact(const QByteArray& stored) const
    {
        return stored.isEmpty() || stored == sum();
    }
};

} // namespace lanyard
