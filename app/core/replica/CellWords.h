// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Attendee.h"

#include <QTimeZone>

#include <optional>

namespace lanyard {

// What single cells of a list say, in English, German, French, Spanish and Hindi.

/// Lower case, accents off, everything but letters, marks and digits a single blank:
/// "E-Mail*" and "e mail" become one word for comparing.
[[nodiscard]] QString plainWords(QStringView text);

/// Takes off the apostrophe that exporters put before what a spreadsheet would run (`'=…`, `'+`,
/// `'-`, `'@`, `'|`, `'%`, tab, CR) and the backslash they put before `|` in such cells; blanks
/// around the text go too.
[[nodiscard]] QString unguarded(QStringView cell);

/// Puts that apostrophe before what a spreadsheet would run.
[[nodiscard]] QString guarded(const QString& cell);

/// "yes", "ja", "oui", "sí", "हाँ", "1", "true", "x" and their opposites.
[[nodiscard]] std::optional<bool> yesNo(QStringView cell);

/// What a word for the state of a registration means.
struct StatusMeaning
{
    OrderStatus status = OrderStatus::Paid;
    bool validIfPending = false;
    bool approvalPending = false;
    bool checkedIn = false; ///< the word tells that the person has come ("Checked In")

    bool operator==(const StatusMeaning&) const = default;
};

/// Words of pretix ("pending (confirmed)"), Indico ("Awaiting payment"), Eventbrite ("Attending")
/// and plain lists; nothing when the word is none of them.
[[nodiscard]] std::optional<StatusMeaning> statusMeaning(QStringView cell);

/// A moment written as ISO 8601, `24.11.2026 18:48`, `24/11/2026 18:48`, `11/24/2026 6:48 PM` or
/// `Nov 24, 2026 6:48 PM`, seconds or not, without a time at its midnight; in `zone` unless it
/// names its own offset. Slashes mean day first unless that is no date or AM/PM follows. In UTC.
[[nodiscard]] std::optional<QDateTime> moment(QStringView cell, const QTimeZone& zone);

} // namespace lanyard
