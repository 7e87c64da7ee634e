// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HttpClient.h"

#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace lanyard {

/// One request on its way; deletes itself when its answer is told. Lives on the sync thread.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QNetworkReply* reply, const HttpClient::Limits& limits, QObject* parent);

    QFuture<HttpAnswer> future() { return m_promise.future(); }

private:
    void read();
    void abort(const QString& problem);
    void finish();
    [[nodiscard]] HttpAnswer answer();

    QNetworkReply* m_reply;
    HttpClient::Limits m_limits;
    QPromise<HttpAnswer> m_promise;
    QTimer m_whole;
    QByteArray m_body;
    QString m_aborted; ///< why we gave up; empty: we did not
    bool m_isTooLarge = false; ///< which is why
    bool m_left = false; ///< some of the request reached the wire
};

} // namespace lanyard
