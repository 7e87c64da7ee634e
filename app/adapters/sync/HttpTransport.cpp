// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HttpTransport.h"

#include <QLocale>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// RFC 9110 5.6.7, the one form of a date that servers write.
std::optional<QDateTime> httpDate(const QByteArray& value)
{
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDateTime> HttpAnswer::date() const
{
    return httpDate(headers.value("date"));
}

std::optional<int> HttpAnswer::retryAfterSeconds(const QDateTime& now) const
{
    const QByteArray value = headers.value("retry-after").trimmed();
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber) {
        return std::max(seconds, 0);
    }
    const auto until = httpDate(value); // RFC 9110 10.2.3
    if (!until) {
        return std::nullopt;
    }
    return int(std::clamp<qint64>(date().value_or(now).secsTo(*until), 0, 24 * 3600));
}

} // namespace lanyard
