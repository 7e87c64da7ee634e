// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ServiceWatch.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace lanyard {

namespace {

/// A manager that does not read must not hold up the screen for longer.
constexpr timeval longestWait{.tv_sec = 0, .tv_usec = 200'000};

/// Half of what the manager allows, as its manual asks; 0 when it expects nothing of this process.
std::chrono::milliseconds pauseWanted()
{
    const QByteArray process = qgetenv("WATCHDOG_PID");
    const bool isOurs = process.isEmpty() || process.toLongLong() == ::getpid();
    const qint64 allowed = isOurs ? qgetenv("WATCHDOG_USEC").toLongLong() : 0;
    return std::chrono::milliseconds(allowed > 0 ? std::max<qint64>(allowed / 2'000, 1) : 0);
}

} // namespace

ServiceWatch::ServiceWatch()
    : m_socket(qgetenv("NOTIFY_SOCKET"))
{
    if (m_socket.isEmpty()) {
        return;
    }
    m_pause = pauseWanted();
    QObject::connect(&m_beats, &QTimer::timeout, &m_beats, [this] { tell("WATCHDOG=1"); });
    QTimer::singleShot(0, &m_beats, [this] {
        tell("READY=1");
        if (m_pause.count() > 0) {
            m_beats.start(m_pause);
        }
    });
}

ServiceWatch::~ServiceWatch()
{
    tell("STOPPING=1");
}

void ServiceWatch::tell(const QByteArray& words) const
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto size = size_t(m_socket.size());
    const bool isKnown = m_socket.startsWith('/') || m_socket.startsWith('@');
    if (!isKnown || size >= sizeof(address.sun_path)) {
        return;
    }
    std::memcpy(address.sun_path, m_socket.constData(), size);
    if (address.sun_path[0] == '@') {
        address.sun_path[0] = 0; // a name outside the file system
    }
    const int handle = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (handle < 0) {
        return;
    }
    ::setsockopt(handle, SOL_SOCKET, SO_SNDTIMEO, &longestWait, sizeof(longestWait));
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): how addresses are passed
    const auto* to = reinterpret_cast<const sockaddr*>(&address);
    [[maybe_unused]] const auto sent
        = ::sendto(handle, words.constData(), size_t(words.size()), MSG_NOSIGNAL, to,
            socklen_t(offsetof(sockaddr_un, sun_path) + size)); // lost: the next one is soon
    ::close(handle);
}

} // namespace lanyard
