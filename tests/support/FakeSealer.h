// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Sealer.h"

#include <QCryptographicHash>

namespace lanyard {

/// Hides nothing; keeps the contract, quickly.
class FakeSealer final : public Sealer
{
public:
    [[nodiscard]] Result<QByteArray> seal(
        const QByteArray& plain, const QString& passphrase) const override
    {
        return "fake:" + mark(plain, passphrase) + plain;
    }

    [[nodiscard]] Result<QByteArray> open(
        const QByteArray& sealed, const QString& passphrase) const override
    {
        const QByteArray plain = sealed.mid(37);
        if (sealed != "fake:" + mark(plain, passphrase) + plain) {
            return failure(ErrorCode::WrongPassphrase);
        }
        return plain;
    }

private:
    static QByteArray mark(const QByteArray& plain, const QString& passphrase)
    {
        return QCryptographicHash::hash(
            passphrase.toUtf8() + '\0' + plain, QCryptographicHash::Sha256);
    }
};

} // namespace lanyard
