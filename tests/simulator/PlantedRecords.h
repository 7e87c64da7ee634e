// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Planted.h"
#include "ports/UnitOfWork.h"

namespace lanyard::sim {

/// The outbox's rows, handed out as a program with that bug would.
class PlantedOutbox final : public OutboxRecords
{
public:
    PlantedOutbox(Planted bug, OutboxRecords& real)
        : m_bug(bug)
        , m_real(real)
    { }

    Result<OutboxId> add(const OutboxEntry& entry) override;

    Result<std::optional<OutboxEntry>> byNonce(const Nonce& nonce) override;

    Result<std::optional<OutboxEntry>> byId(OutboxId id) override { return m_real.byId(id); }

    Result<QList<OutboxEntry>> due(EventId event, const QDateTime& now, int limit) override;

    Result<QList<OutboxEntry>> inState(OutboxState state, int limit) override
    {
        return m_real.inState(state, limit);
    }

    Result<QList<OutboxEntry>> unsettled(EventId event, OutboxId after, int limit) override
    {
        return m_real.unsettled(event, after, limit);
    }

    Result<QList<OutboxEntry>> waiting(EventId event, int limit) override
    {
        return m_real.waiting(event, limit);
    }

    Result<QList<OutboxEntry>> acknowledgedScans(EventId event, OutboxId after, int limit) override
    {
        return m_real.acknowledgedScans(event, after, limit);
    }

    Result<void> update(const OutboxEntry& entry) override;

    Result<OutboxCounts> counts(EventId event) override { return m_real.counts(event); }

    Result<std::optional<QDateTime>> nextDue(EventId event) override;

private:
    [[nodiscard]] bool hasStopped();

    Planted m_bug;
    OutboxRecords& m_real;
};

class PlantedPrintJobs final : public PrintJobRecords
{
public:
    PlantedPrintJobs(Planted bug, PrintJobRecords& real)
        : m_bug(bug)
        , m_real(real)
    { }

    Result<PrintJobId> add(const PrintJob& job) override { return m_real.add(job); }

    Result<std::optional<PrintJob>> byId(PrintJobId id) override { return m_real.byId(id); }

    Result<QList<PrintJob>> ofAttendee(AttendeeId attendee) override;

    Result<QList<PrintJob>> inState(PrintState state, int limit) override
    {
        return m_real.inState(state, limit);
    }

    Result<QList<PrintJob>> lastOut(int limit) override { return m_real.lastOut(limit); }

    Result<void> update(const PrintJob& job) override;
    Result<qint64> addAttempt(const PrintAttempt& attempt) override;

    Result<void> endAttempt(const PrintAttempt& attempt) override
    {
        return m_real.endAttempt(attempt);
    }

    Result<QList<PrintAttempt>> attempts(PrintJobId job) override { return m_real.attempts(job); }

    Result<QList<PrintAttempt>> attemptsUpTo(const PrintAttempt& last, int limit) override
    {
        return m_real.attemptsUpTo(last, limit);
    }

    Result<QMap<PrintState, int>> counts() override { return m_real.counts(); }

private:
    Planted m_bug;
    PrintJobRecords& m_real;
};

/// Questions that are asked and not remembered.
class PlantedEnquiries final : public EnquiryRecords
{
public:
    PlantedEnquiries(Planted bug, EnquiryRecords& real)
        : m_bug(bug)
        , m_real(real)
    { }

    Result<void> put(const Enquiry& enquiry) override { return m_real.put(enquiry); }

    Result<void> remove(const Nonce& nonce) override { return m_real.remove(nonce); }

    Result<QList<Enquiry>> open(EventId event) override
    {
        if (m_bug == Planted::AdmitsUnderNewNonce) {
            return QList<Enquiry>();
        }
        auto open = m_real.open(event);
        if (open && m_bug == Planted::ForgetsSecondQuestion) {
            for (Enquiry& enquiry : *open) {
                enquiry.askedAt = enquiry.at;
            }
        }
        return open;
    }

private:
    Planted m_bug;
    EnquiryRecords& m_real;
};

class PlantedUnitOfWork final : public UnitOfWork
{
public:
    PlantedUnitOfWork(Planted bug, UnitOfWork& real)
        : m_real(real)
        , m_outbox(bug, real.outbox())
        , m_enquiries(bug, real.enquiries())
        , m_printJobs(bug, real.printJobs())
    { }

    EventRecords& events() override { return m_real.events(); }

    AttendeeRecords& attendees() override { return m_real.attendees(); }

    CheckInRecords& checkIns() override { return m_real.checkIns(); }

    OutboxRecords& outbox() override { return m_outbox; }

    AnswerFileRecords& answerFiles() override { return m_real.answerFiles(); }

    EnquiryRecords& enquiries() override { return m_enquiries; }

    PictureRecords& pictures() override { return m_real.pictures(); }

    PrintJobRecords& printJobs() override { return m_printJobs; }

    AuditRecords& audit() override { return m_real.audit(); }

    SettingRecords& settings() override { return m_real.settings(); }

    [[nodiscard]] bool isDeskBusy() const override { return m_real.isDeskBusy(); }

private:
    UnitOfWork& m_real;
    PlantedOutbox m_outbox;
    PlantedEnquiries m_enquiries;
    PlantedPrintJobs m_printJobs;
};

} // namespace lanyard::sim
