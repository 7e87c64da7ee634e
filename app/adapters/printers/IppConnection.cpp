// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppConnection.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslSocket>

#include <cups/cups.h>
#include <netdb.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace lanyard {

using namespace Qt::StringLiterals;
using End = IppReply::End;
using Milliseconds = IppConnection::Milliseconds;

namespace {

constexpr qsizetype mostBytes = 131'072; // of an answer
constexpr int mostCollections
    = 1000; // in an answer: libcups reads those within others by recursion
constexpr int mostContinues = 16;
constexpr qsizetype piece = 16'384;
static_assert(piece >= HTTP_MAX_BUFFER); // libcups writes such at once, and tells when it cannot

IppReply failed(End end, const QString& problem)
{
    IppReply reply;
    reply.end = end;
    reply.problem = problem;
    return reply;
}

Milliseconds leftOf(const QDeadlineTimer& deadline)
{
    return Milliseconds(std::max<qint64>(deadline.remainingTime(), 1));
}

struct AddressesEnd
{
    void operator()(http_addrlist_t* list) const { httpAddrFreeList(list); }
};

using Addresses = std::unique_ptr<http_addrlist_t, AddressesEnd>;

/// For libcups, which would find a name without a limit of time.
Addresses addressesOf(const addrinfo* first, int port)
{
    Addresses all;
    http_addrlist_t* last = nullptr;
    const QByteArray service = QByteArray::number(port);
    for (const addrinfo* each = first; each != nullptr; each = each->ai_next) {
        std::array<char, NI_MAXHOST> number{};
        if (::getnameinfo(each->ai_addr, each->ai_addrlen, number.data(), number.size(), nullptr, 0,
                NI_NUMERICHOST)
            != 0) {
            continue;
        }
        http_addrlist_t* one = httpAddrGetList(number.data(), AF_UNSPEC, service.constData());
        if (one == nullptr) {
            continue;
        }
        if (last == nullptr) {
            all.reset(one);
        } else {
            last->next = one;
        }
        last = one;
        while (last->next != nullptr) {
            last = last->next;
        }
    }
    return all;
}

ssize_t keep(void* bytes, ipp_uchar_t* buffer, std::size_t count)
{
    static_cast<QByteArray*>(bytes)->append(
        reinterpret_cast<const char*>(buffer), qsizetype(count)); // NOLINT: bytes are bytes
    return ssize_t(count);
}

QByteArray bytesOf(const IppMessage& message)
{
    QByteArray bytes;
    ippSetState(message.get(), IPP_STATE_IDLE);
    return ippWriteIO(&bytes, keep, 1, nullptr, message.get()) == IPP_STATE_DATA ? bytes
                                                                                 : QByteArray();
}

/// Bytes of an answer, counted.
struct Source
{
    http_t* http;
    qsizetype left = mostBytes;
    int collections = mostCollections;
};

/// All that is asked for, or less at the end of it.
ssize_t take(void* context, ipp_uchar_t* buffer, std::size_t count)
{
    auto& source = *static_cast<Source*>(context);
    source.left -= qsizetype(count);
    if (source.left < 0 || source.collections < 0) {
        return -1;
    }
    std::size_t got = 0;
    while (got < count) {
        auto* place = reinterpret_cast<char*>(buffer + got); // NOLINT: bytes are bytes
        const ssize_t step = httpRead2(source.http, place, count - got);
        if (step <= 0) {
            return ssize_t(got);
        }
        got += std::size_t(step);
    }
    if (count == 1 && buffer[0] == IPP_TAG_BEGIN_COLLECTION) { // NOLINT: one byte is there
        --source.collections;
    }
    return ssize_t(got);
}

QString problemOf(http_status_t status)
{
    switch (status) {
    case HTTP_STATUS_UNAUTHORIZED:
    case HTTP_STATUS_FORBIDDEN:
        return u"the printer lets nobody print without a password"_s;
    case HTTP_STATUS_NOT_FOUND:
        return u"there is no printer at this path of the address"_s;
    case HTTP_STATUS_UPGRADE_REQUIRED:
        return u"the printer speaks over TLS alone: its address begins with ipps:"_s;
    default:
        return u"the printer refused (HTTP %1)"_s.arg(int(status));
    }
}

QString textOf(const QByteArray& fingerprint)
{
    return u"sha256:"_s + QString::fromLatin1(fingerprint.toHex());
}

} // namespace

IppConnection::IppConnection(const IppAddress& address, IppWatch& watch, const Times& times)
    : m_address(address)
    , m_watch(watch)
    , m_times(times)
{ }

IppConnection::~IppConnection()
{
    close();
}

void IppConnection::close()
{
    if (m_http != nullptr) {
        const IppWatch::Guard guard(m_watch, m_http, m_times.stall); // TLS says goodbye
        httpClose(m_http);
        m_http = nullptr;
    }
    m_isUsed = false;
}

IppReply IppConnection::ask(const IppMessage& request, Milliseconds limit,
    const QByteArray& document, const LateAnswer& late)
{
    const QByteArray head = bytesOf(request);
    if (head.isEmpty()) {
        return failed(End::Refused, u"the request cannot be written"_s);
    }
    for (;;) {
        if (IppReply opened = open(); !opened.isAnswered()) {
            return opened;
        }
        const bool wasUsed = m_isUsed;
        IppReply reply = exchange(head, document, limit, late);
        m_isUsed = true;
        if (!reply.isAnswered() || !staysOpen()) {
            close(); // libcups would connect again by itself, to nobody knows whom
        }
        if (reply.end != End::Lost || !wasUsed || !document.isEmpty()) {
            return reply;
        }
    }
}

IppReply IppConnection::open()
{
    if (m_watch.isInterrupted()) {
        close();
        return failed(End::Interrupted, u"the program ends"_s);
    }
    if (m_http != nullptr) {
        return {};
    }
    IppReply opened = m_address.host.isEmpty()
        ? connectTo(cupsServer(), ippPort())
        : connectTo(m_address.host.toUtf8().constData(), m_address.port);
    if (opened.isAnswered() && m_address.isEncrypted) {
        if (const QString why = distrust(); !why.isEmpty()) {
            opened = failed(End::Untrusted, why);
        }
    }
    if (!opened.isAnswered()) {
        close();
    }
    return opened;
}

IppReply IppConnection::connectTo(const char* host, int port)
{
    const QDeadlineTimer deadline(m_times.connect);
    Addresses addresses;
    if (*host != '/') { // else it is a socket of this machine
        if (!m_lookup) {
            m_lookup = std::make_unique<HostLookup>(QString::fromUtf8(host), quint16(port));
        }
        const Transfer found
            = m_lookup->find(m_times.connect, [this] { return m_watch.isInterrupted(); });
        if (!found.isDone()) {
            return failed(
                found.end == Transfer::End::Interrupted ? End::Interrupted : End::NotThere,
                found.problem);
        }
        addresses = addressesOf(m_lookup->first(), port);
        if (!addresses) {
            return failed(End::NotThere, u"the name has no address"_s);
        }
    }
    const http_encryption_t encryption
        = m_address.isEncrypted ? HTTP_ENCRYPTION_ALWAYS : HTTP_ENCRYPTION_NEVER;
    m_http = httpConnect2(
        host, port, addresses.get(), AF_UNSPEC, encryption, 1, 0 /* not yet */, nullptr);
    if (m_http == nullptr) {
        return failed(End::NotThere, QString::fromUtf8(cupsLastErrorString()));
    }
    IppWatch::Guard guard(m_watch, m_http, leftOf(deadline));
    if (httpReconnect2(m_http, int(leftOf(deadline).count()), guard.cancel()) != 0) {
        return m_watch.isInterrupted() ? failed(End::Interrupted, u"the program ends"_s)
                                       : failed(End::NotThere, whyNotTaken());
    }
    return {};
}

/// libcups forgets what each address said: where none took the connection, it calls the host down.
QString IppConnection::whyNotTaken() const
{
    if (httpError(m_http) != EHOSTDOWN) {
        return QString::fromUtf8(cupsLastErrorString());
    }
    return m_address.host.isEmpty()
        ? u"CUPS does not run at %1"_s.arg(QString::fromUtf8(cupsServer()))
        : u"nothing takes a connection there"_s;
}

/// Why the other side is not believed to be the printer; empty when it is.
QString IppConnection::distrust() const
{
    cups_array_t* given = nullptr;
    QList<QSslCertificate> chain;
    if (httpCopyCredentials(m_http, &given) == 0) {
        for (void* each = cupsArrayFirst(given); each != nullptr; each = cupsArrayNext(given)) {
            const auto* one = static_cast<const http_credential_t*>(each);
            chain.append(QSslCertificate(
                QByteArray(static_cast<const char*>(one->data), qsizetype(one->datalen)),
                QSsl::Der));
        }
        httpFreeCredentials(given);
    }
    if (chain.isEmpty() || chain.first().isNull() || !QSslSocket::supportsSsl()) {
        return u"the printer's certificate cannot be read"_s;
    }
    const QByteArray shown = chain.first().digest(QCryptographicHash::Sha256);
    if (!m_address.fingerprint.isEmpty()) {
        return shown == m_address.fingerprint
            ? QString()
            : u"the printer shows another certificate than its address says, with the fingerprint %1"_s
                  .arg(textOf(shown));
    }
    const QList<QSslError> errors = QSslCertificate::verify(chain, m_address.host);
    return errors.isEmpty()
        ? QString()
        : u"nobody vouches for the printer's certificate (%1). If it is this printer's own, write its fingerprint into the address: fingerprint=%2"_s
              .arg(errors.first().errorString(), textOf(shown));
}

/// The document is not copied behind the head: it may be hundreds of sheets.
IppReply IppConnection::exchange(
    const QByteArray& head, const QByteArray& document, Milliseconds limit, const LateAnswer& late)
{
    IppReply reply;
    IppWatch::Guard guard(m_watch, m_http, m_times.stall);
    const QByteArray resource = !m_address.host.isEmpty() ? m_address.path.toUtf8()
        : m_address.printQueue.isEmpty()                  ? QByteArray("/") // CUPS itself
                                         : "/printers/" + m_address.printQueue.toUtf8();
    httpClearFields(m_http);
    httpSetField(m_http, HTTP_FIELD_CONTENT_TYPE, "application/ipp");
    httpSetLength(m_http, std::size_t(head.size() + document.size()));
    bool isOut = httpPost(m_http, resource.constData()) == 0 && write(guard, head);
    if (isOut && !document.isEmpty()) {
        reply.hasLeft = true;
        isOut = write(guard, document);
    }
    if (!isOut) {
        return ended(guard, std::move(reply), u"the printer took not all of it"_s);
    }
    reply.isOut = true;
    guard.renew(limit);
    QElapsedTimer waited;
    waited.start();
    if (late.tell && httpWait(m_http, int(late.after.count())) == 0) {
        late.tell();
    }
    http_status_t status = HTTP_STATUS_CONTINUE;
    for (int times = 0; status == HTTP_STATUS_CONTINUE && times < mostContinues; ++times) {
        status = httpUpdate(m_http);
    }
    reply.waited = Milliseconds(waited.elapsed());
    if (status == HTTP_STATUS_ERROR || status == HTTP_STATUS_CONTINUE) {
        return ended(guard, std::move(reply), u"the printer ended the connection"_s);
    }
    if (status != HTTP_STATUS_OK) {
        reply.end = End::Refused;
        reply.problem = problemOf(status);
        return reply;
    }
    read(guard, reply);
    return reply.message ? std::move(reply)
                         : ended(guard, std::move(reply), u"what the printer says is no IPP"_s);
}

/// False when not all of it left.
bool IppConnection::write(IppWatch::Guard& guard, const QByteArray& bytes) const
{
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const qsizetype count = std::min(piece, bytes.size() - at);
        if (httpWrite2(m_http, bytes.constData() + at, std::size_t(count)) < 0) {
            return false;
        }
        guard.renew(m_times.stall);
    }
    return !guard.isOver();
}

/// Leaves no message when it is none.
void IppConnection::read(IppWatch::Guard& guard, IppReply& reply) const
{
    IppMessage message(ippNew());
    Source source{m_http};
    if (ippReadIO(&source, take, 1, nullptr, message.get()) != IPP_STATE_DATA || guard.isOver()) {
        return;
    }
    reply.message = std::move(message);
    // what is left of it, the end of the last chunk at least
    std::array<char, 1024> rest{};
    while (source.left > 0 && httpGetState(m_http) != HTTP_STATE_WAITING) {
        const ssize_t count = httpRead2(m_http, rest.data(), rest.size());
        if (count <= 0) {
            break;
        }
        source.left -= count;
    }
}

IppReply IppConnection::ended(
    const IppWatch::Guard& guard, IppReply reply, const QString& problem) const
{
    reply.end = m_watch.isInterrupted() ? End::Interrupted
        : guard.isOver()                ? End::TimedOut
                                        : End::Lost;
    reply.problem = reply.end == End::Interrupted ? u"the program ends"_s
        : reply.end == End::TimedOut              ? u"the printer does not answer"_s
                                                  : problem;
    return reply;
}

bool IppConnection::staysOpen() const
{
    const QByteArray said(httpGetField(m_http, HTTP_FIELD_CONNECTION));
    return httpGetState(m_http) == HTTP_STATE_WAITING && httpGetVersion(m_http) >= HTTP_VERSION_1_1
        && said.compare("close", Qt::CaseInsensitive) != 0;
}

} // namespace lanyard
