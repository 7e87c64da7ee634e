// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/AnswerFileRecords.h"
#include "ports/EnquiryRecords.h"
#include "ports/PictureRecords.h"
#include "ports/Records.h"

namespace lanyard {

/// One transaction's view of the replica. Valid only inside the job that was given it.
class UnitOfWork
{
public:
    virtual ~UnitOfWork() = default;
    virtual EventRecords& events() = 0;
    virtual AttendeeRecords& attendees() = 0;
    virtual CheckInRecords& checkIns() = 0;
    virtual OutboxRecords& outbox() = 0;
    virtual AnswerFileRecords& answerFiles() = 0;
    virtual EnquiryRecords& enquiries() = 0;
    virtual PictureRecords& pictures() = 0;
    virtual PrintJobRecords& printJobs() = 0;
    virtual AuditRecords& audit() = 0;
    virtual SettingRecords& settings() = 0;

    /// Whether a desk waits for this job, or is at work: a long job of the background's ends then.
    [[nodiscard]] virtual bool isDeskBusy() const = 0;

protected:
    UnitOfWork() = default;
    Q_DISABLE_COPY_MOVE(UnitOfWork)
};

} // namespace lanyard
