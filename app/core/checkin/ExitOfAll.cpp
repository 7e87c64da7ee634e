// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/ExitOfAll.h"

#include "checkin/EventTime.h"

namespace lanyard {

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;

/// When the wall reads that.
qint64 momentOf(const EventTime& time, qint64 wallMs)
{
    const qint64 moment = time.moment({wallMs, true});
    const bool exists = time.wall(moment).ms == wallMs;
    return exists ? moment : time.moment({wallMs + hourMs, true});
}

} // namespace

std::optional<QDateTime> lastExitOfAll(
    const CheckInList& list, const QByteArray& zone, const QDateTime& at)
{
    if (!list.exitAllAt || *list.exitAllAt > at) {
        return std::nullopt;
    }
    const qint64 first = list.exitAllAt->toMSecsSinceEpoch();
    const qint64 now = at.toMSecsSinceEpoch();
    const EventTime time(zone, now);
    if (!time.isValid()) {
        return std::nullopt;
    }
    const qint64 firstWall = time.wall(first).ms;
    qint64 day = (time.wall(now).ms - firstWall) / dayMs + 1; // at least as late as the last one
    while (day > 0 && momentOf(time, firstWall + day * dayMs) > now) {
        --day;
    }
    const qint64 last = day > 0 ? momentOf(time, firstWall + day * dayMs) : first;
    return QDateTime::fromMSecsSinceEpoch(last, Qt::UTC);
}

CheckInHistory withExitOfAll(
    CheckInHistory history, const CheckInList& list, const QByteArray& zone, const QDateTime& at)
{
    const auto exit = lastExitOfAll(list, zone, at);
    if (exit && !history.isEmpty() && history.last().direction == Direction::Entry
        && history.last().at < *exit) {
        CheckIn out = history.last();
        out.id = {};
        out.nonce = {};
        out.direction = Direction::Exit;
        out.at = *exit;
        out.desk.clear(); // nobody scanned them
        out.operatorName.clear();
        out.local = false;
        out.remote = 0;
        history.append(out);
    }
    return history;
}

} // namespace lanyard
