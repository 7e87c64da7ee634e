// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importing/ImportService.h"

#include <functional>

namespace lanyard {

/// One import from its file to its rows. Runs on a thread that may wait, of `ImportService`.
class ImportTask
{
public:
    struct Context
    {
        Storage& storage;
        QDateTime now;
        qint64 generation = 0;
        std::shared_ptr<std::atomic_bool> cancelled;
        std::function<void(int done, int total)> progress;
    };

    ImportTask(ImportOptions options, Context context);

    [[nodiscard]] Result<ImportPreview> preview() const;
    [[nodiscard]] Result<ImportReport> import(const Event& into) const;

private:
    /// The event as it is or will be, and what hangs on it already.
    struct Target
    {
        Event event;
        bool known = false;
        QList<TicketType> ticketTypes;
        QList<CheckInList> lists;
    };

    [[nodiscard]] Result<std::optional<Event>> holderOf(const QList<SourceAttendee>& people) const;
    [[nodiscard]] Result<Target> target(const Event& into) const;
    [[nodiscard]] Result<AttendeeList> read(const QByteArray& zone, const QString& list) const;
    [[nodiscard]] Result<ImportReport> write(
        UnitOfWork& unit, const Target& target, const AttendeeList& list) const;
    [[nodiscard]] Result<ReplicaCounts> writePeople(
        UnitOfWork& unit, EventId event, const AttendeeList& list) const;
    [[nodiscard]] Result<void> audit(
        UnitOfWork& unit, const ImportReport& report, const AttendeeList& list) const;
    [[nodiscard]] SourceEvent frame(const Target& target, const AttendeeList& list) const;

    ImportOptions m_options;
    Context m_context;
};

} // namespace lanyard
