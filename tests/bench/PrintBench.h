// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BadgePainter.h"
#include "TemporaryReplica.h"
#include "printing/PrintService.h"
#include "printing/PrinterBoard.h"

#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace lanyard {

using Series = std::vector<double>; ///< milliseconds

/// 0 of an empty one.
[[nodiscard]] double quantile(Series series, double part);
void tell(const char* what, const Series& series);

/// Looks a thousand times a second, and lets the calling thread's events have their turn; false
/// when it is not so after `limitMs`.
bool waitUntil(const std::function<bool()>& isSo, int limitMs = 60'000);

/// A desk whose journal (SQLite), services and renderer are the real ones, each printer with a
/// print thread as in the program. Its people have tokens as long as pretix's signed ones; their
/// badges are of the starter layout label-62x100. Lives on the main thread, which stands for the
/// screen: what the services tell arrives there.
class PrintBench
{
public:
    /// So many people of one name. Ends the program when a printer's address makes no sense.
    PrintBench(const QStringList& printers, int people);
    /// People of these names, each with a company of its own.
    PrintBench(const QStringList& printers, const QStringList& names);
    ~PrintBench();
    Q_DISABLE_COPY_MOVE(PrintBench)

    /// Every printer has told how it is, and is ready.
    bool waitUntilReady(int limitMs = 60'000);
    /// The next person's badge is promised: written into the journal, and the print threads woken.
    void press();

    /// The next person is that one, from 0.
    void goOnWith(int person) { m_next = person; }

    /// As after a start of the program, for the printers: what is under way is not waited for any
    /// more, and what waits goes to drivers that know nothing of what was before.
    void renewDrivers();

    /// To be listened to.
    [[nodiscard]] const PrintService& service(std::size_t printer) const
    {
        return *m_lanes.at(printer)->service;
    }

    /// Badges that will not move any more without a person, whatever became of them.
    [[nodiscard]] int ended() const { return m_ended; }

    /// Of the badge that was last told of.
    [[nodiscard]] QString lastProblem() const { return m_lastProblem; }

    /// As the screen was last told.
    [[nodiscard]] PrinterStatus status(std::size_t printer) const
    {
        return m_lanes.at(printer)->status;
    }

private:
    struct Lane
    {
        QString address;
        QThread thread;
        std::unique_ptr<PrintService> service;
        PrinterStatus status;
        bool hasTold = false;
    };

    PrintBench(const QStringList& printers, const QList<SourceAttendee>& people);
    void begin(const QString& address, bool isFirst);
    void noteJob(const PrintJob& job);

    TemporaryReplica m_replica;
    BadgePainter m_painter;
    PrinterBoard m_board;
    QObject m_screen; ///< receives on the main thread
    std::vector<std::unique_ptr<Lane>> m_lanes;
    int m_next = 0;
    int m_ended = 0;
    QString m_lastProblem;
};

} // namespace lanyard
