// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace lanyard {

/// Dates and times for a badge, in one language and one zone. The short ones are written as
/// pretix 2026.8.0 writes them in that language, since a badge may show one of its beside one of
/// ours; `short-dates.json` of the tests holds what a real server wrote. A time that is not valid
/// is empty.
class DateWords
{
public:
    /// `locale` as pretix names it ("en", "de-informal", "zh-hans"); `zone` as IANA does, UTC when
    /// nobody knows it.
    DateWords(const QString& locale, const QByteArray& zone);

    /// "2026-10-24"
    [[nodiscard]] QString date(const QDateTime& at) const;
    /// "09:00"
    [[nodiscard]] QString time(const QDateTime& at) const;
    /// "2026-10-24 09:00"
    [[nodiscard]] QString dateTime(const QDateTime& at) const;
    /// As the name of a variable asks: `…_date`, `…_time`, `…_weekday`, any other date and time.
    [[nodiscard]] QString ofVariable(const QString& name, const QDateTime& at) const;
    /// "Saturday"
    [[nodiscard]] QString weekday(const QDateTime& at) const;
    /// "24 October 2026"
    [[nodiscard]] QString longDate(const QDateTime& at) const;
    /// "24 October 2026", "24–26 October 2026", "30 October 2026 – 2 November 2026"
    [[nodiscard]] QString range(const QDateTime& from, const QDateTime& to) const;

private:
    [[nodiscard]] QDateTime local(const QDateTime& at) const;
    [[nodiscard]] QString written(const QDateTime& at, QLatin1String pattern) const;

    QString m_name; ///< of the locale, as given
    QLocale m_locale;
    QByteArray m_zone;
    QString m_format; ///< long, without the weekday
};

} // namespace lanyard
