// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/SecretStore.h"

namespace lanyard {

/// One file a secret, mode 0600, in a folder of mode 0700. A store replaces the file whole and
/// reaches the disk before it returns, so a power cut leaves the old secret or the new one.
/// Any thread, one at a time.
class FileSecretStore final : public SecretStore
{
public:
    /// `folder` is made when the first secret comes.
    explicit FileSecretStore(QString folder);
    [[nodiscard]] Result<QByteArray> load(const QString& name) const override;
    [[nodiscard]] Result<void> store(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] Result<void> erase(const QString& name) override;

private:
    QString m_folder;
};

} // namespace lanyard
