// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HttpTransport.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace lanyard {

namespace {

constexpr std::array<std::string_view, 7> days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 12> months{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr qsizetype dateLength = 29; ///< Sun, 06 Nov 1994 08:49:37 GMT

/// RFC 9110 5.6.7, the one form of a date that servers write. By hand: it comes with each answer,
/// and QLocale takes longer to read it than the rest of a small answer.
std::optional<QDateTime> httpDate(const QByteArray& value)
{
    const QByteArray text = value.trimmed();
    if (text.size() != dateLength || !text.endsWith(" GMT")) {
        return std::nullopt;
    }
    std::array<char, 4> dayName{};
    std::array<char, 4> monthName{};
    std::array<int, 5> number{}; // day, year, hour, minute, second
    const int read = std::sscanf(text.constData(), "%3s, %2d %3s %4d %2d:%2d:%2d", dayName.data(),
        number.data(), monthName.data(), &number[1], &number[2], &number[3], &number[4]);
    const auto month = std::ranges::find(months, std::string_view(monthName.data()));
    const QDate day(number[1], int(month - months.begin()) + 1, number[0]);
    const QTime time(number[2], number[3], number[4]);
    const bool isOne = read == 7 && day.isValid() && time.isValid()
        && days.at(std::size_t(day.dayOfWeek() - 1)) == dayName.data();
    return isOne ? std::optional(QDateTime(day, time, Qt::UTC)) : std::nullopt;
}

} // namespace

std::optional<QDateTime> HttpAnswer::date() const
{
    return httpDate(headers.value("date"));
}

std::optional<int> HttpAnswer::retryAfterSeconds(const QDateTime& now) const
{
    const QByteArray value = headers.value("retry-after").trimmed();
    if (value.isEmpty()) {
        return std::nullopt;
    }
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
