// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TcpTransport.h"

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
using namespace std::chrono_literals;
using End = Transfer::End;

namespace {

constexpr auto lookStep = 20ms; // between looks at a name that is being found

} // namespace

/// The addresses of a name, found by the C library's own resolver beside this thread.
struct TcpTransport::Lookup
{
    QByteArray host;
    QByteArray port;
    addrinfo wanted{};
    gaicb request{};
    bool runs = false;

    Lookup(const QString& hostName, quint16 number)
        : host(hostName.toUtf8())
        , port(QByteArray::number(number))
    {
        wanted.ai_socktype = SOCK_STREAM;
        request.ar_name = host.constData();
        request.ar_service = port.constData();
        request.ar_request = &wanted;
    }

    ~Lookup() { forget(); }
    Q_DISABLE_COPY_MOVE(Lookup)

    void forget()
    {
        if (request.ar_result != nullptr) {
            ::freeaddrinfo(request.ar_result);
            request.ar_result = nullptr;
        }
    }

    /// 0 when it runs, or is done already for an address in numbers.
    [[nodiscard]] int start()
    {
        forget();
        wanted.ai_flags = AI_NUMERICHOST;
        if (::getaddrinfo(request.ar_name, request.ar_service, &wanted, &request.ar_result) == 0) {
            return 0;
        }
        wanted.ai_flags = 0;
        std::array<gaicb*, 1> list{&request};
        const int error = ::getaddrinfo_a(GAI_NOWAIT, list.data(), int(list.size()), nullptr);
        runs = error == 0;
        return error;
    }
};

TcpTransport::TcpTransport(const QString& host, quint16 port)
    : DescriptorTransport(Zero::IsTheEnd)
    , m_lookup(std::make_unique<Lookup>(host, port))
{ }

TcpTransport::~TcpTransport()
{
    if (m_lookup->runs && ::gai_cancel(&m_lookup->request) == EAI_NOTCANCELED
        && ::gai_error(&m_lookup->request) == EAI_INPROGRESS) {
        (void)m_lookup.release(); // the resolver still writes into it
    }
}

Transfer TcpTransport::findAddresses(Milliseconds limit)
{
    const auto unknown = [this](int error) {
        return Transfer{End::Closed, 0, {},
            u"%1: %2"_s.arg(
                QString::fromUtf8(m_lookup->host), QString::fromLocal8Bit(::gai_strerror(error)))};
    };
    if (!m_lookup->runs) {
        if (const int error = m_lookup->start(); error != 0) {
            return unknown(error);
        }
    }
    if (!m_lookup->runs) {
        return {};
    }
    const QDeadlineTimer deadline(limit);
    int error = ::gai_error(&m_lookup->request);
    while (error == EAI_INPROGRESS) {
        if (deadline.hasExpired()) {
            return {End::TimedOut, 0, {},
                u"the name %1 is not found within %2 ms"_s.arg(QString::fromUtf8(m_lookup->host))
                    .arg(limit.count())};
        }
        const timespec step{0, std::chrono::nanoseconds(lookStep).count()};
        const std::array<const gaicb*, 1> list{&m_lookup->request};
        (void)::gai_suspend(list.data(), int(list.size()), &step);
        if (isInterrupted()) {
            return {End::Interrupted, 0, {}, u"stopped"_s};
        }
        error = ::gai_error(&m_lookup->request);
    }
    m_lookup->runs = false;
    return error == 0 ? Transfer{} : unknown(error);
}

Transfer TcpTransport::connectWithin(Milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    if (const Transfer found = findAddresses(limit); !found.isDone()) {
        return found;
    }
    qint64 left = 0;
    for (const addrinfo* each = m_lookup->request.ar_result; each != nullptr;
         each = each->ai_next) {
        ++left;
    }
    Transfer last{End::Closed, 0, {}, u"the name has no address"_s};
    for (const addrinfo* each = m_lookup->request.ar_result; each != nullptr;
         each = each->ai_next) {
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
    return ::send(descriptor, bytes, count, MSG_NOSIGNAL);
}

int TcpTransport::waiting(int descriptor) const
{
    int count = 0;
    return ::ioctl(descriptor, SIOCOUTQ, &count) == 0 ? count : 0;
}

} // namespace lanyard
