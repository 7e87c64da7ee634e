// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "KeptPace.h"
#include "Oracle.h"
#include "SimStorage.h"
#include "checkin/CheckInRequest.h"

namespace lanyard::sim {

/// One desk: a folder, a printer, clocks, and the process of the moment, which can die and start
/// again. The process is the product's own services over the real repositories.
class SimDesk
{
public:
    struct Setting
    {
        int number = 0;
        QString folder;
        quint64 seed = 1;
        qint64 confirmWithinMs = 0; ///< how long people wait for the server's word; 0: not at all
        Planted bug = Planted::None;
    };

    SimDesk(const Surroundings& around, SimNetwork& network, Oracle& oracle, Setting setting);
    ~SimDesk();
    Q_DISABLE_COPY_MOVE(SimDesk)

    void start();
    /// The process ends here and now, and starts again after a while; where the machine was off,
    /// that starts anew too.
    void kill(Fault why, qint64 restartAfterMs);

    [[nodiscard]] int number() const { return m_setting.number; }

    [[nodiscard]] bool isUp() const { return m_process != nullptr; }

    [[nodiscard]] DeskClock& clock() { return m_clock; }

    [[nodiscard]] Printer& printer() { return m_printer; }

    void setDiskFull(bool full);
    /// To the server it is that device from now on.
    void pairAnew(qint64 device);

    // What people do at it. Nothing happens while the process is down.
    void scan(const QString& secret, Direction direction, std::optional<qint64> list, bool print);
    void undoLast();
    void reprint(const QString& secret);
    /// Whatever may have reached paper is looked for at the printer.
    void settleBadges();
    /// Of the refused entries staff let go of some, and try the others again.
    void dealWithRefused(Dice dice);
    /// What the server lost goes up again.
    void resendMissing();
    /// Staff write a note about one clash.
    void settleClash();
    /// The desk is shut out: what waits goes along with staff, all else is erased, and the process
    /// ends for good. Whether it could.
    [[nodiscard]] bool leave();
    /// The newest act of another desk that this one has heard of.
    void undoElsewheres();
    /// "Send now".
    void hurry();
    /// Hours later the first check-in is said to have been the wrong person's.
    void undoOldest();

    /// What staff see of tickets that were let in too often.
    [[nodiscard]] QList<Clash> clashes();

    /// For the oracle; only while the process is up.
    [[nodiscard]] Connection& connection();
    /// Nothing waits any more; `butPrintLogs`: unless it is one.
    [[nodiscard]] bool isDrained(bool butPrintLogs = false);

    /// A file of an answer went up, and its check-in is not settled.
    [[nodiscard]] bool isHalfSent();

private:
    struct Process;

    void run();
    void connectServer();
    void wake();
    void end(Fault why, qint64 restartAfterMs);
    void died(Fault why);
    [[nodiscard]] std::shared_ptr<KeptPace> pace() const;
    [[nodiscard]] bool isAlive() const;
    void checkIn(const CheckInRequest& request);
    void answer(CheckInRequest request, const NeedsAnswers& asked);
    void takeBack(CheckInId checkIn);
    void letGo(OutboxId entry);

    Surroundings m_around;
    SimNetwork& m_network;
    Oracle& m_oracle;
    Setting m_setting;
    DeskClock m_clock;
    DeskIds m_ids;
    Printer m_printer;
    bool m_diskFull = false;
    qint64 m_device; ///< that it is to the server
    std::optional<CheckInId> m_last;
    std::unique_ptr<Process> m_process;
};

} // namespace lanyard::sim
