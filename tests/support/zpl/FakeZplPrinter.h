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

/// A label printer of invention, with a hand on everything that may go wrong with one. It lives on
/// a thread of its own; every function may be called from any other.
class FakeZplPrinter
{
public:
    /// What somebody does to the printer. The error flags are those of ~HQES.
    struct Hand
    {
        quint32 errors = 0; ///< while there are any, nothing is printed; labels are kept
        bool answers = true; ///< false: bytes are taken, nothing is said
        bool counts = true; ///< false: there is no count of labels
        bool moves = true; ///< false: labels are taken, and none comes out
        bool reads = true; ///< false: bytes stay where they are
        double mmPerSecond = 0; ///< 0: a label is out at once
        qsizetype bytesALook = 65536; ///< read at once, a thousand times a second at most
        // once each, then they are unset:
        std::optional<qsizetype> resetsAt; ///< hangs up once so many bytes of a label are there
        std::optional<qsizetype> stopsReadingAt; ///< `reads` becomes false there
        std::optional<quint32> errorsAtLabel; ///< become `errors` once a label is there whole
        bool hangsUpAfterLabel = false; ///< and prints it all the same
        bool losesPowerAtLabel = false; ///< and what it has not printed
    };

    explicit FakeZplPrinter(ZplPort::Kind kind = ZplPort::Kind::Tcp, int dpi = 203);
    ~FakeZplPrinter();
    Q_DISABLE_COPY_MOVE(FakeZplPrinter)

    [[nodiscard]] QString address() const { return m_port.address(); }

    /// Changes what `change` changes, between two looks.
    template <typename Change>
    void set(Change change)
    {
        const std::lock_guard lock(m_lock);
        change(m_hand);
    }

    /// See ZplPort.
    void holdMore()
    {
        const std::lock_guard lock(m_lock);
        m_port.holdMore();
    }

    void unplug();
    void plugIn();
    /// The connection ends with a reset; what it has, and its count, stay.
    void hangUp();

    /// Labels that came out, each as its bytes.
    [[nodiscard]] QList<QByteArray> printed() const;
    /// Labels that it has and has not printed.
    [[nodiscard]] qsizetype kept() const;

    [[nodiscard]] int connections() const { return m_connections; }

private:
    void live();
    void look();
    void understand();
    [[nodiscard]] bool understandOne();
    void takeLabel(const QByteArray& label);
    void feed();

    ZplPort m_port;
    int m_dpi;
    mutable std::mutex m_lock; ///< of all that follows
    Hand m_hand;
    QByteArray m_bytes; ///< not understood yet
    QList<QByteArray> m_kept;
    QList<QByteArray> m_printed;
    qint64 m_counter = 40'000;
    std::optional<std::chrono::steady_clock::time_point> m_began; ///< to print the first it keeps
    std::atomic_int m_connections = 0;
    bool m_ends = false;
    std::condition_variable m_end;
    std::thread m_thread;
};

} // namespace lanyard
