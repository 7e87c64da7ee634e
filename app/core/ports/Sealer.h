// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QByteArray>

namespace lanyard {

/// Closes bytes under a passphrase, so that they may leave the desk. Any thread; slow on purpose.
class Sealer
{
public:
    virtual ~Sealer() = default;
    [[nodiscard]] virtual Result<QByteArray> seal(
        const QByteArray& plain, const QString& passphrase) const = 0;
    /// WrongPassphrase: another passphrase, or not one byte is what it was.
    [[nodiscard]] virtual Result<QByteArray> open(
        const QByteArray& sealed, const QString& passphrase) const = 0;

protected:
    Sealer() = default;
    Q_DISABLE_COPY_MOVE(Sealer)
};

} // namespace lanyard
