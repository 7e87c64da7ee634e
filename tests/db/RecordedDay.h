// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DiskLog.h"
#include "FakeSyncSource.h"
#include "TestClock.h"
#include "TestIds.h"
#include "storage/SqliteStorage.h"

#include <QTemporaryDir>

namespace lanyard {

class CheckInService;
class PrintService;
class SyncService;
struct PrinterScript;

/// A desk's day on a recorded disk, with the product's own services: an old database is migrated,
/// a list pulled, people are checked in, get badges and are taken back, the server is told; it is
/// asked first about one, gets a file of another, and refuses a third, who is let go of; the
/// write-ahead log is moved into the file, an event is erased, the program ends and begins anew.
///
/// Each time somebody was told something, the log has a promise, as DeskAfterwards.h has them.
class RecordedDay
{
public:
    enum class Habit {
        AsBuilt,
        AnswersBeforeCommit, ///< wrong: "come in" is said before it is on the disk
        ActsInHalves, ///< wrong: the server's entry is another transaction
    };

    explicit RecordedDay(Habit habit = Habit::AsBuilt);
    ~RecordedDay();
    Q_DISABLE_COPY_MOVE(RecordedDay)

    void run(int people);

    [[nodiscard]] QList<DiskEvent> events() const { return m_log.events(); }

    /// How much of the list the cursor in such a desk's folder says was read.
    enum class Read { Nothing, SomePages, All };

    /// False: people that it says were read are not there.
    [[nodiscard]] static bool isListAsItsCursorSays(const QString& folder, int people, Read& read);

private:
    void makeOldDatabase();
    void open();
    void close();
    void pullAndChoose();
    void visit(int number);
    void checkIn(int number);
    void checkInWrongly(const TicketToken& token);
    void print(PrintJobId job);
    void sync();
    void letGoOfRefused();
    void restInQuiet();
    void eraseAnEvent();

    Habit m_habit;
    QTemporaryDir m_root;
    QString m_folder;
    DiskLog m_log;
    TestClock m_clock;
    TestIds m_ids;
    FakeServer m_server;
    EventId m_event;
    CheckInListId m_door;
    std::unique_ptr<SqliteStorage> m_storage;
    std::unique_ptr<CheckInService> m_checkIns;
    std::shared_ptr<PrinterScript> m_printer;
    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<SyncService> m_sync;
};

} // namespace lanyard
