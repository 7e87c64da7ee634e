// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ChaosProxy.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int lateMs = 700;
constexpr int dripMs = 2;
constexpr qsizetype drips = 1000;
constexpr qint64 hugeBytes = qint64(64) * 1024 * 1024; // twice what a desk takes

/// Length of the one whole request that `bytes` begins with; 0: not whole yet.
qsizetype requestLength(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return 0;
    }
    const QByteArray head = bytes.left(end).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    const qsizetype length
        = at < 0 ? 0 : head.mid(at + 17).split('\r').first().trimmed().toLongLong();
    return bytes.size() >= end + 4 + length ? end + 4 + length : 0;
}

/// `orders` of `GET /api/v1/organizers/acme/events/day/orders/?page=2 HTTP/1.1`
QByteArray lastPartOf(const QByteArray& request)
{
    const QByteArray line = request.left(request.indexOf('\r'));
    QByteArray path = line.split(' ').value(1).split('?').first();
    while (path.endsWith('/')) {
        path.chop(1);
    }
    return path.mid(path.lastIndexOf('/') + 1);
}

/// One exchange a connection: nothing then has to be parsed to find an answer's end.
QByteArray closing(QByteArray request)
{
    const qsizetype end = request.indexOf("\r\n") + 2;
    request.replace("\r\nConnection: Keep-Alive", "");
    request.replace("\r\nAccept-Encoding: gzip, deflate", "");
    return request.insert(end, "Connection: close\r\n");
}

QByteArray answerOf(const QByteArray& status, const QByteArray& type, const QByteArray& body,
    const QByteArray& headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "Connection: close\r\n\r\n" + body;
}

/// A gzip stream (RFC 1952) of `size` zero bytes within a JSON text, built from qCompress's zlib
/// stream (RFC 1950): its raw part is the same.
QByteArray gzipBomb(qsizetype size)
{
    const QByteArray plain = "{\"a\":\"" + QByteArray(size, '0') + "\"}";
    QByteArray packed = qCompress(plain, 9);
    packed.remove(0, 4 + 2); // Qt's length, zlib's head
    packed.chop(4); // zlib's check; a reader gives up long before gzip's own
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + packed + QByteArray(8, '\0');
}

QByteArray bodyOf(const QByteArray& answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray statusOf(const QByteArray& answer)
{
    return answer.mid(9, answer.indexOf("\r\n") - 9);
}

bool isDelivered(Chaos chaos)
{
    return chaos == Chaos::None || (chaos >= Chaos::Reset && chaos <= Chaos::WrongLength);
}

} // namespace

struct ChaosProxy::Exchange
{
    QPointer<QTcpSocket> desk;
    QByteArray request;
    QByteArray answer;
    Chaos chaos = Chaos::None;
    int deliveries = 1;
};

ChaosProxy::ChaosProxy(const QUrl& server)
    : m_server(server)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* desk = nextPendingConnection()) {
            serve(desk);
        }
    });
    connect(&m_elsewhere, &QTcpServer::newConnection, this, [this] { ++calledElsewhere; });
    if (!listen(QHostAddress::LocalHost) || !m_elsewhere.listen(QHostAddress::LocalHost)) {
        qFatal("no port on loopback: %s", qPrintable(errorString()));
    }
}

QUrl ChaosProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

std::size_t ChaosProxy::left() const
{
    std::size_t sum = 0;
    for (const auto& [part, script] : next) {
        sum += script.size();
    }
    return sum;
}

void ChaosProxy::serve(QTcpSocket* desk)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->desk = desk;
    connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
    connect(desk, &QTcpSocket::readyRead, this, [this, exchange] {
        exchange->request += exchange->desk->readAll();
        const qsizetype length = requestLength(exchange->request);
        if (length > 0) {
            exchange->desk->disconnect(this); // one request a connection
            exchange->request.truncate(length);
            meet(exchange);
        }
    });
}

void ChaosProxy::meet(const std::shared_ptr<Exchange>& exchange)
{
    const auto script = next.find(lastPartOf(exchange->request));
    if (script != next.end() && !script->second.empty()) {
        exchange->chaos = script->second.front();
        script->second.pop_front();
    }
    ++fired[exchange->chaos];
    if (isDelivered(exchange->chaos)) {
        exchange->deliveries = exchange->chaos == Chaos::Twice ? 2 : 1;
        deliver(exchange);
        return;
    }
    if (exchange->chaos == Chaos::Refuse || exchange->chaos == Chaos::Drop) {
        exchange->desk->abort();
        return;
    }
    exchange->desk->write(ownAnswer(exchange->chaos));
    exchange->desk->disconnectFromHost();
}

void ChaosProxy::deliver(const std::shared_ptr<Exchange>& exchange)
{
    auto* server = new QTcpSocket(this);
    exchange->answer.clear();
    connect(server, &QTcpSocket::readyRead, this,
        [exchange, server] { exchange->answer += server->readAll(); });
    connect(server, &QAbstractSocket::errorOccurred, this, [exchange, server] {
        if (server->error() != QAbstractSocket::RemoteHostClosedError && exchange->desk) {
            exchange->desk->abort();
        }
    });
    connect(server, &QTcpSocket::disconnected, this, [this, exchange, server] {
        server->deleteLater();
        if (--exchange->deliveries > 0) {
            deliver(exchange);
        } else if (exchange->desk) {
            giveAnswer(exchange);
        }
    });
    server->connectToHost(m_server.host(), quint16(m_server.port()));
    server->write(closing(exchange->request));
}

void ChaosProxy::giveAnswer(const std::shared_ptr<Exchange>& exchange)
{
    QTcpSocket* desk = exchange->desk;
    const QByteArray answer = exchange->answer;
    const QByteArray body = bodyOf(answer);
    const auto give = [desk](const QByteArray& bytes) {
        desk->write(bytes);
        desk->disconnectFromHost();
    };
    switch (exchange->chaos) {
    case Chaos::Reset:
        desk->abort();
        return;
    case Chaos::GatewayTimeout:
        give(answerOf("504 Gateway Time-out", "text/html", "<html>504</html>"));
        return;
    case Chaos::Late:
        QTimer::singleShot(lateMs, desk, [give, answer] { give(answer); });
        return;
    case Chaos::Drip: {
        auto* drip = new QTimer(desk);
        auto at = std::make_shared<qsizetype>(0);
        connect(drip, &QTimer::timeout, desk, [desk, answer, at] {
            const qsizetype piece = answer.size() / drips + 1;
            desk->write(answer.mid(*at, piece));
            if ((*at += piece) >= answer.size()) {
                desk->disconnectFromHost();
            }
        });
        drip->start(dripMs);
        return;
    }
    case Chaos::HalfJson:
        give(answerOf(statusOf(answer), "application/json", body.left(body.size() / 2)));
        return;
    case Chaos::WrongType:
        give(answerOf(statusOf(answer), "text/plain", body));
        return;
    case Chaos::WrongLength:
        give("HTTP/1.1 " + statusOf(answer)
            + "\r\nContent-Type: application/json\r\nContent-Length: 999999\r\n\r\n" + body);
        return;
    default:
        give(answer);
    }
}

QByteArray ChaosProxy::ownAnswer(Chaos chaos) const
{
    const QByteArray page = "<html><body>Please sign in to the network</body></html>";
    const QByteArray elsewhere = "Location: http://127.0.0.1:"
        + QByteArray::number(m_elsewhere.serverPort()) + "/login\r\n";
    switch (chaos) {
    case Chaos::TooManySeconds:
        return answerOf("429 Too Many Requests", "application/json", "{\"detail\":\"slower\"}",
            "Retry-After: 1\r\n");
    case Chaos::TooManyUntil:
        return answerOf("429 Too Many Requests", "text/html", page,
            "Retry-After: "
                + QLocale::c()
                      .toString(QDateTime::currentDateTimeUtc().addSecs(1),
                          u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                      .toLatin1()
                + "\r\n");
    case Chaos::ServerError:
        return answerOf("500 Internal Server Error", "text/html", page);
    case Chaos::BadGateway:
        return answerOf("502 Bad Gateway", "text/html", page);
    case Chaos::Unavailable:
        return answerOf("503 Service Unavailable", "text/html", page);
    case Chaos::PortalRedirect:
        return answerOf("302 Found", "text/html", page, elsewhere);
    case Chaos::PortalNotFound:
        return answerOf("404 Not Found", "text/html", page);
    case Chaos::OtherJson:
        return answerOf("404 Not Found", "application/json",
            "{\"message\":\"no Route matched with those values\"}");
    case Chaos::OtherHost:
        return answerOf("307 Temporary Redirect", "text/html", {}, elsewhere);
    case Chaos::HugeJson:
        return answerOf("200 OK", "application/json", "[" + QByteArray(hugeBytes, ' ') + "]");
    case Chaos::GzipBomb:
        return answerOf(
            "200 OK", "application/json", gzipBomb(hugeBytes), "Content-Encoding: gzip\r\n");
    default:
        return answerOf("200 OK", "text/html", page);
    }
}

} // namespace lanyard
