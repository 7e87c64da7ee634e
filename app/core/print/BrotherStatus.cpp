// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/BrotherStatus.h"

#include <array>
#include <cstdlib>

namespace lanyard {

namespace {

constexpr QByteArrayView head("\x80\x20\x42", 3); // mark, size, Brother

struct Flags
{
    quint32 mask;
    PrinterFault fault;
};

// What somebody must see to first comes first: an open cover reports missing paper too, and where
// a roll ends nothing can be fed.
constexpr std::array<Flags, 9> meanings{{
    {0x1000, PrinterFault::CoverOpen}, {0x0003, PrinterFault::MediaOut}, // none, end of it
    {0x0100, PrinterFault::WrongMedium}, {0x0004, PrinterFault::Cutter},
    {0x4000, PrinterFault::Jam}, // cannot be fed
    {0x0020, PrinterFault::Unreachable}, // it is being switched off
    {0x0010, PrinterFault::Busy},
    {0x0e00, PrinterFault::Garbled}, // buffer full, transmission, image
    {0xa0c8, PrinterFault::Other}, // adapter, fan, system, and what is in no reference
}};

PrinterFault faultOf(quint32 errors)
{
    for (const Flags& meaning : meanings) {
        if ((errors & meaning.mask) != 0) {
            return meaning.fault;
        }
    }
    return PrinterFault::None;
}

int number(const QByteArray& bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

BrotherStatus::Kind kindOf(int type)
{
    using Kind = BrotherStatus::Kind;
    const bool isKnown = type <= int(Kind::PhaseChange) && type != 3;
    return isKnown ? Kind(type) : Kind::Unknown;
}

BrotherStatus::Media mediaOf(int type)
{
    using Media = BrotherStatus::Media;
    switch (type) {
    case 0x00:
        return Media::None;
    case 0x0a:
    case 0x4a: // the newer models
        return Media::Endless;
    case 0x0b:
    case 0x4b:
        return Media::DieCut;
    default:
        return Media::Unknown;
    }
}

} // namespace

std::optional<BrotherStatus> BrotherStatus::of(const QByteArray& bytes)
{
    if (bytes.size() != size || !bytes.startsWith(head)) {
        return std::nullopt;
    }
    BrotherStatus status;
    status.errors = quint32(number(bytes, 8)) | quint32(number(bytes, 9)) << 8U;
    status.widthMm = number(bytes, 10);
    status.media = mediaOf(number(bytes, 11));
    status.lengthMm = number(bytes, 17);
    status.kind = kindOf(number(bytes, 18));
    status.isPrinting = number(bytes, 19) == 1;
    status.notification = number(bytes, 22);
    return status;
}

PrinterFault BrotherStatus::fault() const
{
    if (const PrinterFault told = faultOf(errors); told != PrinterFault::None) {
        return told;
    }
    switch (kind) {
    case Kind::Error: // without saying which
        return PrinterFault::Other;
    case Kind::TurnedOff:
        return PrinterFault::Unreachable;
    case Kind::Notification:
        return notification == coolingStarted ? PrinterFault::TooHot : PrinterFault::None;
    case Kind::Reply:
        return media == Media::None ? PrinterFault::MediaOut : PrinterFault::None;
    default:
        return PrinterFault::None;
    }
}

bool BrotherStatus::holds(const BrotherMedium& medium) const
{
    const Media meant = medium.isEndless() ? Media::Endless : Media::DieCut;
    const bool isKind = media == meant || media == Media::Unknown;
    // 152.4 mm of a label is told as 152 or 153
    return isKind && widthMm == medium.widthMm && std::abs(lengthMm - medium.lengthMm) <= 1;
}

void BrotherTalk::add(const QByteArray& bytes)
{
    m_bytes += bytes;
}

std::optional<BrotherStatus> BrotherTalk::next()
{
    const qsizetype from = m_bytes.indexOf(head);
    // of what is no status only the last two bytes may become one
    m_bytes = from < 0 ? m_bytes.right(head.size() - 1) : m_bytes.mid(from);
    if (m_bytes.size() < BrotherStatus::size || from < 0) {
        return std::nullopt;
    }
    const auto status = BrotherStatus::of(m_bytes.left(BrotherStatus::size));
    m_bytes.remove(0, BrotherStatus::size);
    return status;
}

} // namespace lanyard
