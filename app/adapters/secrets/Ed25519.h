// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace lanyard {

/// Whether `signature` (64 bytes) is of `message` by the owner of `key` (32 bytes, RFC 8032).
/// False for a key or signature of another length. By libsodium; any thread.
[[nodiscard]] bool isSignedByEd25519(
    QByteArrayView key, QByteArrayView message, QByteArrayView signature);

} // namespace lanyard
