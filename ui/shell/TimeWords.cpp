// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/TimeWords.h"

#include <QLocale>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 dayLong = 24 * hour;
constexpr qint64 soon = 12 * hour; ///< somebody may wait for it: half an hour counts

/// A distance in its largest unit, rounded down; minutes are rounded up to one.
struct Distance
{
    enum class Unit { Minutes, Hours, Days };
    Unit unit;
    int count;
};

Distance distanceOf(qint64 seconds)
{
    if (seconds < 2 * hour) {
        return {Distance::Unit::Minutes, int(qMax<qint64>(1, (seconds + minute / 2) / minute))};
    }
    if (seconds < 2 * dayLong) {
        return {Distance::Unit::Hours, int(seconds / hour)};
    }
    return {Distance::Unit::Days, int(seconds / dayLong)};
}

} // namespace

QString TimeWords::clock(const QDateTime& at, const QTimeZone& zone)
{
    return at.toTimeZone(zone).toString(u"HH:mm"_s);
}

QString TimeWords::clockWithSeconds(const QDateTime& at, const QTimeZone& zone)
{
    return at.toTimeZone(zone).toString(u"HH:mm:ss"_s);
}

QString TimeWords::day(const QDateTime& at, const QDateTime& now, const QTimeZone& zone)
{
    const bool isToday = at.toTimeZone(zone).date() == now.toTimeZone(zone).date();
    return isToday ? clock(at, zone) : day(at, zone);
}

QString TimeWords::day(const QDateTime& at, const QTimeZone& zone)
{
    const QDateTime local = at.toTimeZone(zone);
    //: A day and a time of day: "Sat 5 Dec, 09:27"
    return tr("%1, %2").arg(QLocale().toString(local.date(), tr("ddd d MMM")), clock(at, zone));
}

QString TimeWords::ago(const QDateTime& at, const QDateTime& now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < minute) {
        return tr("just now");
    }
    const Distance distance = distanceOf(seconds);
    switch (distance.unit) {
    case Distance::Unit::Minutes:
        return tr("%n minutes ago", nullptr, distance.count);
    case Distance::Unit::Hours:
        return tr("%n hours ago", nullptr, distance.count);
    case Distance::Unit::Days:
        return tr("%n days ago", nullptr, distance.count);
    }
    return {};
}

QString TimeWords::in(const QDateTime& at, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(at);
    const qint64 minutes = (seconds + minute / 2) / minute;
    const bool isSoon = seconds >= 2 * hour && seconds < soon;
    if (isSoon && minutes % 60 != 0) {
        //: how long somebody has to wait: "in 4 h 33 min"
        return tr("in %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }
    const Distance distance = distanceOf(isSoon ? minutes * minute : seconds);
    switch (distance.unit) {
    case Distance::Unit::Minutes:
        return tr("in %n minutes", nullptr, distance.count);
    case Distance::Unit::Hours:
        return tr("in %n hours", nullptr, distance.count);
    case Distance::Unit::Days:
        return tr("in %n days", nullptr, distance.count);
    }
    return {};
}

QString TimeWords::shortSpan(qint64 seconds)
{
    const Distance distance = distanceOf(seconds);
    switch (distance.unit) {
    case Distance::Unit::Minutes:
        return tr("%1 min").arg(distance.count);
    case Distance::Unit::Hours:
        return tr("%1 h").arg(distance.count);
    case Distance::Unit::Days:
        return tr("%1 d").arg(distance.count);
    }
    return {};
}

QString TimeWords::estimate(qint64 seconds)
{
    constexpr qint64 inSeconds = 90;
    constexpr qint64 coarse = 20;
    constexpr qint64 step = 5;
    if (seconds >= inSeconds) {
        return span(seconds);
    }
    const qint64 told = seconds < coarse ? seconds : (seconds + step - 1) / step * step;
    return tr("%n seconds", nullptr, int(qMax<qint64>(told, 1)));
}

QString TimeWords::span(qint64 seconds)
{
    const Distance distance = distanceOf(seconds);
    switch (distance.unit) {
    case Distance::Unit::Minutes:
        return tr("%n minutes", nullptr, distance.count);
    case Distance::Unit::Hours:
        return tr("%n hours", nullptr, distance.count);
    case Distance::Unit::Days:
        return tr("%n days", nullptr, distance.count);
    }
    return {};
}

} // namespace lanyard
