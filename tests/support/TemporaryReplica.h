// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TestClock.h"
#include "TestIds.h"
#include "replica/ReplicaPage.h"
#include "storage/SqliteStorage.h"

#include <QTemporaryDir>

namespace lanyard {

/// The real storage in a folder of its own, holding a small event:
///
/// - ticket types "Attendee" (remote 1), "Speaker" (2), "Workshop" (3, an add-on);
/// - check-in lists "Main entrance" (remote 11, all types) and "Workshop room" (12, Workshop only,
///   matches add-ons);
/// - attendees with the tokens `token-asha` (paid), `token-zoe` (paid, speaker), `token-pending`
///   (unpaid), `token-cancelled`, `token-blocked`, and `token-workshop`, an add-on of
///   `token-asha`.
///
/// What cannot be set up ends the test program.
class TemporaryReplica
{
public:
    TemporaryReplica();

    [[nodiscard]] SqliteStorage& storage() { return *m_storage; }

    [[nodiscard]] TestClock& clock() { return m_clock; }

    [[nodiscard]] TestIds& ids() { return m_ids; }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    [[nodiscard]] EventId event() const { return m_event; }

    [[nodiscard]] CheckInListId mainEntrance() const { return m_mainEntrance; }

    [[nodiscard]] CheckInListId workshopRoom() const { return m_workshopRoom; }

    /// The attendee whose own token this is.
    [[nodiscard]] AttendeeId attendee(const QString& token);
    [[nodiscard]] AttendeeRecord record(AttendeeId id);

    /// Runs `job` to its end on the storage thread: `Result<T>(UnitOfWork&)` gives `Result<T>`.
    template <typename Job>
    auto write(Job job)
    {
        return m_storage->write(Lane::Desk, std::move(job)).result();
    }

    template <typename Job>
    auto read(Job job)
    {
        return m_storage->read(Lane::Desk, std::move(job)).result();
    }

    /// Adds or updates people; see `person`.
    ReplicaCounts apply(const QList<SourceAttendee>& people, qint64 generation = 1);
    /// Closes the storage and opens the same folder again.
    void reopen();

    void close() { m_storage.reset(); }

    /// A paid "Attendee" of order `ORDER`, key `token:TOKEN`, as a file would tell.
    [[nodiscard]] static SourceAttendee person(
        const QString& name, const QString& token, const QString& order = QStringLiteral("ORDER"));
    [[nodiscard]] static CheckInList checkInList(qint64 remote, const QString& name);
    /// The event above, as a server would tell it.
    [[nodiscard]] static SourceEvent sourceEvent();
    [[nodiscard]] static QList<SourceAttendee> people();

private:
    QTemporaryDir m_folder;
    TestClock m_clock;
    TestIds m_ids;
    std::unique_ptr<SqliteStorage> m_storage;
    EventId m_event;
    CheckInListId m_mainEntrance;
    CheckInListId m_workshopRoom;
};

} // namespace lanyard
