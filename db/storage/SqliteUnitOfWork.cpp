// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SqliteUnitOfWork.h"

#include <utility>

namespace lanyard {

SqliteUnitOfWork::SqliteUnitOfWork(
    Connection& connection, const Clock& clock, std::function<bool()> isDeskBusy)
    : m_events(connection)
    , m_attendees(connection, clock)
    , m_checkIns(connection)
    , m_outbox(connection, clock)
    , m_answerFiles(connection, clock)
    , m_enquiries(connection)
    , m_pictures(connection)
    , m_printJobs(connection)
    , m_audit(connection)
    , m_settings(connection)
    , m_isDeskBusy(std::move(isDeskBusy))
{ }

} // namespace lanyard
