// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HttpClient.h"

#include "HttpExchange.h"

#include <QHostAddress>
#include <QNetworkCookieJar>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// A body that can be read once. Qt sends a request again by itself when the connection drops
/// before an answer, also a POST, and has no switch for it; but it cannot rewind this, so it
/// reports the failure instead, and whether to send again is the outbox's decision. (Nonce and
/// idempotency key make a second arrival harmless; this keeps it from happening unseen.)
class OneWayBody : public QIODevice
{
public:
    OneWayBody(QByteArray bytes, QObject* parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

    bool seek(qint64) override { return false; }

    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qint64 count = std::min(most, bytesAvailable());
        if (count == 0) {
            return -1; // the end, not "nothing yet"
        }
        std::copy_n(m_bytes.constData() + m_read, count, to);
        m_read += count;
        return count;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace

HttpClient::HttpClient()
    : HttpClient(Limits())
{ }

HttpClient::HttpClient(Limits limits)
    : m_network(this)
    , m_limits(limits)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_network.setTransferTimeout(int(limits.silence.count()));
}

QNetworkRequest HttpClient::networkRequest(const HttpRequest& wanted) const
{
    QNetworkRequest request(wanted.url);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Lanyard/" LANYARD_VERSION ""_s);
    request.setRawHeader("Accept", "application/json");
    for (const auto& [name, value] : wanted.headers) {
        request.setRawHeader(name, value);
    }
    return request;
}

QFuture<HttpAnswer> HttpClient::exchange(const HttpRequest& wanted)
{
    QNetworkRequest request = networkRequest(wanted);
    QNetworkReply* reply = nullptr;
    if (wanted.json) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, wanted.type);
        request.setHeader(QNetworkRequest::ContentLengthHeader, wanted.json->size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto* body = new OneWayBody(*wanted.json, nullptr);
        reply = m_network.post(request, body);
        body->setParent(reply);
    } else {
        reply = m_network.get(request);
    }
    Limits limits = m_limits;
    if (wanted.mostBytes > 0) {
        limits.bytes = std::min(limits.bytes, wanted.mostBytes);
    }
    auto* exchange = new HttpExchange(reply, limits, this);
    return exchange->future();
}

bool HttpClient::isSafe(const QUrl& url)
{
    if (url.scheme() == u"https"_s) {
        return !url.host().isEmpty();
    }
    if (url.scheme() != u"http"_s) {
        return false;
    }
    const QString host = url.host();
    if (host == u"localhost"_s || host.endsWith(u".local"_s)) {
        return true;
    }
    // RFC 1918, RFC 3927, RFC 4193, and the machine itself
    const QHostAddress address(host);
    return !address.isNull()
        && (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast()
            || address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8)
            || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
            || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16));
}

} // namespace lanyard
