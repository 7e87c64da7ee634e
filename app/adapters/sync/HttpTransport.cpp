// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HttpTransport.h"

#include <QLocale>

namespace lanyard {

using namespace Qt::StringLiterals;

std::optional<int> HttpAnswer::retryAfterSeconds(const QDateTime& now) const
{
    const QByteArray value = headers.value("retry-after").trimmed();
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber) {
        return std::max(seconds, 0);
    }
    // RFC 9110 10.2.3: else an HTTP date
    QDateTime until
        = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!until.isValid()) {
        return std::nullopt;
    }
    until.setTimeSpec(Qt::UTC);
    return int(std::clamp<qint64>(now.secsTo(until), 0, 24 * 3600));
}

} // namespace lanyard
