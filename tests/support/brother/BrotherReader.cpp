// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherReader.h"

#include <map>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Bytes that follow ESC i and a letter.
const std::map<char, qsizetype>& parameters()
{
    static const std::map<char, qsizetype> all{
        {'a', 1}, {'!', 1}, {'z', 10}, {'M', 1}, {'A', 1}, {'K', 1}, {'d', 2}, {'S', 0}};
    return all;
}

int at(const QByteArray& bytes, qsizetype index)
{
    return uchar(bytes.at(index));
}

bool isRow(const QByteArray& bytes)
{
    return bytes.startsWith('g') || bytes.startsWith('w');
}

/// The definition of PackBits, as in TIFF 6.0; empty when it does not come out even.
QByteArray unpacked(const QByteArray& packed)
{
    QByteArray bytes;
    qsizetype from = 0;
    while (from < packed.size()) {
        const int count = static_cast<signed char>(packed.at(from));
        if (count == -128) {
            ++from;
        } else if (count < 0) {
            if (from + 1 >= packed.size()) {
                return {};
            }
            bytes += QByteArray(1 - count, packed.at(from + 1));
            from += 2;
        } else {
            if (from + 1 + count >= packed.size()) {
                return {};
            }
            bytes += packed.mid(from + 1, count + 1);
            from += count + 2;
        }
    }
    return bytes;
}

QString nameOf(const QByteArray& command)
{
    const auto hex = [](const QByteArray& rest) {
        return rest.isEmpty() ? QString() : u' ' + QString::fromLatin1(rest.toHex(' '));
    };
    if (command == "\x1b@") {
        return u"ESC @"_s;
    }
    if (command.startsWith("\x1bi")) {
        return u"ESC i "_s + QLatin1Char(command.at(2)) + hex(command.mid(3));
    }
    return command == "\x0c" ? u"FF"_s
        : command == "\x1a"  ? u"Control-Z"_s
                             : QString(QLatin1Char(command.at(0))) + hex(command.mid(1));
}

void readRow(const QByteArray& command, bool isPacked, ReadPage& page)
{
    const QByteArray data = command.mid(3);
    const QByteArray row = isPacked ? unpacked(data) : data;
    const int kind = at(command, 1);
    if (row.isEmpty()) {
        page.problem = u"a row does not unpack"_s;
    } else if (command.startsWith('g') && kind == 0) {
        page.black.append(row);
    } else if (command.startsWith('w') && (kind == 1 || kind == 2)) {
        (kind == 1 ? page.black : page.red).append(row);
    } else {
        page.problem = u"a row of no colour"_s;
    }
}

} // namespace

qsizetype brotherCommandSize(const QByteArray& bytes)
{
    qsizetype size = -1;
    if (bytes.startsWith('\0') || bytes.startsWith('\x0c') || bytes.startsWith('\x1a')) {
        size = 1;
    } else if (bytes.startsWith('M')) {
        size = 2;
    } else if (isRow(bytes)) {
        size = bytes.size() < 3 ? 3 : 3 + at(bytes, 2);
    } else if (bytes.startsWith("\x1b@")) {
        size = 2;
    } else if (bytes == "\x1b" || bytes == "\x1bi") {
        size = 3;
    } else if (bytes.startsWith("\x1bi")) {
        const auto known = parameters().find(bytes.at(2));
        size = known != parameters().end() ? 3 + known->second : -1;
    }
    return size > bytes.size() ? 0 : size;
}

ReadPage readBrotherPage(const QByteArray& bytes)
{
    ReadPage page;
    bool isPacked = false;
    qsizetype from = 0;
    while (from < bytes.size() && page.problem.isEmpty()) {
        const qsizetype size = brotherCommandSize(bytes.mid(from, 300));
        if (size <= 0) {
            page.problem = u"no command at byte %1"_s.arg(from);
            break;
        }
        const QByteArray command = bytes.mid(from, size);
        from += size;
        if (isRow(command)) {
            readRow(command, isPacked, page);
        } else if (command.at(0) != '\0') {
            page.commands.append(nameOf(command));
            isPacked = command.startsWith('M') ? command.at(1) == 2 : isPacked;
            page.information = command.startsWith("\x1biz") ? command.mid(3) : page.information;
        }
    }
    return page;
}

BadgeRaster ReadPage::picture(const QList<QByteArray>& rows, int offset, int width)
{
    BadgeRaster raster{width, int(rows.size()), 300, {}};
    raster.bits.fill('\0', qsizetype(raster.stride()) * raster.height);
    for (int y = 0; y < raster.height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int pin = offset + width - 1 - x;
            if ((at(rows.at(y), pin / 8) & (0x80 >> (pin % 8))) != 0) {
                char& byte = raster.bits[qsizetype(y) * raster.stride() + x / 8];
                byte = char(uchar(byte) | (0x80U >> unsigned(x % 8)));
            }
        }
    }
    return raster;
}

int ReadPage::dotsBeside(const QList<QByteArray>& rows, int offset, int width)
{
    int count = 0;
    for (const QByteArray& row : rows) {
        for (int pin = 0; pin < row.size() * 8; ++pin) {
            const bool isBeside = pin < offset || pin >= offset + width;
            count += isBeside && (at(row, pin / 8) & (0x80 >> (pin % 8))) != 0 ? 1 : 0;
        }
    }
    return count;
}

} // namespace lanyard
