// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HttpExchange.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Errors after which the server certainly has nothing: no connection was ever made.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply* reply, const HttpClient::Limits& limits, QObject* parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits(limits)
{
    m_promise.start();
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_left = true; });
    connect(m_reply, &QNetworkReply::uploadProgress, this,
        [this](qint64 sent, qint64) { m_left = m_left || sent > 0; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    // queued: who hears the answer may end the client, and must not do so in the reply's own call
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish, Qt::QueuedConnection);
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, [this] { abort(u"the answer took too long"_s); });
    m_whole.start(limits.whole);
}

void HttpExchange::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.bytes) {
        m_isTooLarge = true;
        abort(u"the answer is larger than %1 bytes"_s.arg(m_limits.bytes));
    }
}

void HttpExchange::abort(const QString& problem)
{
    if (m_aborted.isEmpty()) {
        m_aborted = problem;
        m_reply->abort();
    }
}

void HttpExchange::finish()
{
    m_whole.stop();
    QPromise<HttpAnswer> promise = std::move(m_promise);
    deleteLater();
    promise.addResult(answer());
    promise.finish(); // this may be gone now
}

HttpAnswer HttpExchange::answer()
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : m_reply->rawHeaderPairs()) {
        answer.headers.insert(name.toLower(), value);
    }
    answer.contentType
        = answer.headers.value("content-type").split(';').first().trimmed().toLower();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt calls each status from 400 up an error too; below 200 there are only network errors
    const bool brokenOff = !m_aborted.isEmpty() || answer.status == 0
        || (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied);
    if (brokenOff) {
        const bool before
            = answer.status == 0 && m_aborted.isEmpty() && (isBeforeSending(error) || !m_left);
        answer.kind = before ? HttpAnswer::Kind::NotSent : HttpAnswer::Kind::Unclear;
        answer.problem = m_aborted.isEmpty() ? m_reply->errorString() : m_aborted;
        answer.isTooLarge = m_isTooLarge;
        answer.isUntrusted = before && error == QNetworkReply::SslHandshakeFailedError;
        return answer;
    }
    m_body += m_reply->readAll();
    answer.body = m_body;
    answer.kind = HttpAnswer::Kind::Answered;
    if (answer.status >= 300 && answer.status < 400) {
        const QUrl to = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        answer.kind = HttpAnswer::Kind::Unclear;
        answer.problem = u"the answer sends us elsewhere (%1)"_s.arg(to.host());
    }
    return answer;
}

} // namespace lanyard
