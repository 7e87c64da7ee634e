// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HttpTransport.h"

namespace lanyard {

/// Where one event lives on a pretix server, and who asks. The token goes nowhere else.
struct PretixServer
{
    QUrl url; ///< the server's own, without `/api/v1`
    QString organizer; ///< slug
    QString event; ///< slug
    QByteArray token; ///< the device's API token; never in a log

    /// `…/api/v1/{path}?{query}`, the query as encoded by the server or by `QUrlQuery`.
    [[nodiscard]] QUrl api(const QString& path, const QString& query = {}) const;
    [[nodiscard]] QUrl organizerApi(const QString& path, const QString& query = {}) const;
    [[nodiscard]] QUrl eventApi(const QString& path, const QString& query = {}) const;
    [[nodiscard]] HttpHeaders headers() const;
    /// Which device asks: a mark of the token, from which nobody learns it.
    [[nodiscard]] QString deviceMark() const;
    /// Same scheme, host and port: the only place the token may go.
    [[nodiscard]] bool isOwn(const QUrl& other) const;
};

} // namespace lanyard
