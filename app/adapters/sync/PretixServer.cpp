// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixServer.h"

#include <QCryptographicHash>

namespace lanyard {

using namespace Qt::StringLiterals;

QUrl PretixServer::api(const QString& path, const QString& query) const
{
    QUrl target = url;
    QString base = url.path();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    target.setPath(base + u"/api/v1/"_s + path);
    target.setQuery(query.isEmpty() ? QString() : query);
    return target;
}

QUrl PretixServer::organizerApi(const QString& path, const QString& query) const
{
    return api(u"organizers/%1/%2"_s.arg(organizer, path), query);
}

QUrl PretixServer::eventApi(const QString& path, const QString& query) const
{
    return organizerApi(u"events/%1/%2"_s.arg(event, path), query);
}

HttpHeaders PretixServer::headers() const
{
    return {{"Authorization", "Device " + token}};
}

QString PretixServer::deviceMark() const
{
    constexpr qsizetype enough = 16; // hex digits, to tell the few devices of a desk apart
    const QByteArray sum
        = QCryptographicHash::hash("device" + token, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(sum.left(enough));
}

bool PretixServer::isOwn(const QUrl& other) const
{
    const auto port
        = [](const QUrl& one) { return one.port(one.scheme() == u"https"_s ? 443 : 80); };
    return other.scheme() == url.scheme() && other.host() == url.host() && port(other) == port(url);
}

} // namespace lanyard
