// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// The staff's PIN, kept only as an Argon2id string (libsodium's `crypto_pwhash_str`, with its
/// "interactive" limits: 64 MiB, about a tenth of a second, so guessing all of a PIN is slow).
class StaffPin
{
public:
    /// The string to keep in `DeskSettings::pinHash`; empty when memory ran out.
    [[nodiscard]] static QString hash(const QString& pin);
    /// Whether `pin` is the one behind `hash`; never true for an empty or broken hash.
    [[nodiscard]] static bool verify(const QString& hash, const QString& pin);
};

} // namespace lanyard
