// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// What a code is that no list here knows, by how it begins. It decides nothing: a ticket's code
/// may hold any text, and this is asked only once nobody has it.
enum class CodeKind {
    Plain, ///< nothing that is known: it may well be a ticket
    WebAddress, ///< http, https, www; the URLTO of old scanners
    BoardingPass, ///< of an airline: IATA's bar-coded boarding pass, format M (resolution 792)
    Wifi, ///< `WIFI:`, as telephones share a network, with its password
    Contact, ///< vCard, MeCard, BizCard; a mail address or a telephone number
    Calendar, ///< iCalendar: VCALENDAR, VEVENT
    Payment, ///< UPI (NPCI), EPC069-12 ("BCD"), Swiss QR bill ("SPC"), EMVCo merchant codes, coins
    Pairing, ///< what pretix shows to pair a device (`handshake_version`)
};

/// Of a code as `ScanInterpreter::clean()` leaves it: its lines may still be lines.
[[nodiscard]] CodeKind kindOfCode(const QString& code);

/// `plain`, `webAddress`, `boardingPass`, `wifi`, `contact`, `calendar`, `payment`, `pairing`.
[[nodiscard]] QString codeKindWord(CodeKind kind);

/// Whether it holds what is nobody's business: names, passwords, accounts. Such a code is neither
/// sent nor kept, once no list here has it.
[[nodiscard]] bool isPrivate(CodeKind kind);

} // namespace lanyard
