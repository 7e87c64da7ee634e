// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CutProxy.h"

#include <QTcpSocket>

namespace lanyard {

using namespace Qt::StringLiterals;

CutProxy::CutProxy(const QUrl& server)
    : m_server(server)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* desk = nextPendingConnection()) {
            join(desk);
        }
    });
    if (!plugIn()) {
        qFatal("no port on loopback: %s", qPrintable(errorString()));
    }
}

QUrl CutProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void CutProxy::unplug()
{
    close();
    for (QTcpSocket* socket : findChildren<QTcpSocket*>()) {
        socket->abort();
    }
}

bool CutProxy::plugIn()
{
    const bool listens = listen(QHostAddress::LocalHost, m_port);
    m_port = listens ? serverPort() : m_port;
    return listens;
}

void CutProxy::join(QTcpSocket* desk)
{
    connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
    if (m_mode == Mode::Portal) {
        connect(desk, &QTcpSocket::readyRead, desk, [desk] {
            const QByteArray page = "<html>Please sign in</html>";
            desk->readAll();
            desk->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                + QByteArray::number(page.size()) + "\r\nConnection: close\r\n\r\n" + page);
            desk->disconnectFromHost();
        });
        return;
    }
    auto* server = new QTcpSocket(desk);
    const bool swallow = m_mode == Mode::SwallowAnswers;
    connect(
        desk, &QTcpSocket::readyRead, server, [desk, server] { server->write(desk->readAll()); });
    connect(server, &QTcpSocket::readyRead, desk, [desk, server, swallow] {
        const QByteArray answer = server->readAll();
        swallow ? desk->abort() : void(desk->write(answer));
    });
    connect(server, &QTcpSocket::disconnected, desk, [desk] { desk->disconnectFromHost(); });
    server->connectToHost(m_server.host(), quint16(m_server.port()));
}

} // namespace lanyard
