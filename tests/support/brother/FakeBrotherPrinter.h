// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ZplPort.h"

#include <QList>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace lanyard {

/// A label printer of Brother's QL series, of invention, with a hand on everything that may go
/// wrong with one. It lives on a thread of its own; every function may be called from any other.
class FakeBrotherPrinter
{
public:
    /// What somebody does to the printer. Errors are those of a status: information 1, and 2
    /// shifted by eight bits.
    struct Hand
    {
        quint32 errors = 0; ///< while there are any, nothing is printed
        int widthMm = 62;
        int lengthMm = 0;
        int mediaType = 0x0a;
        bool answers = true; ///< false: bytes are taken, nothing is said
        bool moves = true; ///< false: pages are taken, and none comes out
        bool reads = true; ///< false: bytes stay where they are
        bool settles = true; ///< false: it does not say that it takes the next page
        double mmPerSecond = 0; ///< 0: a label is out at once
        qsizetype bytesALook = 65536; ///< read at once, a thousand times a second at most
        QByteArray saysFirst; ///< before each answer
        std::optional<QByteArray> saysInstead; ///< of each answer
        // once each, then they are unset:
        std::optional<int> errorsAt; ///< become `errors` after this row; what came is forgotten
        quint32 errorsThen = 0;
        std::optional<int> losesPowerAt; ///< after this row it is gone
        std::optional<int> hangsUpAt; ///< after this row; it forgets what came
        std::optional<int> stopsReadingAt; ///< `reads` becomes false after this row
        std::optional<int> coolsAt; ///< after this row it reads nothing for `coolingLooks`
        int coolingLooks = -1; ///< thousandths of a second at least; negative: for ever
        bool hangsUpAfterPage = false; ///< and prints it all the same
        std::optional<quint32> errorsAfterPage; ///< once it said that the page is printed
    };

    explicit FakeBrotherPrinter(ZplPort::Kind kind = ZplPort::Kind::Tcp);
    ~FakeBrotherPrinter();
    Q_DISABLE_COPY_MOVE(FakeBrotherPrinter)

    [[nodiscard]] QString address() const { return m_port.address(); }

    /// Changes what `change` changes, between two looks.
    template <typename Change>
    void set(Change change)
    {
        const std::lock_guard lock(m_lock);
        change(m_hand);
    }

    void unplug();
    void plugIn();
    /// The connection ends with a reset; pages that it has whole stay.
    void hangUp();

    /// Pages that came out, each as its bytes from what set it up to its print command.
    [[nodiscard]] QList<QByteArray> printed() const;
    /// Pages that it has and has not printed.
    [[nodiscard]] qsizetype kept() const;

    [[nodiscard]] int connections() const { return m_connections; }

    /// Rows that have come, of pages that never came out too.
    [[nodiscard]] int rows() const { return m_allRows; }

private:
    void live();
    void look();
    void cool();
    void understand();
    [[nodiscard]] bool isDeafTo();
    void take(const QByteArray& command);
    void takeRow();
    [[nodiscard]] bool isForOtherMedium(const QByteArray& information) const;
    void fail(quint32 errors);
    void forget();
    void say(int type, int phase, int notification = 0);
    void feed();

    ZplPort m_port;
    mutable std::mutex m_lock; ///< of all that follows
    Hand m_hand;
    QByteArray m_bytes; ///< not understood yet
    QByteArray m_page; ///< that comes in
    int m_rows = 0; ///< of it
    QList<QByteArray> m_kept;
    QList<int> m_keptRows;
    QList<QByteArray> m_printed;
    std::optional<std::chrono::steady_clock::time_point> m_began; ///< to print the first it keeps
    bool m_isCooling = false;
    bool m_isDeaf = false; ///< since an error, until it is cleared
    std::atomic_int m_connections = 0;
    std::atomic_int m_allRows = 0;
    bool m_ends = false;
    std::condition_variable m_end;
    std::thread m_thread;
};

} // namespace lanyard
