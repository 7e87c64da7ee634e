// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/BrotherLabel.h"

#include "print/PlacedRaster.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr int slack = 12; // a millimetre: sizes are rounded to inches and points on their way

void blacken(QByteArray& bits, qsizetype bit)
{
    char& byte = bits[bit / 8];
    byte = static_cast<char>(static_cast<unsigned char>(byte) | (0x80U >> unsigned(bit % 8)));
}

QByteArray command(char letter, std::initializer_list<int> values)
{
    QByteArray bytes("\x1bi");
    bytes += letter;
    for (const int value : values) {
        bytes += static_cast<char>(value);
    }
    return bytes;
}

/// Rows of a printed page, white ones of a short endless label included.
int rowsOf(QSize page, const BrotherSetup& setup)
{
    return setup.medium.isEndless()
        ? std::max(page.height() - 2 * brotherFeed, setup.model.leastRows)
        : setup.medium.printableLength;
}

bool isOnMedium(QSize page, const BrotherSetup& setup)
{
    const int longest = setup.medium.isEndless() ? setup.model.mostRows : setup.medium.length;
    return page.width() <= setup.medium.width + slack && page.height() <= longest + slack;
}

/// ESC i z: what is in, how long the page is, and that the printer goes on by itself once a fault
/// is mended (0x80).
QByteArray printInformation(const BadgeRaster& sheet, const BrotherSetup& setup, bool isFirst)
{
    constexpr int always = 0x80 | 0x40 | 0x04 | 0x02; // recovery, quality, width, type
    constexpr int withLength = 0x08;
    const bool isEndless = setup.medium.isEndless();
    const auto rows = unsigned(sheet.height);
    return command('z',
        {isEndless ? always : always | withLength, isEndless ? 0x0a : 0x0b, setup.medium.widthMm,
            setup.medium.lengthMm, int(rows & 0xffU), int(rows >> 8U & 0xffU),
            int(rows >> 16U & 0xffU), 0, isFirst ? 0 : 1, 0});
}

QByteArray cutting(const BrotherModel& model, const BrotherStyle& style, bool isTwoColour)
{
    using Cut = BrotherStyle::Cut;
    const bool cutsBetween = style.cut == Cut::Each || style.cut == Cut::Every;
    QByteArray bytes;
    if (model.cuts) {
        bytes += command('M', {cutsBetween ? 0x40 : 0});
    }
    if (model.cutsEvery && cutsBetween) {
        bytes += command('A', {style.cut == Cut::Every ? style.labelsACut : 1});
    }
    if (model.cutsAtEnd) {
        bytes += command('K', {(style.cut == Cut::None ? 0 : 0x08) | (isTwoColour ? 0x01 : 0)});
    }
    return bytes;
}

/// One row of the head. The first pin is at the right of what one looks at.
QByteArray headRow(const BadgeRaster& sheet, int y, const BrotherSetup& setup)
{
    QByteArray row(setup.model.rowBytes, '\0');
    const int offset = brotherOffset(setup.model, setup.medium);
    for (int x = 0; x < sheet.width; ++x) {
        if (sheet.dot(x, y)) {
            blacken(row, offset + sheet.width - 1 - x);
        }
    }
    return row;
}

QByteArray transfer(const QByteArray& kind, const QByteArray& row)
{
    return kind + static_cast<char>(row.size()) + row;
}

QByteArray rasterRows(const BadgeRaster& sheet, const BrotherSetup& setup)
{
    const QByteArray white(setup.model.rowBytes, '\0');
    QByteArray bytes;
    for (int y = 0; y < sheet.height; ++y) {
        const QByteArray row = headRow(sheet, y, setup);
        if (setup.medium.isTwoColour) {
            const bool isRed = setup.style.red == BrotherStyle::Red::Everything;
            bytes
                += transfer("w\x01", isRed ? white : row) + transfer("w\x02", isRed ? row : white);
        } else {
            bytes += transfer(QByteArray("g\0", 2), setup.model.compresses ? packBits(row) : row);
        }
    }
    return bytes;
}

} // namespace

std::optional<QRect> brotherWindow(QSize page, const BrotherSetup& setup)
{
    if (!isOnMedium(page, setup)) {
        return std::nullopt;
    }
    const QSize printed(setup.medium.printableWidth, rowsOf(page, setup));
    return QRect(
        QPoint((page.width() - printed.width()) / 2, (page.height() - printed.height()) / 2),
        printed);
}

std::optional<BrotherSheet> brotherSheet(const BadgeRaster& page, const BrotherSetup& setup)
{
    const auto window = brotherWindow({page.width, page.height}, setup);
    if (!isWhole(page) || page.dpi != brotherDpi || !window) {
        return std::nullopt;
    }
    BrotherSheet sheet{{window->width(), window->height(), brotherDpi, {}}, 0};
    BadgeRaster& dots = sheet.dots;
    dots.bits.fill('\0', qsizetype(dots.stride()) * dots.height);
    const int left = window->left(); // of the page, not printed
    const int top = window->top();
    for (int y = 0; y < page.height; ++y) {
        for (int x = 0; x < page.width; ++x) {
            if (!page.dot(x, y)) {
                continue;
            }
            const int nearX = std::clamp(x, left, left + dots.width - 1);
            const int nearY = std::clamp(y, top, top + dots.height - 1);
            if (nearX == x && nearY == y) {
                blacken(dots.bits, qsizetype(y - top) * dots.stride() * 8 + x - left);
            } else {
                sheet.lost += page.dot(nearX, nearY) ? 0 : 1;
            }
        }
    }
    return sheet;
}

QByteArray brotherStart()
{
    constexpr qsizetype longestRow = 400; // of zeros, more than any model asks for
    return QByteArray(longestRow, '\0') + "\x1b@";
}

QByteArray brotherPage(const BadgeRaster& sheet, const BrotherSetup& setup, BrotherTurn turn)
{
    constexpr int compressed = 2;
    const BrotherModel& model = setup.model;
    const bool isTwoColour = setup.medium.isTwoColour;
    QByteArray bytes;
    if (model.hasModes) {
        bytes += command('a', {1});
    }
    if (model.notifies) {
        bytes += command('!', {0});
    }
    bytes += printInformation(sheet, setup, turn.isFirst);
    bytes += cutting(model, setup.style, isTwoColour);
    bytes += command('d', {setup.medium.isEndless() ? brotherFeed : 0, 0});
    if (model.compresses) {
        bytes += 'M';
        bytes += static_cast<char>(isTwoColour ? 0 : compressed);
    }
    bytes += rasterRows(sheet, setup);
    bytes += turn.isLast ? '\x1a' : '\x0c';
    return bytes;
}

QByteArray packBits(const QByteArray& bytes)
{
    constexpr qsizetype most = 128;
    QByteArray packed;
    qsizetype from = 0;
    const auto runAt = [&bytes](qsizetype at) {
        qsizetype to = at + 1;
        while (to < bytes.size() && to - at < most && bytes.at(to) == bytes.at(at)) {
            ++to;
        }
        return to - at;
    };
    while (from < bytes.size()) {
        const qsizetype run = runAt(from);
        if (run > 1) {
            packed += static_cast<char>(1 - run);
            packed += bytes.at(from);
            from += run;
            continue;
        }
        qsizetype to = from + 1;
        while (to < bytes.size() && to - from < most && runAt(to) < 3) {
            ++to; // two alike cost no less as a run of their own
        }
        packed += static_cast<char>(to - from - 1);
        packed += bytes.mid(from, to - from);
        from = to;
    }
    return packed;
}

} // namespace lanyard
