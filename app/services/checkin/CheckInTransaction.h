// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/AdmissionPolicy.h"
#include "checkin/CheckInRequest.h"
#include "ports/UnitOfWork.h"
#include "ticket/SignedTicket.h"

namespace lanyard {

/// One check-in as one transaction: read, decide, write. Runs on the storage thread.
struct CheckInTransaction
{
    CheckInRequest request;
    QDateTime now; ///< UTC, when the operator asked
    Nonce nonce;
    QString printUuid;
    SignatureCheck signatures = {}; ///< none: a signed ticket that no list knows is unknown

    [[nodiscard]] Result<CheckInOutcome> run(UnitOfWork& work) const;

private:
    /// Decides, and fills in what the decision speaks of.
    void settle(CheckInOutcome& outcome, const QList<AttendeeRecord>& people,
        const EventRules& rules) const;
    [[nodiscard]] Result<EventRules> rules(UnitOfWork& work, const DeskSettings& settings) const;
    [[nodiscard]] Result<QList<AttendeeRecord>> candidates(
        UnitOfWork& work, EventRules& rules) const;
    [[nodiscard]] Result<QList<AttendeeRecord>> bySignature(
        UnitOfWork& work, const EventRules& rules, const TicketToken& token) const;
    [[nodiscard]] Result<void> admit(UnitOfWork& work, const DeskSettings& settings,
        const EventRules& rules, CheckInOutcome& outcome) const;
    [[nodiscard]] Result<void> promiseBadge(
        UnitOfWork& work, const DeskSettings& settings, CheckInOutcome& outcome) const;
    [[nodiscard]] Result<void> reportRefusal(UnitOfWork& work, const DeskSettings& settings,
        const EventRules& rules, const CheckInOutcome& outcome) const;
};

/// Taking one check-in back, as one transaction. Runs on the storage thread.
struct UndoTransaction
{
    CheckInId checkIn;
    QString reason;
    QString operatorName;
    QDateTime now;
    Nonce nonce;

    [[nodiscard]] Result<CheckIn> run(UnitOfWork& work) const;

private:
    [[nodiscard]] Result<void> tellServer(UnitOfWork& work, const CheckIn& made) const;
};

} // namespace lanyard
