// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ZplReader.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// CRC-16 of CCITT, begun with 0, bit by bit from a message with sixteen zeros behind it: the
/// definition, not the usual loop.
quint16 checkSum(const QByteArray& text)
{
    const QByteArray message = text + QByteArray(2, '\0');
    quint32 rest = 0;
    for (const char byte : message) {
        for (int bit = 7; bit >= 0; --bit) {
            const quint32 next = (uchar(byte) >> bit) & 1U;
            rest = (rest << 1U) | next;
            if ((rest & 0x10000U) != 0) {
                rest ^= 0x11021U;
            }
        }
    }
    return quint16(rest);
}

QByteArray fromZ64(const QByteArray& data, qsizetype size, QString& problem)
{
    const QList<QByteArray> parts = data.split(':'); // "", "Z64", text, sum
    if (parts.size() != 4 || parts.at(1) != "Z64") {
        problem = u"no Z64: %1"_s.arg(QString::fromLatin1(data.left(20)));
        return {};
    }
    bool isHex = false;
    if (parts.at(3).size() != 4 || parts.at(3).toUShort(&isHex, 16) != checkSum(parts.at(2))
        || !isHex) {
        problem = u"the check sum %1 is wrong"_s.arg(QString::fromLatin1(parts.at(3)));
        return {};
    }
    const auto decoded
        = QByteArray::fromBase64Encoding(parts.at(2), QByteArray::AbortOnBase64DecodingErrors);
    QByteArray length(4, '\0');
    qToBigEndian(quint32(size), length.data());
    return decoded ? qUncompress(length + *decoded) : QByteArray();
}

/// Rows of hex digits with ZPL's run lengths.
QByteArray fromHex(const QByteArray& data, int stride, QString& problem)
{
    const qsizetype digits = qsizetype(stride) * 2;
    QByteArray all;
    QByteArray row;
    qsizetype count = 0;
    for (const char c : data) {
        if (c >= 'G' && c <= 'Y') {
            count += c - 'F';
        } else if (c >= 'g' && c <= 'z') {
            count += 20 * (c - 'f');
        } else if (c == ',') {
            row = row.leftJustified(digits, '0');
        } else if (c == ':' && row.isEmpty() && all.size() >= digits) {
            row = all.right(digits);
        } else if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'F')) {
            row += QByteArray(std::max<qsizetype>(count, 1), c);
            count = 0;
        } else {
            problem = u"\"%1\" is no digit"_s.arg(QChar::fromLatin1(c));
            return {};
        }
        while (row.size() >= digits) {
            all += row.left(digits);
            row = row.mid(digits);
        }
    }
    if (!row.isEmpty() || count != 0) {
        problem = u"the last row is not whole"_s;
    }
    return QByteArray::fromHex(all);
}

void readPicture(const QByteArray& parameters, ReadLabel& label)
{
    const QList<QByteArray> parts = parameters.split(',');
    if (parts.size() < 5 || parts.first() != "A") {
        label.problem = u"^GF of another kind"_s;
        return;
    }
    const qsizetype size = parts.at(2).toLongLong();
    const int stride = parts.at(3).toInt();
    const QByteArray data = parts.mid(4).join(',');
    label.isZ64 = data.startsWith(':') && data.contains("Z64");
    label.pictureBytes = data.size();
    if (size <= 0 || stride <= 0 || size % stride != 0 || parts.at(1) != parts.at(2)) {
        label.problem = u"^GF of no size"_s;
        return;
    }
    label.picture.bits
        = label.isZ64 ? fromZ64(data, size, label.problem) : fromHex(data, stride, label.problem);
    label.picture.width = stride * 8;
    label.picture.height = int(size / stride);
    if (label.picture.bits.size() != size && label.problem.isEmpty()) {
        label.problem
            = u"%1 bytes of picture instead of %2"_s.arg(label.picture.bits.size()).arg(size);
    }
}

} // namespace

QString ReadLabel::parameter(const QString& command) const
{
    const QStringList found = commands.filter(QRegularExpression(u"^\\"_s + command));
    return found.size() == 1 ? found.first().mid(command.size()) : QString();
}

ReadLabel readZplLabel(const QByteArray& label)
{
    ReadLabel read;
    qsizetype from = 0;
    while (from < label.size()) {
        qsizetype to = from + 1;
        while (to < label.size() && label.at(to) != '^' && label.at(to) != '~') {
            ++to;
        }
        const QByteArray command = label.mid(from, to - from).trimmed();
        from = to;
        if (command.startsWith("^GF")) {
            if (!read.picture.isNull()) {
                read.problem = u"two pictures"_s;
            }
            readPicture(command.mid(3), read);
            read.commands.append(u"^GF"_s);
        } else {
            read.commands.append(QString::fromLatin1(command));
        }
    }
    return read;
}

} // namespace lanyard
