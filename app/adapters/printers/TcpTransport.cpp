// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TcpTransport.h"

#include "HostLookup.h"

#include <QDeadlineTimer>

#include <linux/sockios.h>
#include <netdb.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lanyard {

using namespace Qt::StringLiterals;
using End = Transfer::End;

TcpTransport::TcpTransport(const QString& host, quint16 port)
    : DescriptorTransport(Zero::IsTheEnd)
    , m_lookup(std::make_unique<HostLookup>(host, port))
{ }

TcpTransport::~TcpTransport() = default;

Transfer TcpTransport::connectWithin(Milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    if (const Transfer found = m_lookup->find(limit, [this] { return isInterrupted(); });
        !found.isDone()) {
        return found;
    }
    qint64 left = 0;
    for (const addrinfo* each = m_lookup->first(); each != nullptr; each = each->ai_next) {
        ++left;
    }
    Transfer last{End::Closed, 0, {}, u"the name has no address"_s};
    for (const addrinfo* each = m_lookup->first(); each != nullptr; each = each->ai_next) {
        // none of several may use up the time of the others
        const Milliseconds share(std::max<qint64>(deadline.remainingTime(), 0) / left--);
        last = connectTo(*each, share);
        if (last.isDone() || last.end == End::Interrupted) {
            break;
        }
    }
    return last;
}

Transfer TcpTransport::connectTo(const addrinfo& address, Milliseconds limit)
{
    const int descriptor
        = ::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        return closedBy(errno);
    }
    const auto given = [descriptor](Transfer up) {
        ::close(descriptor);
        return up;
    };
    if (::connect(descriptor, address.ai_addr, address.ai_addrlen) != 0) {
        if (errno != EINPROGRESS) {
            return given(closedBy(errno));
        }
        if (const Transfer waited = await(descriptor, POLLOUT, limit); !waited.isDone()) {
            return given(waited);
        }
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0) {
            return given(closedBy(error));
        }
    }
    const int yes = 1; // a question is a few bytes, and waits for its answer
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    keep(descriptor);
    return {};
}

/// Bytes that nobody reads would make the kernel reset the connection, and the printer drop what
/// it has not looked at yet.
void TcpTransport::leave(int descriptor)
{
    ::shutdown(descriptor, SHUT_WR);
    std::array<char, 1024> rest{};
    while (::recv(descriptor, rest.data(), rest.size(), MSG_DONTWAIT) > 0) { }
}

qsizetype TcpTransport::send(int descriptor, const char* bytes, std::size_t count)
{
    const ssize_t sent = ::send(descriptor, bytes, count, MSG_NOSIGNAL);
    // A printer that answers in two parts sends the second once the first is acknowledged (Nagle's
    // rule), which the kernel would put off for 40 ms. It forgets this at each send.
    const int yes = 1;
    const int problem = errno;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
    errno = problem;
    return sent;
}

int TcpTransport::waiting(int descriptor) const
{
    int count = 0;
    return ::ioctl(descriptor, SIOCOUTQ, &count) == 0 ? count : 0;
}

} // namespace lanyard
