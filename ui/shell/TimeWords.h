// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace lanyard {

/// Times as people say them: as a clock, and as a distance. All instants are UTC; `zone` is the
/// event's.
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
public:
    /// "09:27"
    [[nodiscard]] static QString clock(const QDateTime& at, const QTimeZone& zone);
    /// "09:27:14"
    [[nodiscard]] static QString clockWithSeconds(const QDateTime& at, const QTimeZone& zone);
    /// "09:27" when `now` is the same day, else "Sat 5 Dec, 09:27".
    [[nodiscard]] static QString day(
        const QDateTime& at, const QDateTime& now, const QTimeZone& zone);
    /// "Sat 5 Dec, 09:27"
    [[nodiscard]] static QString day(const QDateTime& at, const QTimeZone& zone);
    /// "just now", "35 minutes ago", "3 hours ago", "2 days ago"
    [[nodiscard]] static QString ago(const QDateTime& at, const QDateTime& now);
    /// "in 35 minutes", "in 3 hours", "in 2 days"
    [[nodiscard]] static QString in(const QDateTime& at, const QDateTime& now);
    /// "13 min", "3 h", "2 d": a figure to be read from afar
    [[nodiscard]] static QString shortSpan(qint64 seconds);
    /// "35 minutes", "3 hours", "2 days"
    [[nodiscard]] static QString span(qint64 seconds);
    /// "6 seconds", "2 minutes": how long something will take, roughly
    [[nodiscard]] static QString estimate(qint64 seconds);
};

} // namespace lanyard
