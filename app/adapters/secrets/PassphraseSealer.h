// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Sealer.h"

namespace lanyard {

/// XSalsa20-Poly1305 (libsodium's secretbox) under a key that Argon2id makes of the passphrase.
/// The file: `LANYARD1`, 16 bytes of salt, 24 of nonce, then the box.
class PassphraseSealer final : public Sealer
{
public:
    [[nodiscard]] Result<QByteArray> seal(
        const QByteArray& plain, const QString& passphrase) const override;
    [[nodiscard]] Result<QByteArray> open(
        const QByteArray& sealed, const QString& passphrase) const override;
};

} // namespace lanyard
