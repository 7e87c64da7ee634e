// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeIppPrinter.h"

#include "IppTalk.h"

#include <cups/cups.h>

#include <algorithm>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMs = 20; // for a new connection, or the end

} // namespace

FakeIppPrinter::FakeIppPrinter(const QString& keys)
    : m_isSecret(!keys.isEmpty())
{
    if (m_isSecret) {
        cupsSetServerCredentials(keys.toUtf8().constData(), "localhost", 1);
    }
    listen();
    m_thread = std::thread([this] { live(); });
}

FakeIppPrinter::~FakeIppPrinter()
{
    {
        const std::lock_guard lock(m_lock);
        m_ends = true;
    }
    m_wake.notify_all();
    m_thread.join();
    hangUpAll();
    for (Connection& each : m_connections) {
        each.thread.join();
    }
    ::close(m_listener);
}

QString FakeIppPrinter::address() const
{
    return u"%1://127.0.0.1:%2/ipp/print"_s.arg(m_isSecret ? u"ipps"_s : u"ipp"_s).arg(m_port);
}

void FakeIppPrinter::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int yes = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(quint16(m_port));
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* general = reinterpret_cast<sockaddr*>(&place); // NOLINT: the call wants it so
    socklen_t size = sizeof place;
    if (::bind(m_listener, general, size) != 0 || ::listen(m_listener, 8) != 0
        || ::getsockname(m_listener, general, &size) != 0) {
        qFatal("no port on loopback");
    }
    m_port = ntohs(place.sin_port);
}

void FakeIppPrinter::unplug()
{
    {
        const std::lock_guard lock(m_lock);
        m_isPlugged = false;
        losePower();
        ::shutdown(m_listener, SHUT_RDWR); // who waits at it would hold the port a while
        ::close(m_listener);
        m_listener = -1;
    }
    hangUpAll();
}

void FakeIppPrinter::plugIn()
{
    const std::lock_guard lock(m_lock);
    m_isPlugged = true;
    m_powered = Clock::now();
    listen();
}

void FakeIppPrinter::losePower()
{
    m_jobs.clear();
    m_lastId = 0;
    m_began.reset();
    m_powered = Clock::now();
}

void FakeIppPrinter::hangUpAll()
{
    const std::lock_guard lock(m_lock);
    for (const Connection& each : m_connections) {
        if (!each.isOver) {
            ::shutdown(each.descriptor, SHUT_RDWR);
        }
    }
}

void FakeIppPrinter::live()
{
    for (;;) {
        std::unique_lock lock(m_lock);
        if (m_wake.wait_for(lock, std::chrono::milliseconds(m_isPlugged ? 0 : lookMs),
                [this] { return m_ends; })) {
            return;
        }
        const int listener = m_listener;
        lock.unlock();
        pollfd one{listener, POLLIN, 0};
        if (listener < 0 || ::poll(&one, 1, lookMs) <= 0) {
            continue;
        }
        lock.lock();
        http_t* http = m_isPlugged ? httpAcceptConnection(m_listener, 1) : nullptr;
        if (http == nullptr) {
            continue;
        }
        Connection& connection = m_connections.emplace_back();
        connection.descriptor = httpGetFd(http);
        connection.thread = std::thread([this, http, &connection] {
            IppTalk talk(*this, http);
            talk.goOn();
            const std::lock_guard ended(m_lock);
            connection.isOver = true; // from here on its descriptor may be another's
            talk.hangUp();
        });
    }
}

QList<FakeIppPrinter::Job> FakeIppPrinter::printed()
{
    const std::lock_guard lock(m_lock);
    feed();
    return m_printed;
}

qsizetype FakeIppPrinter::kept()
{
    const std::lock_guard lock(m_lock);
    feed();
    return std::count_if(m_jobs.cbegin(), m_jobs.cend(),
        [](const Job& job) { return job.isWhole && !job.hasEnded(); });
}

qsizetype FakeIppPrinter::known()
{
    const std::lock_guard lock(m_lock);
    feed();
    return m_jobs.size();
}

int FakeIppPrinter::requests() const
{
    const std::lock_guard lock(m_lock);
    return m_requests;
}

qsizetype FakeIppPrinter::connections() const
{
    const std::lock_guard lock(m_lock);
    return std::count_if(m_connections.cbegin(), m_connections.cend(),
        [](const Connection& each) { return !each.isOver; });
}

/// The first job with a document comes out when its time has passed, then the next begins.
void FakeIppPrinter::feed()
{
    const auto now = Clock::now();
    for (;;) {
        const auto first = std::find_if(m_jobs.begin(), m_jobs.end(),
            [](const Job& job) { return job.isWhole && !job.hasEnded(); });
        if (first == m_jobs.end() || !m_hand.reasons.isEmpty() || m_hand.stopped || !m_hand.moves) {
            m_began.reset(); // begun again from its start
            return;
        }
        m_began = m_began.value_or(now);
        const double seconds
            = m_hand.mmPerSecond > 0 ? first->height / 100.0 / m_hand.mmPerSecond : 0;
        if (std::chrono::duration<double>(now - *m_began).count() < seconds) {
            return;
        }
        m_began.reset();
        if (m_hand.aborts) {
            first->isAborted = true;
            continue;
        }
        first->isOut = true;
        m_printed.append(*first);
        if (!m_hand.keepsJobs) {
            m_jobs.erase(first);
        }
    }
}

} // namespace lanyard
