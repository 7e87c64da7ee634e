// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ScriptedHttpServer.h"

#include <QTcpSocket>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Takes one whole request off the front of `bytes`; none while it is not whole.
std::optional<ScriptedHttpServer::Request> takeRequest(QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    ScriptedHttpServer::Request request;
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length) {
        return std::nullopt;
    }
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

} // namespace

ScriptedHttpServer::ScriptedHttpServer()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            serve(socket);
        }
    });
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no port on loopback: %s", qPrintable(errorString()));
    }
}

QUrl ScriptedHttpServer::url(const QString& path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
}

void ScriptedHttpServer::serve(QTcpSocket* socket)
{
    auto bytes = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes] {
        *bytes += socket->readAll();
        while (const auto request = takeRequest(*bytes)) {
            requests.append(*request);
            const Act act = handler ? handler(*request) : answer(404, "text/plain", "nothing");
            socket->write(act.bytes);
            if (act.close) {
                socket->disconnectFromHost();
            }
        }
    });
}

ScriptedHttpServer::Act ScriptedHttpServer::answer(int status, const QByteArray& contentType,
    const QByteArray& body, const QList<std::pair<QByteArray, QByteArray>>& headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    bytes += "Content-Type: " + contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto& [name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
    }
    return {bytes + "Connection: close\r\n\r\n" + body, true};
}

ScriptedHttpServer::Act ScriptedHttpServer::json(
    int status, const QJsonDocument& body, const QList<std::pair<QByteArray, QByteArray>>& headers)
{
    return answer(status, "application/json", body.toJson(QJsonDocument::Compact), headers);
}

ScriptedHttpServer::Act ScriptedHttpServer::cutShort(const QByteArray& body)
{
    Act act = answer(200, "application/json", body);
    act.bytes.chop(body.size() / 2);
    return act;
}

} // namespace lanyard
