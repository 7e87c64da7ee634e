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

/// What label printers of invention have in common, whatever they speak: each lives on a thread of
/// its own; every public function may be called from any other. `Hand` is what somebody does to it.
template <typename Hand>
class FakeLabelPrinter
{
public:
    Q_DISABLE_COPY_MOVE(FakeLabelPrinter)

    [[nodiscard]] QString address() const { return m_port.address(); }

    /// Changes what `change` changes, between two looks.
    template <typename Change>
    void set(Change change)
    {
        const std::lock_guard lock(m_lock);
        change(m_hand);
    }

    void plugIn()
    {
        const std::lock_guard lock(m_lock);
        m_port.plugIn();
    }

    /// Badges that came out, each as its bytes.
    [[nodiscard]] QList<QByteArray> printed() const
    {
        const std::lock_guard lock(m_lock);
        return m_printed;
    }

    /// Badges that it has and has not printed.
    [[nodiscard]] qsizetype kept() const
    {
        const std::lock_guard lock(m_lock);
        return m_kept.size();
    }

    [[nodiscard]] int connections() const { return m_connections; }

protected:
    explicit FakeLabelPrinter(ZplPort::Kind kind, const QString& language)
        : m_port(kind, language)
    { }

    virtual ~FakeLabelPrinter() = default;

    /// At the end of the constructor.
    void begin()
    {
        m_thread = std::thread([this] { live(); });
    }

    /// At the beginning of the destructor.
    void end()
    {
        {
            const std::lock_guard lock(m_lock);
            m_ends = true;
        }
        m_end.notify_one();
        m_thread.join();
    }

    virtual void look() = 0; ///< at what has come
    virtual void feed() = 0; ///< lets out what has had its time

    ZplPort m_port;
    mutable std::mutex m_lock; ///< of all that follows
    Hand m_hand;
    QByteArray m_bytes; ///< not understood yet
    QList<QByteArray> m_kept;
    QList<QByteArray> m_printed;
    std::optional<std::chrono::steady_clock::time_point> m_began; ///< to print the first it keeps
    std::atomic_int m_connections = 0;

private:
    void live()
    {
        std::unique_lock lock(m_lock);
        do {
            look();
            feed();
            // meanwhile others have their turn
        } while (!m_end.wait_for(lock, std::chrono::milliseconds(1), [this] { return m_ends; }));
    }

    bool m_ends = false;
    std::condition_variable m_end;
    std::thread m_thread;
};

} // namespace lanyard
