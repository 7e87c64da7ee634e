// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixCursor.h"

#include <QUrl>
#include <QUrlQuery>

#include <cstdlib>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
/// Lists, layouts and settings have no "changed since" and are small.
constexpr qint64 frameMs = 5 * 60 * 1000;
/// Deltas do not tell orders that were deleted; a whole list does.
constexpr qint64 fullMs = 12 * 60 * 60 * 1000;

/// Also when the clock was set back by more than that.
bool isOld(qint64 at, qint64 nowMs, qint64 most)
{
    return std::llabs(nowMs - at) >= most;
}

/// The newest of `known` and what the rows tell at `key`, as the server wrote it.
QString newestOf(const QJsonArray& rows, const QString& key, const QString& known)
{
    QString newest = known;
    QDateTime newestAt = QDateTime::fromString(known, Qt::ISODateWithMs);
    for (const QJsonValue& row : rows) {
        const QString told = row[key].toString();
        const QDateTime at = QDateTime::fromString(told, Qt::ISODateWithMs);
        if (at.isValid() && (!newestAt.isValid() || at >= newestAt)) {
            newestAt = at;
            newest = told;
        }
    }
    return newest;
}

} // namespace

PretixCursor PretixCursor::at(const ReplicaCursor& kept, const QDateTime& now)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const QJsonObject& state = kept.state;
    PretixCursor cursor;
    if (state.value(u"format"_s).toInt() != format) {
        return cursor;
    }
    cursor.phase = static_cast<Phase>(qBound(0, state.value(u"phase"_s).toInt(), 2));
    cursor.full = state.value(u"full"_s).toBool(true);
    cursor.page = state.value(u"page"_s).toString();
    cursor.count = state.value(u"count"_s).toInteger();
    cursor.since = state.value(u"since"_s).toString();
    cursor.began = state.value(u"began"_s).toString();
    cursor.generation = state.value(u"generation"_s).toInteger();
    cursor.frameAt = state.value(u"frameAt"_s).toInteger();
    cursor.fullAt = state.value(u"fullAt"_s).toInteger();
    cursor.mediaSince = state.value(u"mediaSince"_s).toString();
    cursor.datesSince = state.value(u"datesSince"_s).toString();
    cursor.testMode = state.value(u"testMode"_s).toBool();
    cursor.witness = state.value(u"witness"_s).toInteger();
    cursor.witnessOrder = state.value(u"witnessOrder"_s).toString();
    if (cursor.phase == Phase::Delta && cursor.page.isEmpty()) {
        cursor.full = cursor.since.isEmpty() || isOld(cursor.fullAt, nowMs, fullMs);
        if (cursor.full || isOld(cursor.frameAt, nowMs, frameMs)) {
            cursor.phase = Phase::Frame;
        }
    }
    return cursor;
}

ReplicaCursor PretixCursor::keep() const
{
    return {QJsonObject{{u"format"_s, format}, {u"phase"_s, int(phase)}, {u"full"_s, full},
        {u"page"_s, page}, {u"count"_s, count}, {u"since"_s, since}, {u"began"_s, began},
        {u"generation"_s, generation}, {u"frameAt"_s, frameAt}, {u"fullAt"_s, fullAt},
        {u"mediaSince"_s, mediaSince}, {u"datesSince"_s, datesSince}, {u"testMode"_s, testMode},
        {u"witness"_s, witness}, {u"witnessOrder"_s, witnessOrder}}};
}

QString PretixCursor::ordersQuery() const
{
    if (!page.isEmpty()) {
        return page;
    }
    QUrlQuery query;
    if (!testMode) {
        query.addQueryItem(u"testmode"_s, u"false"_s);
    }
    for (const auto& left : {u"downloads"_s, u"payment_date"_s, u"payment_provider"_s, u"fees"_s,
             u"positions.downloads"_s, u"payments"_s, u"refunds"_s}) {
        query.addQueryItem(u"exclude"_s, left);
    }
    query.addQueryItem(u"pdf_data"_s, u"true"_s);
    query.addQueryItem(u"ordering"_s, phase == Phase::Full ? u"datetime"_s : u"-last_modified"_s);
    if (phase == Phase::Delta) {
        // a bare "+" of the offset would arrive as a space
        query.addQueryItem(
            u"modified_since"_s, QString::fromLatin1(QUrl::toPercentEncoding(since)));
    }
    return query.toString(QUrl::FullyEncoded);
}

PretixCursor PretixCursor::afterUpdates(const QJsonArray& media, const QJsonArray& dates) const
{
    PretixCursor next = *this;
    next.mediaSince = newestOf(media, u"updated"_s, mediaSince);
    next.datesSince = newestOf(dates, u"last_modified"_s, datesSince);
    return next;
}

PretixCursor PretixCursor::afterFrame(bool isTestMode, const QDateTime& now) const
{
    PretixCursor next = *this;
    next.frameAt = now.toMSecsSinceEpoch();
    // going live or back changes which orders count
    next.full = full || isTestMode != testMode;
    next.testMode = isTestMode;
    next.phase = next.full ? Phase::Full : Phase::Delta;
    next.page.clear();
    if (next.full) {
        next.fullAt = next.frameAt;
        next.generation = std::max(generation + 1, next.frameAt);
    }
    return next;
}

bool PretixCursor::hasLostOrders(qint64 toldCount) const
{
    return !page.isEmpty() && toldCount > 0 && toldCount < count;
}

PretixCursor PretixCursor::afterOrders(
    const QString& nextPage, const QString& pageGenerated, qint64 toldCount) const
{
    PretixCursor next = *this;
    if (page.isEmpty()) {
        next.began = pageGenerated;
    }
    next.page = nextPage;
    next.count = toldCount;
    if (nextPage.isEmpty()) {
        next.since = next.began;
        next.phase = Phase::Delta;
        next.full = false;
    }
    return next;
}

PretixCursor PretixCursor::withoutWitness() const
{
    PretixCursor next = *this;
    next.witness = 0;
    next.witnessOrder.clear();
    next.full = true;
    return next;
}

PretixCursor PretixCursor::afterSeeing(const QList<SourceAttendee>& people) const
{
    PretixCursor next = *this;
    for (const SourceAttendee& person : people) {
        for (const SourceCheckIn& checkIn : person.checkIns) {
            if (checkIn.remote > next.witness) {
                next.witness = checkIn.remote;
                next.witnessOrder = person.attendee.order;
            }
        }
    }
    return next;
}

PretixCursor PretixCursor::restarted(const QDateTime& now) const
{
    PretixCursor next = *this;
    next.page.clear();
    if (phase == Phase::Full) {
        next.generation = std::max(generation + 1, now.toMSecsSinceEpoch());
    }
    return next;
}

} // namespace lanyard
