// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace lanyard {

/// Whether `signature` is of `message` by the owner of an Ed25519 `key`. Any bytes may be given.
using SignatureCheck
    = std::function<bool(QByteArrayView key, QByteArrayView message, QByteArrayView signature)>;

/// What a ticket says of itself under its server's signature.
struct SignedTicket
{
    QByteArray seed; ///< told apart by it
    qint64 ticketTypeRemote = 0;
    qint64 variationRemote = 0;
    qint64 dateRemote = 0; ///< of an event series
    std::optional<QDateTime> validFrom; ///< UTC
    std::optional<QDateTime> validUntil;

    bool operator==(const SignedTicket&) const = default;
};

/// Reads a ticket token of pretix's scheme `pretix_sig1`: base64 written backwards, of a version
/// byte (1), the lengths of payload and signature (16 bits each, big-endian), the payload
/// (protobuf: 1 seed, 2 item, 3 variation, 4 sub-event, 5 valid from, 6 valid until, seconds since
/// 1970), and its Ed25519 signature. Nothing comes back unless one of `keys` (32 bytes each) made
/// the signature; the token may be anything.
[[nodiscard]] std::optional<SignedTicket> readSignedTicket(
    const QString& token, const QList<QByteArray>& keys, const SignatureCheck& check);

} // namespace lanyard
