// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HostLookup.h"

#include <QDeadlineTimer>

#include <netdb.h>

#include <array>
#include <sys/socket.h>

namespace lanyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = Transfer::End;

namespace {

constexpr auto lookStep = 20ms; // between looks at a name that is being found

} // namespace

struct HostLookup::Request
{
    QByteArray host;
    QByteArray port;
    addrinfo wanted{};
    gaicb request{};
    bool runs = false;

    Request(const QString& hostName, quint16 number)
        : host(hostName.toUtf8())
        , port(QByteArray::number(number))
    {
        wanted.ai_socktype = SOCK_STREAM;
        request.ar_name = host.constData();
        request.ar_service = port.constData();
        request.ar_request = &wanted;
    }

    ~Request() { forget(); }
    Q_DISABLE_COPY_MOVE(Request)

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

HostLookup::HostLookup(const QString& host, quint16 port)
    : m_request(std::make_unique<Request>(host, port))
{ }

HostLookup::~HostLookup()
{
    if (m_request->runs && ::gai_cancel(&m_request->request) == EAI_NOTCANCELED
        && ::gai_error(&m_request->request) == EAI_INPROGRESS) {
        (void)m_request.release(); // the resolver still writes into it
    }
}

const addrinfo* HostLookup::first() const
{
    return m_request->request.ar_result;
}

Transfer HostLookup::find(
    ByteTransport::Milliseconds limit, const std::function<bool()>& isInterrupted)
{
    const auto unknown = [this](int error) {
        return Transfer{End::Closed, 0, {},
            u"%1: %2"_s.arg(
                QString::fromUtf8(m_request->host), QString::fromLocal8Bit(::gai_strerror(error)))};
    };
    if (!m_request->runs) {
        if (const int error = m_request->start(); error != 0) {
            return unknown(error);
        }
    }
    if (!m_request->runs) {
        return {};
    }
    const QDeadlineTimer deadline(limit);
    int error = ::gai_error(&m_request->request);
    while (error == EAI_INPROGRESS) {
        if (deadline.hasExpired()) {
            return {End::TimedOut, 0, {},
                u"the name %1 is not found within %2 ms"_s.arg(QString::fromUtf8(m_request->host))
                    .arg(limit.count())};
        }
        const timespec step{0, std::chrono::nanoseconds(lookStep).count()};
        const std::array<const gaicb*, 1> list{&m_request->request};
        (void)::gai_suspend(list.data(), int(list.size()), &step);
        if (isInterrupted()) {
            return {End::Interrupted, 0, {}, u"stopped"_s};
        }
        error = ::gai_error(&m_request->request);
    }
    m_request->runs = false;
    return error == 0 ? Transfer{} : unknown(error);
}

} // namespace lanyard
