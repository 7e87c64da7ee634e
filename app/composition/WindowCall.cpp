// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "WindowCall.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The same for the same folder, however it is written; short, since the system limits it.
QString nameOf(const QString& dataFolder)
{
    const QByteArray path = QDir(dataFolder).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return u"lanyard-"_s + QString::fromLatin1(hash.first(32));
}

} // namespace

WindowCall::WindowCall(const QString& dataFolder, QObject* parent)
    : QObject(parent)
{
    const QString name = nameOf(dataFolder);
    QLocalServer::removeServer(name); // of one that was killed: the folder is ours by now
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write("here\n"); // who only takes connections may hang
            caller->disconnectFromServer();
        }
        Q_EMIT called();
    });
    if (!m_server.listen(name)) {
        qWarning("a second copy will not find this window: %s", qPrintable(m_server.errorString()));
    }
}

bool WindowCall::call(const QString& dataFolder, std::chrono::milliseconds patience)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(dataFolder));
    const int limit = int(patience.count());
    return socket.waitForConnected(limit) && socket.waitForReadyRead(limit);
}

} // namespace lanyard
