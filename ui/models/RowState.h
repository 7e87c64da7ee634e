// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"
#include "print/PrintJob.h"
#include "theme/Tokens.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace lanyard {

/// What a list says of a person at a glance: symbol and two or three words.
struct RowState
{
    Verdict verdict = Verdict::None; ///< `None`: not in yet, a dashed ring
    QString words;

    bool operator==(const RowState&) const = default;
};

/// What a row of a group says: whether Enter is for this person, too.
struct GroupRow
{
    RowState state;
    std::optional<bool> ticked; ///< none: they would not be admitted, ticked or not

    bool operator==(const GroupRow&) const = default;
};

/// Words for rows. They tell recorded facts; whether a person may pass, only a check-in decides.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
public:
    [[nodiscard]] static RowState of(const AttendeeRecord& record, CheckInListId list,
        const QDateTime& now, const QTimeZone& zone);
    /// "Speaker · 7KQ2M"
    [[nodiscard]] static QString ticket(const AttendeeRecord& record);
    /// "Kaveri Labs · Speaker"
    [[nodiscard]] static QString company(const AttendeeRecord& record);
    /// "Badge printed", "Badge on its way", "Badge not printed"; `isFile`: what is well is saved in
    /// a folder, and nothing was printed.
    [[nodiscard]] static QString badge(PrintState state, bool isFile = false);
};

} // namespace lanyard
