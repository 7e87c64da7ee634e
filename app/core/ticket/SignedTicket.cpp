// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ticket/SignedTicket.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype longestToken = 4096; ///< more than any QR code holds
constexpr qsizetype headerBytes = 5;
constexpr char scheme = 1;

/// Protobuf's wire format (protobuf.dev, "Encoding"), as far as one flat message needs it.
class ProtobufReader
{
public:
    explicit ProtobufReader(QByteArrayView bytes)
        : m_rest(bytes)
    { }

    struct Field
    {
        quint64 number = 0;
        quint64 value = 0; ///< of a varint
        QByteArrayView bytes; ///< of a length-delimited field
    };

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    /// Nothing when the bytes are no such message.
    [[nodiscard]] std::optional<Field> next()
    {
        const auto tag = varint();
        if (!tag || *tag >> 3 == 0) {
            return std::nullopt;
        }
        Field field{*tag >> 3, 0, {}};
        switch (*tag & 7) {
        case 0: {
            const auto value = varint();
            field.value = value.value_or(0);
            return value ? std::optional(field) : std::nullopt;
        }
        case 1:
            return take(field, 8);
        case 2: {
            const auto length = varint();
            return length ? take(field, *length) : std::nullopt;
        }
        case 5:
            return take(field, 4);
        default:
            return std::nullopt;
        }
    }

private:
    [[nodiscard]] std::optional<Field> take(Field field, quint64 length)
    {
        if (length > quint64(m_rest.size())) {
            return std::nullopt;
        }
        field.bytes = m_rest.first(qsizetype(length));
        m_rest = m_rest.sliced(qsizetype(length));
        return field;
    }

    [[nodiscard]] std::optional<quint64> varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && !m_rest.isEmpty(); shift += 7) {
            const auto byte = quint8(m_rest.front());
            m_rest = m_rest.sliced(1);
            value |= quint64(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0) {
                return value;
            }
        }
        return std::nullopt;
    }

    QByteArrayView m_rest;
};

qsizetype length(const QByteArray& raw, qsizetype at)
{
    return qsizetype(quint8(raw.at(at))) << 8 | qsizetype(quint8(raw.at(at + 1)));
}

/// 0 means "always"; what no calendar holds means the ticket is unreadable.
bool setTime(std::optional<QDateTime>& time, quint64 seconds)
{
    constexpr quint64 latest = 253'402'300'799; // the end of the year 9999
    if (seconds > latest) {
        return false;
    }
    if (seconds != 0) {
        time = QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
    }
    return true;
}

std::optional<SignedTicket> ticketOf(QByteArrayView payload)
{
    SignedTicket ticket;
    ProtobufReader reader(payload);
    bool isReadable = true;
    while (isReadable && !reader.atEnd()) {
        const auto field = reader.next();
        if (!field) {
            return std::nullopt;
        }
        switch (field->number) {
        case 1:
            ticket.seed = field->bytes.toByteArray();
            break;
        case 2:
            ticket.ticketTypeRemote = qint64(field->value);
            break;
        case 3:
            ticket.variationRemote = qint64(field->value);
            break;
        case 4:
            ticket.dateRemote = qint64(field->value);
            break;
        case 5:
            isReadable = setTime(ticket.validFrom, field->value);
            break;
        case 6:
            isReadable = setTime(ticket.validUntil, field->value);
            break;
        default: // of a newer server
            break;
        }
    }
    return isReadable ? std::optional(ticket) : std::nullopt;
}

} // namespace

std::optional<SignedTicket> readSignedTicket(
    const QString& token, const QList<QByteArray>& keys, const SignatureCheck& check)
{
    if (!check || token.size() > longestToken) {
        return std::nullopt;
    }
    QByteArray turned = token.toLatin1();
    std::ranges::reverse(turned);
    const auto decoded
        = QByteArray::fromBase64Encoding(turned, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray& raw = decoded.decoded;
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || raw.size() < headerBytes
        || raw.front() != scheme) {
        return std::nullopt;
    }
    const qsizetype payloadSize = length(raw, 1);
    const qsizetype signatureSize = length(raw, 3);
    if (raw.size() < headerBytes + payloadSize + signatureSize) {
        return std::nullopt;
    }
    const QByteArrayView view(raw);
    const QByteArrayView payload = view.sliced(headerBytes, payloadSize);
    const QByteArrayView signature = view.sliced(headerBytes + payloadSize, signatureSize);
    const bool isSigned = std::ranges::any_of(
        keys, [&](const QByteArray& key) { return check(key, payload, signature); });
    return isSigned ? ticketOf(payload) : std::nullopt;
}

} // namespace lanyard
