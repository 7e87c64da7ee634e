// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DescriptorTransport.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace lanyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = Transfer::End;

namespace {

constexpr auto lookStep = 5ms; // between looks at what tells nothing of itself

Transfer ended(End end, const QString& problem)
{
    return {end, 0, {}, problem};
}

Transfer notOpen()
{
    return ended(End::Closed, u"not connected"_s);
}

/// True when a call shall be made again later.
bool isAskedAgain(int systemError)
{
    return systemError == EINTR || systemError == EAGAIN || systemError == EWOULDBLOCK;
}

/// Of poll(), which takes -1 for ever.
int pollTime(const QDeadlineTimer& deadline)
{
    return int(std::clamp<qint64>(deadline.remainingTime(), 0, 3'600'000));
}

} // namespace

DescriptorTransport::DescriptorTransport(Zero zero)
    : m_alarm(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_zero(zero)
{ }

DescriptorTransport::~DescriptorTransport()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor); // what was to be said at the end was said in close()
    }
    if (m_alarm >= 0) {
        ::close(m_alarm);
    }
}

Transfer DescriptorTransport::closedBy(int systemError)
{
    return ended(End::Closed, QString::fromLocal8Bit(std::strerror(systemError)));
}

Transfer DescriptorTransport::open(Milliseconds limit)
{
    close();
    return isInterrupted() ? ended(End::Interrupted, u"stopped"_s) : connectWithin(limit);
}

void DescriptorTransport::close()
{
    if (m_descriptor >= 0) {
        leave(m_descriptor);
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

Transfer DescriptorTransport::await(int descriptor, short events, Milliseconds limit) const
{
    const QDeadlineTimer deadline(limit);
    for (;;) {
        std::array<pollfd, 2> both{{{m_alarm, POLLIN, 0}, {descriptor, events, 0}}};
        const int count = ::poll(both.data(), both.size(), pollTime(deadline));
        if (count < 0 && errno != EINTR) {
            return closedBy(errno);
        }
        if (both[0].revents != 0) {
            return ended(End::Interrupted, u"stopped"_s);
        }
        if (both[1].revents != 0) {
            return {}; // what is wrong with it, the call that follows tells
        }
        if (deadline.hasExpired()) {
            return ended(End::TimedOut, u"no answer within %1 ms"_s.arg(limit.count()));
        }
    }
}

Transfer DescriptorTransport::write(const QByteArray& bytes, Milliseconds stall)
{
    Transfer written = m_descriptor < 0 ? notOpen() : Transfer{};
    QDeadlineTimer deadline(stall);
    while (written.isDone() && written.count < bytes.size()) {
        const qsizetype left = bytes.size() - written.count;
        const qsizetype count
            = send(m_descriptor, bytes.constData() + written.count, std::size_t(left));
        if (count > 0) {
            written.count += count;
            deadline = QDeadlineTimer(stall);
            continue;
        }
        const qsizetype before = written.count;
        written = count < 0 && !isAskedAgain(errno) ? closedBy(errno)
            : deadline.hasExpired()
            ? ended(End::TimedOut, u"it has taken no byte for %1 ms"_s.arg(stall.count()))
            : await(m_descriptor, POLLOUT, stall);
        written.count = before;
    }
    return written;
}

Transfer DescriptorTransport::drain(Milliseconds stall)
{
    if (m_descriptor < 0) {
        return notOpen();
    }
    int before = waiting(m_descriptor);
    QDeadlineTimer deadline(stall);
    while (before > 0) {
        const Transfer quiet = await(m_descriptor, 0, lookStep);
        if (quiet.isDone()) {
            return ended(End::Closed, u"it ended the connection"_s); // nothing else wakes it
        }
        if (quiet.end != End::TimedOut) {
            return quiet;
        }
        const int now = waiting(m_descriptor);
        if (now < before) {
            before = now;
            deadline = QDeadlineTimer(stall);
        } else if (deadline.hasExpired()) {
            return ended(End::TimedOut,
                u"it has taken no byte for %1 ms, %2 are left"_s.arg(stall.count()).arg(now));
        }
    }
    return {};
}

Transfer DescriptorTransport::read(Milliseconds limit)
{
    if (m_descriptor < 0) {
        return notOpen();
    }
    const QDeadlineTimer deadline(limit);
    for (;;) {
        const Milliseconds left(std::max<qint64>(deadline.remainingTime(), 0));
        if (const Transfer waited = await(m_descriptor, POLLIN, left); !waited.isDone()) {
            return waited;
        }
        std::array<char, 1024> buffer{};
        const ssize_t count = ::read(m_descriptor, buffer.data(), buffer.size());
        if (count > 0) {
            return {End::Done, 0, QByteArray(buffer.data(), count), {}};
        }
        if (count == 0 && m_zero == Zero::IsTheEnd) {
            return ended(End::Closed, u"it ended the connection"_s);
        }
        if (count < 0 && !isAskedAgain(errno)) {
            return closedBy(errno);
        }
        // something is there to be read, and is nothing
        if (deadline.hasExpired() || !pause(lookStep)) {
            return ended(End::TimedOut, u"no answer within %1 ms"_s.arg(limit.count()));
        }
    }
}

bool DescriptorTransport::pause(Milliseconds time)
{
    return await(-1, 0, time).end != End::Interrupted;
}

void DescriptorTransport::interrupt()
{
    const quint64 once = 1;
    // it can only fail when it has been said often before
    [[maybe_unused]] const ssize_t written = ::write(m_alarm, &once, sizeof once);
}

bool DescriptorTransport::isInterrupted() const
{
    return await(-1, 0, 0ms).end == End::Interrupted;
}

} // namespace lanyard
