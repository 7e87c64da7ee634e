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
        bool isRenamed = false;
        QList<TicketType> ticketTypes;
        QList<CheckInList> lists;
    };

    using Step = std::function<Result<void>(UnitOfWork&)>;
    using Run = std::function<Result<void>(const Step&)>;

    [[nodiscard]] Result<std::optional<Event>> holderOf(const QList<SourceAttendee>& people) const;
    [[nodiscard]] Result<Target> target(const Event& into) const;
    [[nodiscard]] Result<Target> rename(UnitOfWork& unit, Target target) const;
    [[nodiscard]] Result<AttendeeList> read(const QByteArray& zone, const QString& list) const;
    [[nodiscard]] Result<void> settleKeys(const Target& target, AttendeeList& list) const;
    [[nodiscard]] Result<ImportReport> store(const Target& target, const AttendeeList& list) const;
    [[nodiscard]] Result<ImportReport> tryOut(const Target& target, const AttendeeList& list) const;
    /// All steps, each through `run`. `stored` counts the people whose step has ended well.
    [[nodiscard]] Result<void> write(ImportReport& report, const Target& target,
        const AttendeeList& list, int& stored, const Run& run) const;
    [[nodiscard]] Result<void> begin(UnitOfWork& unit, ImportReport& report, const Target& target,
        const AttendeeList& list) const;
    [[nodiscard]] Result<void> writePeople(
        UnitOfWork& unit, ImportReport& report, const QList<SourceAttendee>& people) const;
    [[nodiscard]] Result<void> finish(
        UnitOfWork& unit, ImportReport& report, const AttendeeList& list) const;
    [[nodiscard]] Result<void> audit(
        UnitOfWork& unit, const ImportReport& report, const AttendeeList& list, int stored) const;

    ImportOptions m_options;
    Context m_context;
};

} // namespace lanyard
