// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/ZplAnswer.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

struct Flags
{
    quint32 mask;
    PrinterFault fault;
};

// What somebody must see to first comes first: an open head reports missing paper too, and most
// faults pause the printer.
constexpr std::array<Flags, 9> meanings{{
    {0x0000'0004, PrinterFault::HeadOpen},
    {0x0000'0001, PrinterFault::MediaOut},
    {0x0000'0002, PrinterFault::RibbonOut},
    {0x0000'F000, PrinterFault::Jam}, // jam, presenter, feed, paper path
    {0x0000'0008, PrinterFault::Cutter},
    {0x0000'0030, PrinterFault::TooHot}, // head, motor
    {0x0000'02C0, PrinterFault::HeadDefect}, // element, detection, thermistor
    {0x000C'0000, PrinterFault::NotCalibrated}, // black mark not found, its calibration
    {0x0001'0000, PrinterFault::Paused},
}};

QRegularExpressionMatch counterIn(const QByteArray& bytes)
{
    static const QRegularExpression quoted(u"\"(\\d{1,15}|\\?)\""_s);
    return quoted.match(QString::fromLatin1(bytes));
}

} // namespace

PrinterFault faultOfZplFlags(quint32 flags)
{
    quint32 known = 0;
    for (const Flags& meaning : meanings) {
        if ((flags & meaning.mask) != 0 && meaning.fault != PrinterFault::Paused) {
            return meaning.fault;
        }
        known |= meaning.mask;
    }
    return flags == 0           ? PrinterFault::None
        : (flags & ~known) != 0 ? PrinterFault::Other
                                : PrinterFault::Paused;
}

void ZplAnswer::add(const QByteArray& bytes)
{
    m_bytes += bytes.left(mostBytes - m_bytes.size());
}

std::optional<PrinterFault> ZplAnswer::fault() const
{
    // the end of the line is asked for, so that flags of which only a part has come are not read
    static const QRegularExpression errors(
        u"ERRORS:\\s+([01])\\s+([0-9A-Fa-f]{8})\\s+([0-9A-Fa-f]{8})\\s"_s);
    const auto match = errors.match(QString::fromLatin1(m_bytes));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    if (match.captured(1) == "0"_L1) {
        return PrinterFault::None;
    }
    const PrinterFault fault = faultOfZplFlags(match.captured(3).toUInt(nullptr, 16));
    return fault == PrinterFault::None ? PrinterFault::Other : fault; // it says that there is one
}

std::optional<qint64> ZplAnswer::counter() const
{
    const auto match = counterIn(m_bytes);
    bool isNumber = false;
    const qint64 count = match.captured(1).toLongLong(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}

bool ZplAnswer::hasCounterAnswer() const
{
    return counterIn(m_bytes).hasMatch();
}

std::optional<bool> ZplAnswer::isHolding() const
{
    // three lines of values, each between STX and ETX; the third has a password in it
    static const QRegularExpression line(u"\\x02([0-9A-Za-z,]*)\\x03"_s);
    constexpr qsizetype valuesOfFirst = 12;
    constexpr qsizetype valuesOfSecond = 11;
    QStringList first;
    QStringList second;
    auto lines = line.globalMatch(QString::fromLatin1(m_bytes));
    while (lines.hasNext()) {
        const QStringList values = lines.next().captured(1).split(u',');
        if (values.size() == valuesOfFirst) {
            first = values;
        } else if (values.size() == valuesOfSecond) {
            second = values;
        }
    }
    if (first.isEmpty() || second.isEmpty()) {
        return std::nullopt;
    }
    const QStringList holding{first.at(4), // labels it has received
        first.at(5), // its buffer is full
        first.at(7), // a part of a label
        second.at(7), // a label waits to be taken away
        second.at(8)}; // labels of the batch under way
    return std::ranges::any_of(holding, [](const QString& value) { return value.toInt() != 0; });
}

} // namespace lanyard
