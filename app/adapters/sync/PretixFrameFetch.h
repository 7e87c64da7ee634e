// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PretixMapping.h"
#include "PretixServer.h"
#include "support/Result.h"

#include <QPromise>

#include <deque>
#include <functional>
#include <memory>

namespace lanyard {

/// Reads an event's frame, one small request after the other. Backgrounds read before are taken
/// from `known`. Lives as long as its requests; on the sync thread.
class PretixFrameFetch : public std::enable_shared_from_this<PretixFrameFetch>
{
public:
    /// PDF by its address; addresses change with their content.
    using Backgrounds = QHash<QUrl, QByteArray>;

    /// Media and dates that did not change since then are left out; empty: all are read.
    struct Since
    {
        QString media;
        QString dates;
    };

    PretixFrameFetch(PretixServer server, HttpTransport& http, Backgrounds& known, Since since);
    QFuture<Result<PretixFrame>> start();

private:
    struct Step
    {
        QUrl url;
        bool isOptional = false; ///< profiles and plugins may forbid it: then it is empty
        std::function<Result<void>(const HttpAnswer&)> take;
    };

    void addObject(const QString& path, QJsonObject& into, bool isOptional);
    void addList(const QString& path, QJsonArray& into, bool isOptional);
    void addPage(const QString& path, const QString& query, QJsonArray& into, bool isOptional);
    void addMedia();
    void addDates();
    void addCategories();
    void addBackgrounds();
    void addBackground(qint64 layout, const QUrl& url);
    void next();
    void take(const Step& step, const HttpAnswer& answer);
    void finish(Result<PretixFrame> result);

    PretixServer m_server;
    HttpTransport& m_http;
    Backgrounds& m_known;
    Since m_since;
    PretixFrame m_frame;
    std::deque<Step> m_steps;
    QPromise<Result<PretixFrame>> m_promise;
    int m_requests = 0;
};

} // namespace lanyard
