// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckInService.h"
#include "theme/Tokens.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace lanyard {

/// One thing that happened, as a list tells it.
struct HistoryLine
{
    QDateTime at;
    QString time; ///< "09:23", with the day when it was another one
    Verdict verdict = Verdict::None; ///< `None`: `icon` in a ring
    QString icon;
    QString words;
    QString note;
    bool struck = false; ///< taken back

    bool operator==(const HistoryLine&) const = default;
};

/// Turns what a desk knows of a person into lines, newest first.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    [[nodiscard]] static QList<HistoryLine> of(
        const AttendeeHistory& history, const QTimeZone& zone, const QDateTime& now);
    /// "Sent once", "Sent 2 times", "Badge in doubt", "No badge yet"
    [[nodiscard]] static QString badges(const AttendeeHistory& history);
    /// "Lost", "Damaged", "Name is wrong", "Other reason"
    [[nodiscard]] static QString reason(ReprintReason reason);

private:
    /// What the audit trail adds to a check-in.
    struct Act
    {
        QString list;
        QString undoneBy;
        bool isConfirmed = false; ///< by the server, before anybody was told
    };

    static HistoryLine scan(const CheckIn& checkIn, const Act& act, const QTimeZone& zone);
    static HistoryLine print(const PrintJob& job, const QTimeZone& zone);
    static HistoryLine refusal(const AuditRow& row);
    static HistoryLine settlement(const AuditRow& row, const QString& words);
    static QString settlementWords(const QString& act);
    static QString refusalWords(const QString& reason);
    static QString by(const QString& operatorName);
    static QString confirmation(bool isConfirmed);
};

} // namespace lanyard
