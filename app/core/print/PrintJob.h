// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/StrongId.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace lanyard {

/// Where a badge is on its way. After a kill, what had a try under way becomes Uncertain: a person
/// is asked, nothing is reprinted by itself. What was handed over stays Sent.
enum class PrintState {
    Waiting, ///< QUEUED: promised, not yet rendered
    Ready, ///< rendered and its code read back
    Sending,
    Sent, ///< bytes handed over, the device has not said more
    Printing,
    Confirmed,
    Failed,
    Cancelled,
    Uncertain,
};

enum class ReprintReason {
    None, ///< the first badge
    Lost,
    Damaged,
    Name,
    Other,
};

/// How sure we are that paper came out.
enum class ConfirmationGrade {
    None = -1,
    BytesWritten = 0,
    SpoolerAccepted = 1,
    DeviceCompleted = 2,
    CounterMoved = 3,
    Seen = 4, ///< a person said so, or the badge was scanned
};

/// A badge that was promised.
struct PrintJob
{
    PrintJobId id;
    QString uuid; ///< name of the job at the device
    AttendeeId attendee;
    BadgeTemplateId badgeTemplate; ///< none: the starter layout of the desk's settings
    QString printer; ///< address, e.g. `file:/…/badges?format=pdf`
    PrintState state = PrintState::Waiting;
    ReprintReason reason = ReprintReason::None;
    QString reasonText; ///< the operator's words for `Other`
    int copy = 1; ///< 1 for the first badge of this attendee, then 2, 3, …
    QString operatorName;
    QDateTime createdAt;
    QDateTime changedAt;
    ConfirmationGrade grade = ConfirmationGrade::None;
    QString problem; ///< what went wrong, for the log; empty when well
    QString output; ///< file written, for file printers
    QString wanted{}; ///< address of the printer that a person moved it to; empty: by routing
    /// Among those that wait the lower goes first; 0: as old as it is. See `placeOf`.
    qint64 place = 0;

    bool operator==(const PrintJob&) const = default;
};

/// A badge that was asked about, and whose code was just scanned.
struct SeenBadge
{
    PrintJob job;
    QString name; ///< whose it is

    bool operator==(const SeenBadge&) const = default;
};

/// One try to get it out. Its row is committed before the first byte leaves.
struct PrintAttempt
{
    qint64 id = 0;
    PrintJobId job;
    int number = 1;
    QString printer;
    QByteArray payloadSha256;
    QDateTime startedAt;
    std::optional<QDateTime> endedAt;
    PrintState outcome = PrintState::Sending;
    QString detail;
    /// Labels that the printer had counted before this one; none: it does not count.
    std::optional<qint64> countBefore{};
    int labels = 0; ///< that this badge is

    bool operator==(const PrintAttempt&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::PrintJob)
Q_DECLARE_METATYPE(lanyard::SeenBadge)
