// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ZplPort.h"

#include <QList>

#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

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
        wake();
    }

    void plugIn()
    {
        const std::lock_guard lock(m_lock);
        m_port.plugIn();
        wake();
    }

    /// Its cable is pulled and put back: what was on its way is lost, and what it has it keeps.
    void replug()
    {
        const std::lock_guard lock(m_lock);
        m_port.unplug();
        m_port.plugIn();
        wake();
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
    /// Until its thread has to look again: so long at most, or until something comes in there.
    struct Rest
    {
        std::chrono::nanoseconds longest = std::chrono::milliseconds(1);
        int descriptor = -1; ///< none: what comes in wakes nobody
    };

    explicit FakeLabelPrinter(ZplPort::Kind kind, const QString& language)
        : m_port(kind, language)
    { }

    virtual ~FakeLabelPrinter() { ::close(m_bell); }

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
            wake();
        }
        m_thread.join();
    }

    /// Something has changed that the thread does not see come.
    void wake() const
    {
        const quint64 one = 1;
        [[maybe_unused]] const ssize_t count = ::write(m_bell, &one, sizeof one);
    }

    virtual void look() = 0; ///< at what has come
    virtual void feed() = 0; ///< lets out what has had its time

    [[nodiscard]] virtual Rest rest() const { return {}; } ///< a thousand looks a second

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
        for (std::unique_lock lock(m_lock); !m_ends; lock.lock()) {
            look();
            feed();
            const Rest next = rest();
            lock.unlock(); // meanwhile others have their turn
            waitFor(next);
        }
    }

    /// For bytes, a connection, its end or the bell.
    void waitFor(const Rest& next) const
    {
        std::array<pollfd, 2> places{pollfd{m_bell, POLLIN, 0}, pollfd{next.descriptor, POLLIN, 0}};
        const auto seconds = std::chrono::floor<std::chrono::seconds>(next.longest);
        const timespec limit{seconds.count(), (next.longest - seconds).count()};
        if (::ppoll(places.data(), places.size(), &limit, nullptr) > 0 && places[0].revents != 0) {
            quint64 rung = 0;
            [[maybe_unused]] const ssize_t count = ::read(m_bell, &rung, sizeof rung);
        }
    }

    bool m_ends = false;
    int m_bell = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); ///< what wakes the thread
    std::thread m_thread;
};

} // namespace lanyard
