// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace lanyard {

/// A bare HTTP server that answers as told, byte for byte, on loopback.
class ScriptedHttpServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< path and query as sent
        QHash<QByteArray, QByteArray> headers; ///< by lower-case name
        QByteArray body;
    };

    /// What happens after a request was read whole.
    struct Act
    {
        QByteArray bytes; ///< the raw answer
        bool close = true; ///< end the connection after it; false: leave it hanging
    };

    ScriptedHttpServer();

    /// Answers each request; without one, 404.
    std::function<Act(const Request&)> handler;
    QList<Request> requests; ///< all that came, in order

    [[nodiscard]] QUrl url(const QString& path = {}) const;

    static Act json(int status, const QJsonDocument& body,
        const QList<std::pair<QByteArray, QByteArray>>& headers = {});
    static Act answer(int status, const QByteArray& contentType, const QByteArray& body,
        const QList<std::pair<QByteArray, QByteArray>>& headers = {});
    /// Half of the promised body, then the end.
    static Act cutShort(const QByteArray& body);

    /// Ends the connection without a word.
    static Act hangUp() { return {}; }

    /// Never answers.
    static Act silence() { return {{}, false}; }

private:
    void serve(QTcpSocket* socket);
};

} // namespace lanyard
