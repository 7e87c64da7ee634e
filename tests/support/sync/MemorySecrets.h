// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/SecretStore.h"

#include <QHash>

namespace lanyard {

/// Secrets that end with the test; fails when told to.
class MemorySecrets final : public SecretStore
{
public:
    [[nodiscard]] Result<QByteArray> load(const QString& name) const override
    {
        return m_secrets.value(name);
    }

    [[nodiscard]] Result<void> store(const QString& name, const QByteArray& secret) override
    {
        if (isBroken) {
            return failure(ErrorCode::StorageFailed, QStringLiteral("told to fail"));
        }
        m_secrets.insert(name, secret);
        return {};
    }

    [[nodiscard]] Result<void> erase(const QString& name) override
    {
        m_secrets.remove(name);
        return {};
    }

    bool isBroken = false;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace lanyard
