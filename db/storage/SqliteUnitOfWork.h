// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/UnitOfWork.h"
#include "repositories/AnswerFileRepository.h"
#include "repositories/AttendeeRepository.h"
#include "repositories/AuditRepository.h"
#include "repositories/CheckInRepository.h"
#include "repositories/EnquiryRepository.h"
#include "repositories/EventRepository.h"
#include "repositories/OutboxRepository.h"
#include "repositories/PictureRepository.h"
#include "repositories/PrintJobRepository.h"
#include "repositories/SettingRepository.h"

#include <functional>

namespace lanyard {

/// The repositories over one connection. Whoever hands it out holds the transaction. Storage
/// thread.
class SqliteUnitOfWork final : public UnitOfWork
{
public:
    /// `isDeskBusy`: none: it never is.
    SqliteUnitOfWork(
        Connection& connection, const Clock& clock, std::function<bool()> isDeskBusy = {});

    EventRecords& events() override { return m_events; }

    AttendeeRecords& attendees() override { return m_attendees; }

    CheckInRecords& checkIns() override { return m_checkIns; }

    OutboxRecords& outbox() override { return m_outbox; }

    AnswerFileRecords& answerFiles() override { return m_answerFiles; }

    EnquiryRecords& enquiries() override { return m_enquiries; }

    PictureRecords& pictures() override { return m_pictures; }

    PrintJobRecords& printJobs() override { return m_printJobs; }

    AuditRecords& audit() override { return m_audit; }

    SettingRecords& settings() override { return m_settings; }

    [[nodiscard]] bool isDeskBusy() const override { return m_isDeskBusy && m_isDeskBusy(); }

private:
    EventRepository m_events;
    AttendeeRepository m_attendees;
    CheckInRepository m_checkIns;
    OutboxRepository m_outbox;
    AnswerFileRepository m_answerFiles;
    EnquiryRepository m_enquiries;
    PictureRepository m_pictures;
    PrintJobRepository m_printJobs;
    AuditRepository m_audit;
    SettingRepository m_settings;
    std::function<bool()> m_isDeskBusy;
};

} // namespace lanyard
