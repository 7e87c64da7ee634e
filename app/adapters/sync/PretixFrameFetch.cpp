// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixFrameFetch.h"

#include "PretixAnswer.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Beyond this a server goes in circles: 50 rows a page, so 50,000 rows.
constexpr int mostRequests = 1000;
constexpr QLatin1StringView mediaPath("reusablemedia/"); ///< of the organizer, not of the event
constexpr qsizetype largestBackground = 20 * 1024 * 1024;

/// The rest of a query that leaves older rows out; empty where all are wanted.
QString since(const QString& name, const QString& time)
{
    return time.isEmpty()
        ? QString()
        : u"&%1=%2"_s.arg(name, QString::fromLatin1(QUrl::toPercentEncoding(time)));
}

/// The server's own word that this is not for the desk, or not there.
bool isDenied(const HttpAnswer& answer)
{
    return PretixAnswer::isRefusal(answer) && (answer.status == 403 || answer.status == 404);
}

} // namespace

PretixFrameFetch::PretixFrameFetch(
    PretixServer server, HttpTransport& http, Backgrounds& known, Since since)
    : m_server(std::move(server))
    , m_http(http)
    , m_known(known)
    , m_since(std::move(since))
{
    m_frame.allMedia = m_since.media.isEmpty();
}

QFuture<Result<PretixFrame>> PretixFrameFetch::start()
{
    m_promise.start();
    addObject({}, m_frame.event, false);
    addObject(u"settings/"_s, m_frame.settings, true);
    addList(u"items/"_s, m_frame.items, false);
    addList(u"questions/"_s, m_frame.questions, true);
    addList(u"checkinlists/"_s, m_frame.checkInLists, false);
    addList(u"badgeitems/"_s, m_frame.badgeItems, true);
    addList(u"revokedsecrets/"_s, m_frame.revokedSecrets, true);
    addList(u"blockedsecrets/"_s, m_frame.blockedSecrets, true);
    addList(u"badgelayouts/"_s, m_frame.badgeLayouts, true);
    next();
    return m_promise.future();
}

void PretixFrameFetch::addObject(const QString& path, QJsonObject& into, bool isOptional)
{
    m_steps.push_back({m_server.eventApi(path), isOptional,
        [this, &into, isEvent = path.isEmpty()](const HttpAnswer& answer) -> Result<void> {
            const auto body = PretixAnswer::document(answer);
            if (!body) {
                Error error = body.error();
                if (isEvent && error.code == ErrorCode::ServerRefused) {
                    // no profile forbids this: deleted, or not this desk's any more
                    error = failure(
                        isDenied(answer) ? ErrorCode::ServerNoEvent : ErrorCode::ServerUnclear,
                        error.detail);
                }
                return error;
            }
            into = body->object();
            if (into.value(u"reusable_media_active"_s).toBool()) {
                addMedia();
            }
            if (into.value(u"has_subevents"_s).toBool()) {
                addDates();
            }
            return {};
        }});
}

void PretixFrameFetch::addMedia()
{
    addPage(mediaPath, u"ordering=updated,id"_s + since(u"updated_since"_s, m_since.media),
        m_frame.reusableMedia, true);
}

void PretixFrameFetch::addDates()
{
    addPage(u"subevents/"_s,
        u"ordering=last_modified,id"_s + since(u"modified_since"_s, m_since.dates), m_frame.dates,
        true);
}

void PretixFrameFetch::addList(const QString& path, QJsonArray& into, bool isOptional)
{
    // counting each list's check-ins costs the server much and nobody here reads it
    const QString query = path == u"checkinlists/"_s
        ? u"exclude=checkin_count&exclude=position_count"_s
        : QString();
    addPage(path, query, into, isOptional);
}

void PretixFrameFetch::addPage(
    const QString& path, const QString& query, QJsonArray& into, bool isOptional)
{
    const QUrl url
        = path == mediaPath ? m_server.organizerApi(path, query) : m_server.eventApi(path, query);
    const Step step{
        url, isOptional, [this, path, &into, isOptional](const HttpAnswer& answer) -> Result<void> {
            const auto body = PretixAnswer::document(answer);
            if (!body) {
                return body.error();
            }
            const QJsonValue results = body->object().value(u"results"_s);
            if (!results.isArray()) {
                return failure(ErrorCode::ServerUnclear, path + u": no results"_s);
            }
            for (const QJsonValue& row : results.toArray()) {
                into.append(row);
            }
            // only the query is taken over: the server may not know its own name behind a proxy
            const QUrl nextPage(body->object().value(u"next"_s).toString());
            if (nextPage.hasQuery()) {
                addPage(path, nextPage.query(QUrl::FullyEncoded), into, isOptional);
            } else if (path == u"badgelayouts/"_s) {
                addBackgrounds();
                addCategories();
            }
            return {};
        }};
    query.contains(u"page="_s) ? m_steps.push_front(step) : m_steps.push_back(step);
}

void PretixFrameFetch::addCategories()
{
    // a ticket's own is told with it, in the person's language
    for (const QJsonValue& layout : std::as_const(m_frame.badgeLayouts)) {
        if (PretixMapping::asksInALanguage(layout.toObject(), u"item_category"_s)) {
            addList(u"categories/"_s, m_frame.categories, true);
            return;
        }
    }
}

void PretixFrameFetch::addBackgrounds()
{
    for (const QJsonValue& value : std::as_const(m_frame.badgeLayouts)) {
        const QJsonObject layout = value.toObject();
        const QUrl url(layout.value(u"background"_s).toString());
        if (!url.isEmpty()) {
            addBackground(layout.value(u"id"_s).toInteger(), url);
        }
    }
}

void PretixFrameFetch::addBackground(qint64 layout, const QUrl& url)
{
    if (m_known.contains(url)) {
        m_frame.backgrounds.insert(layout, m_known.value(url));
        return;
    }
    m_steps.push_back({url, true, [this, layout, url](const HttpAnswer& answer) -> Result<void> {
                           if (answer.kind == HttpAnswer::Kind::NotSent) {
                               return failure(ErrorCode::NoNetwork, answer.problem);
                           }
                           // whatever else is no PDF: a badge without its background is better than
                           // none
                           if (answer.kind == HttpAnswer::Kind::Answered && answer.status == 200
                               && answer.body.startsWith("%PDF-")
                               && answer.body.size() <= largestBackground) {
                               m_known.insert(url, answer.body);
                               m_frame.backgrounds.insert(layout, answer.body);
                           }
                           return {};
                       }});
}

void PretixFrameFetch::next()
{
    if (m_steps.empty()) {
        finish(m_frame);
        return;
    }
    if (++m_requests > mostRequests) {
        finish(failure(ErrorCode::ServerUnclear, u"the server's lists do not end"_s));
        return;
    }
    const Step step = m_steps.front();
    m_steps.pop_front();
    const auto headers = m_server.isOwn(step.url) ? m_server.headers() : HttpHeaders();
    m_http.get(step.url, headers).then([self = shared_from_this(), step](const HttpAnswer& answer) {
        self->take(step, answer);
    });
}

void PretixFrameFetch::take(const Step& step, const HttpAnswer& answer)
{
    const auto taken = step.take(answer);
    // what somebody on the way says is not the server's word: its lists would be lost here
    if (taken || (step.isOptional && isDenied(answer))) {
        next();
    } else {
        finish(taken.error());
    }
}

void PretixFrameFetch::finish(Result<PretixFrame> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace lanyard
