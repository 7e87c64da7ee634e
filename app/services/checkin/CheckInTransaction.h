// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/AdmissionPolicy.h"
#include "checkin/CheckInRequest.h"
#include "checkin/ServerAnswer.h"
#include "ports/UnitOfWork.h"
#include "ticket/SignedTicket.h"

namespace lanyard {

/// A check-in that the server is asked for first, or what came of it without asking.
struct AskedCheckIn
{
    std::optional<CheckInOutcome> outcome; ///< it is settled; nothing is to be asked
    Enquiry enquiry; ///< else this is on disk …
    OutboxEntry entry; ///< … and this is to be sent
    std::chrono::milliseconds budget{0}; ///< how long the person may wait in all
};

/// One check-in as one transaction: read, decide, write. Runs on the storage thread.
struct CheckInTransaction
{
    CheckInRequest request;
    QDateTime now; ///< UTC, when the operator asked
    Nonce nonce;
    QString printUuid;
    SignatureCheck signatures = {}; ///< none: a signed ticket that no list knows is unknown
    BootMoment moment = {}; ///< `now` as the machine counts it

    [[nodiscard]] Result<CheckInOutcome> run(UnitOfWork& work) const;

    /// Two transactions with the server's answer between them. The first decides, writes down what
    /// is to be asked, and nothing else; what needs the operator first, and a desk that shall not
    /// ask, is settled as by `run`. A question about the same person at the same door that was
    /// never answered is asked again under its nonce. `device`: as which the desk asks.
    [[nodiscard]] Result<AskedCheckIn> ask(UnitOfWork& work, const Nonce& undoNonce,
        std::optional<qint64> clockOffsetMs, const QString& device = {}) const;
    /// The second: `answer` wins, else what is decided here; never both. An admission serves one
    /// act alone, whoever asked for it, hence the nonce of this one beside the enquiry's.
    [[nodiscard]] Result<CheckInOutcome> conclude(
        UnitOfWork& work, const Enquiry& enquiry, const ServerAnswer& answer) const;

private:
    /// What was read, and what the desk alone makes of it.
    struct Case
    {
        DeskSettings settings;
        QList<EventRules> doors;
        EventRules rules; ///< of the door that the decision is about; the first when of none
        QList<AttendeeRecord> people;
        CheckInOutcome outcome;
    };

    /// What the server shall hear with a check-in: the answers given now, and those of check-ins
    /// that were taken back before they left, since nobody asks for them again.
    struct Told
    {
        QMap<qint64, QString> answers; ///< those given now may be files
        QList<OutboxId> before; ///< entries that are perhaps still with files
        bool hasFiles = false;
    };

    [[nodiscard]] Result<Case> look(UnitOfWork& work) const;
    [[nodiscard]] Result<void> tellForeign(UnitOfWork& work, Case& at) const;
    [[nodiscard]] static Result<void> noteRevoked(
        UnitOfWork& work, QList<EventRules>& doors, const QList<TicketToken>& readings);
    [[nodiscard]] Result<CheckInOutcome> finish(UnitOfWork& work, Case& at) const;
    [[nodiscard]] Result<CheckInOutcome> confirm(
        UnitOfWork& work, Case& at, const Enquiry& enquiry, const ServerAnswer& answer) const;
    [[nodiscard]] Result<CheckInOutcome> refuse(
        UnitOfWork& work, Case& at, const ServerAnswer& answer) const;
    [[nodiscard]] Enquiry enquiryFor(const Case& at) const;
    [[nodiscard]] static Result<std::optional<Enquiry>> openLike(
        UnitOfWork& work, const Enquiry& enquiry);
    [[nodiscard]] Result<void> writeEntry(UnitOfWork& work, OutboxEntry entry, const Told& told,
        const std::optional<Enquiry>& asked, bool isConfirmed) const;
    [[nodiscard]] Result<Told> gatherAnswers(UnitOfWork& work, const Attendee& attendee) const;
    [[nodiscard]] Result<void> keepAnswers(
        UnitOfWork& work, const OutboxEntry& entry, const Told& told) const;
    /// Decides, and fills in what the decision speaks of.
    void settle(Case& at) const;
    static void describe(
        CheckInOutcome& outcome, const AttendeeRecord& record, const QList<Question>& questions);
    /// Who would be let in, but has to be looked at, and nobody is there to do that.
    [[nodiscard]] bool isLeftToStaff(const CheckInOutcome& outcome) const;
    [[nodiscard]] Result<QList<EventRules>> doors(
        UnitOfWork& work, const DeskSettings& settings) const;
    [[nodiscard]] static Result<EventRules> rules(
        UnitOfWork& work, const Door& door, qint64 gateRemote);
    [[nodiscard]] Result<QList<AttendeeRecord>> candidates(
        UnitOfWork& work, QList<EventRules>& doors) const;
    [[nodiscard]] Result<QList<AttendeeRecord>> byCode(
        UnitOfWork& work, QList<EventRules>& doors, const TicketToken& token) const;
    [[nodiscard]] Result<QList<AttendeeRecord>> bySignature(
        UnitOfWork& work, const QList<EventRules>& doors, const TicketToken& token) const;
    /// `confirmed`: the server has the check-in under this one's nonce.
    [[nodiscard]] Result<void> admit(
        UnitOfWork& work, Case& at, const std::optional<Enquiry>& confirmed) const;
    [[nodiscard]] Result<void> promiseBadge(
        UnitOfWork& work, const DeskSettings& settings, CheckInOutcome& outcome) const;
    [[nodiscard]] Result<void> auditAdmission(
        UnitOfWork& work, const Case& at, bool isConfirmed) const;
    [[nodiscard]] Result<void> auditRefusal(
        UnitOfWork& work, const Case& at, const ServerAnswer& answer) const;
    [[nodiscard]] Result<void> reportRefusal(UnitOfWork& work, const Case& at) const;
};

/// Taking one check-in back, as one transaction. Runs on the storage thread.
struct UndoTransaction
{
    CheckInId checkIn;
    QString reason;
    QString operatorName;
    QDateTime now;
    Nonce nonce;
    BootMoment moment = {}; ///< `now` as the machine counts it

    [[nodiscard]] Result<CheckIn> run(UnitOfWork& work) const;

private:
    [[nodiscard]] Result<void> tellServer(UnitOfWork& work, const CheckIn& made) const;
    [[nodiscard]] Result<void> withdrawBadge(UnitOfWork& work, const CheckIn& made) const;
};

} // namespace lanyard
