// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/ZplAnswer.h"

#include <QRegularExpression>

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

} // namespace lanyard
