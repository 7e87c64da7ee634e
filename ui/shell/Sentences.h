// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckInRequest.h"
#include "print/PrintJob.h"
#include "support/Error.h"
#include "theme/Tokens.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace lanyard {

/// What a screen says of a decision: what happened, what is safe, what to do.
struct Answer
{
    Verdict verdict = Verdict::None;
    QString word; ///< the slab's: "Admitted"
    QString figure; ///< at the slab's right: "09:27", "Not yet"
    QString note; ///< under the figure: "35 minutes ago"
    QString headline; ///< one sentence; empty when the person's name says it all
    QString safe; ///< what is recorded, or that nothing was
    QString advice; ///< what to do next

    bool operator==(const Answer&) const = default;
};

/// What a screen says of a failure.
struct Trouble
{
    QString headline; ///< what happened
    QString advice; ///< what is safe and what to do

    bool operator==(const Trouble&) const = default;
};

/// The one place that turns codes into sentences for people, in the language in use.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
public:
    [[nodiscard]] static Answer answer(
        const CheckInOutcome& outcome, const QTimeZone& zone, const QDateTime& now);
    /// The same in one line, with the person's name; for a program without a screen and for logs
    /// of a desk. Distances are counted from the outcome's own time.
    [[nodiscard]] static QString message(const CheckInOutcome& outcome, const QTimeZone& zone);

    /// "Priya Sharma: Not valid": the colon as each language has it.
    [[nodiscard]] static QString about(const QString& whom, const QString& words);

    [[nodiscard]] static Trouble trouble(const Error& error);
    /// The same in one line.
    [[nodiscard]] static QString message(const Error& error);

    /// What staff or the set-up have just done.
    enum class Deed { BadgeOrdered, CheckInUndone, PrintSettled };
    [[nodiscard]] static QString done(Deed deed);
    /// What became of a badge that was ordered; empty: not what was hoped for.
    [[nodiscard]] static QString ordered(PrintState state);
    [[nodiscard]] static QString exported(int rows, const QString& file);
    [[nodiscard]] static QString makingDemo();
    /// Whose badge a preview shows that is nobody's.
    [[nodiscard]] static QString inventedPerson();

private:
    static void refuse(
        const CheckInOutcome& outcome, const QTimeZone& zone, const QDateTime& now, Answer& answer);
    static void tellOther(const Refused& refused, const CheckInOutcome& outcome, Answer& answer);
    static void tellDate(
        const CheckInOutcome& outcome, const QTimeZone& zone, const QDateTime& now, Answer& answer);
    static void tellRule(const Refused& refused, const CheckInList& list, const QTimeZone& zone,
        const QDateTime& now, Answer& answer);
    static void tellTime(
        const Refused& refused, const QTimeZone& zone, const QDateTime& now, Answer& answer);
    static Answer admitted(const CheckInOutcome& outcome, const QTimeZone& zone);
    static Answer already(
        const AlreadyCheckedIn& decision, const QTimeZone& zone, const QDateTime& now);
    static Answer unknown(const Unknown& decision);
    static Trouble storageTrouble(const Error& error);
    static Trouble fileTrouble(const Error& error);
    static Trouble deskTrouble(const Error& error);
    static Trouble badgeTrouble(const Error& error);
    static Trouble sheetTrouble(const Error& error);
    static Trouble serverTrouble(const Error& error);
};

} // namespace lanyard
