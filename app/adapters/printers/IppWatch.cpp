// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppWatch.h"

#include <cups/http.h>

#include <sys/socket.h>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

constexpr auto cutAgain = 20ms; // a socket may be made in the moment that none was there to cut

} // namespace

IppWatch::IppWatch()
    : m_thread([this] { watch(); })
{ }

IppWatch::~IppWatch()
{
    {
        const std::lock_guard lock(m_lock);
        m_ends = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void IppWatch::interrupt()
{
    {
        const std::lock_guard lock(m_lock);
        m_isInterrupted = true;
    }
    m_wake.notify_all();
}

bool IppWatch::isInterrupted() const
{
    const std::lock_guard lock(m_lock);
    return m_isInterrupted;
}

bool IppWatch::pause(Milliseconds time)
{
    std::unique_lock lock(m_lock);
    return !m_wake.wait_for(lock, time, [this] { return m_isInterrupted; });
}

void IppWatch::watch()
{
    std::unique_lock lock(m_lock);
    while (!m_ends) {
        if (m_http == nullptr) {
            m_wake.wait(lock);
        } else if (m_isInterrupted || Clock::now() >= m_deadline) {
            cut();
            m_wake.wait_for(lock, cutAgain);
        } else {
            m_wake.wait_until(lock, m_deadline);
        }
    }
}

/// The socket stays open, and its number this connection's: only its reading and writing end.
void IppWatch::cut()
{
    m_isOver = true;
    m_cancel = 1;
    if (const int descriptor = httpGetFd(m_http); descriptor >= 0) {
        ::shutdown(descriptor, SHUT_RDWR);
    }
}

IppWatch::Guard::Guard(IppWatch& watch, http_t* http, Milliseconds limit)
    : m_watch(watch)
{
    {
        const std::lock_guard lock(m_watch.m_lock);
        m_watch.m_http = http;
        m_watch.m_deadline = Clock::now() + limit;
        m_watch.m_isOver = false;
        m_watch.m_cancel = m_watch.m_isInterrupted ? 1 : 0;
    }
    m_watch.m_wake.notify_all();
}

IppWatch::Guard::~Guard()
{
    const std::lock_guard lock(m_watch.m_lock);
    m_watch.m_http = nullptr;
}

void IppWatch::Guard::renew(Milliseconds limit)
{
    bool isSooner = false;
    {
        const std::lock_guard lock(m_watch.m_lock);
        const Clock::time_point deadline = Clock::now() + limit;
        isSooner = deadline < m_watch.m_deadline; // else the thread wakes too early, and waits on
        m_watch.m_deadline = deadline;
    }
    if (isSooner) {
        m_watch.m_wake.notify_all();
    }
}

bool IppWatch::Guard::isOver() const
{
    const std::lock_guard lock(m_watch.m_lock);
    return m_watch.m_isOver;
}

int* IppWatch::Guard::cancel()
{
    return &m_watch.m_cancel;
}

} // namespace lanyard
