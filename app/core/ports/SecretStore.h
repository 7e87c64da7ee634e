// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QByteArray>

namespace lanyard {

/// Keeps what must not be in the database or a log: the server's API token.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Empty when there is none under that name.
    [[nodiscard]] virtual Result<QByteArray> load(const QString& name) const = 0;
    [[nodiscard]] virtual Result<void> store(const QString& name, const QByteArray& secret) = 0;
    [[nodiscard]] virtual Result<void> erase(const QString& name) = 0;

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

} // namespace lanyard
