// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/DateWords.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// How one language writes short dates; Qt's letters, digits always Latin ones.
struct ShortForms
{
    QLatin1String locale;
    QLatin1String date;
    QLatin1String dateTime;
    QLatin1String time;
};

/// What pretix 2026.8.0 writes where it does not write as in English.
constexpr ShortForms english{"en"_L1, "yyyy-MM-dd"_L1, "yyyy-MM-dd HH:mm"_L1, "HH:mm"_L1};
constexpr ShortForms others[]{
    {"de"_L1, "dd.MM.yyyy"_L1, "dd.MM.yyyy HH:mm"_L1, "HH:mm"_L1},
    {"ar"_L1, "dd\\/MM\\/yyyy"_L1, "MM/dd/yyyy h:mm AP"_L1, "h:mm AP"_L1},
    {"ca"_L1, "dd/MM/yyyy"_L1, "dd/MM/yyyy H:mm"_L1, "H:mm"_L1},
    {"zh-hans"_L1, "yyyy~M~d~"_L1, "yyyy~M~d~ HH:mm"_L1, "HH:mm"_L1},
    {"zh-hant"_L1, "yyyy~M~d~"_L1, "yyyy~M~d~ HH:mm"_L1, "HH:mm"_L1},
    {"cs"_L1, "dd.MM.yyyy"_L1, "dd.MM.yyyy H:mm"_L1, "H:mm"_L1},
    {"hr"_L1, "d.MM.yyyy."_L1, "d.MM.yyyy. HH:mm"_L1, "HH:mm"_L1},
    {"da"_L1, "dd.MM.yyyy"_L1, "dd.MM.yyyy HH:mm"_L1, "HH:mm"_L1},
    {"nl"_L1, "d-M-yyyy"_L1, "d-M-yyyy HH:mm"_L1, "HH:mm"_L1},
    {"fr"_L1, "dd/MM/yyyy"_L1, "dd/MM/yyyy HH:mm"_L1, "HH:mm"_L1},
    {"fi"_L1, "d.M.yyyy"_L1, "d.M.yyyy H.mm"_L1, "H.mm"_L1},
    {"el"_L1, "dd/MM/yyyy"_L1, "dd/MM/yyyy HH:mm"_L1, "HH:mm"_L1},
    {"he"_L1, "dd/MM/yyyy"_L1, "dd/MM/yyyy HH:mm"_L1, "HH:mm"_L1},
    {"hu"_L1, "yyyy.MM.dd."_L1, "yyyy.MM.dd. HH:mm"_L1, "HH:mm"_L1},
    {"id"_L1, "dd-MM-yyyy"_L1, "dd-MM-yyyy H.mm"_L1, "H.mm"_L1},
    {"it"_L1, "dd/MM/yyyy"_L1, "dd/MM/yyyy HH:mm"_L1, "HH:mm"_L1},
    {"ja"_L1, "yyyy/MM/dd"_L1, "yyyy/MM/dd H:mm"_L1, "H:mm"_L1},
    {"lv"_L1, "d.MM.yyyy"_L1, "d.MM.yyyy HH:mm"_L1, "HH:mm"_L1},
    {"nb"_L1, "dd.MM.yyyy"_L1, "dd.MM.yyyy HH:mm"_L1, "HH:mm"_L1},
    {"pl"_L1, "dd-MM-yyyy"_L1, "dd-MM-yyyy  HH:mm"_L1, "HH:mm"_L1},
    {"pt"_L1, "dd/MM/yyyy"_L1, "dd/MM/yyyy HH:mm"_L1, "HH:mm"_L1},
    {"ro"_L1, "dd.MM.yyyy"_L1, "dd.MM.yyyy, HH:mm"_L1, "HH:mm"_L1},
    {"ru"_L1, "dd.MM.yyyy"_L1, "dd.MM.yyyy HH:mm"_L1, "H:mm"_L1},
    {"sk"_L1, "dd.MM.yyyy"_L1, "dd.MM.yyyy H:mm"_L1, "H:mm"_L1},
    {"es"_L1, "dd/MM/yyyy"_L1, "dd/MM/yyyy HH:mm"_L1, "HH:mm"_L1},
    {"th"_L1, "d MMM yyyy"_L1, "d MMM yyyy, H:mm"_L1, "H:mm"_L1},
    {"tr"_L1, "dd MMM yyyy"_L1, "dd MMM yyyy HH:mm"_L1, "HH:mm"_L1},
    {"uk"_L1, "dd.MM.yyyy"_L1, "dd.MM.yyyy HH:mm"_L1, "HH:mm"_L1},
};

/// Languages in which pretix 2026.8.0 begins a weekday with a capital and Qt does not.
const QStringList capitalDays{u"eu"_s, u"ca"_s, u"cs"_s, u"hr"_s, u"da"_s, u"fr"_s, u"hu"_s,
    u"it"_s, u"nb"_s, u"pl"_s, u"pt"_s, u"ro"_s, u"ru"_s, u"sk"_s, u"sv"_s, u"es"_s, u"uk"_s};

const ShortForms& shortForms(const QString& name)
{
    for (const QString& wanted : {name, name.section(u'-', 0, 0)}) {
        const auto* const found = std::find_if(std::begin(others), std::end(others),
            [&wanted](const ShortForms& one) { return one.locale == wanted; });
        if (found != std::end(others)) {
            return *found;
        }
    }
    return english;
}

QLocale localeOf(const QString& name)
{
    if (name == "en"_L1) { // plain "en" would be American to Qt: month before day, and 12 hours
        return {QLocale::English, QLocale::UnitedKingdom};
    }
    QString plain = name;
    plain.remove("-informal"_L1);
    if (plain == "zh-hans"_L1 || plain == "zh-hant"_L1) {
        return {QLocale::Chinese,
            plain.endsWith(u's') ? QLocale::SimplifiedHanScript : QLocale::TraditionalHanScript,
            QLocale::AnyTerritory};
    }
    return QLocale(plain);
}

} // namespace

DateWords::DateWords(const QString& locale, const QByteArray& zone)
    : m_name(locale.toLower())
    , m_locale(localeOf(m_name))
    , m_zone(zone)
    , m_format(m_locale.dateFormat(QLocale::LongFormat))
{
    static const QRegularExpression weekday(u"d{3,4}[,.]?\\s*"_s);
    m_format.remove(weekday);
}

QString DateWords::date(const QDateTime& at) const
{
    return written(at, shortForms(m_name).date);
}

QString DateWords::time(const QDateTime& at) const
{
    return written(at, shortForms(m_name).time);
}

QString DateWords::dateTime(const QDateTime& at) const
{
    return written(at, shortForms(m_name).dateTime);
}

QString DateWords::ofVariable(const QString& name, const QDateTime& at) const
{
    if (name.endsWith("_date"_L1)) {
        return date(at);
    }
    if (name.endsWith("_time"_L1)) {
        return time(at);
    }
    return name.endsWith("_weekday"_L1) ? weekday(at) : dateTime(at);
}

QString DateWords::weekday(const QDateTime& at) const
{
    if (!at.isValid()) {
        return {};
    }
    QString day = m_locale.standaloneDayName(local(at).date().dayOfWeek());
    if (m_name == "zh-hant"_L1) {
        return day.replace(u"星期"_s, u"週"_s);
    }
    if (m_name == "lv"_L1) {
        return day.toLower();
    }
    const bool capital = capitalDays.contains(m_name.section(u'-', 0, 0)) && m_name != "es-419"_L1;
    return capital ? day.left(1).toUpper() + day.mid(1) : day;
}

QString DateWords::longDate(const QDateTime& at) const
{
    return at.isValid() ? m_locale.toString(local(at).date(), m_format).trimmed() : QString();
}

QString DateWords::range(const QDateTime& from, const QDateTime& to) const
{
    if (!from.isValid() || !to.isValid() || local(from).date() == local(to).date()) {
        return longDate(from);
    }
    const QDate first = local(from).date();
    const QDate last = local(to).date();
    const bool oneMonth = first.month() == last.month() && first.year() == last.year();
    if (oneMonth && m_format.startsWith(u'd')) {
        return m_locale.toString(first.day()) + u'–' + longDate(to);
    }
    return longDate(from) + u" – "_s + longDate(to);
}

QDateTime DateWords::local(const QDateTime& at) const
{
    const QTimeZone zone(m_zone);
    return zone.isValid() ? at.toTimeZone(zone) : at.toUTC();
}

QString DateWords::written(const QDateTime& at, QLatin1String pattern) const
{
    if (!at.isValid()) {
        return {};
    }
    const QDateTime there = local(at);
    QString form = pattern;
    const bool afternoon = there.time().hour() >= 12;
    // names in the language, digits in Latin: Qt would give a language's own digits with its names
    form.replace(
        "MMM"_L1, u'\'' + m_locale.monthName(there.date().month(), QLocale::ShortFormat) + u'\'');
    if (form.contains("AP"_L1)) {
        const int hour = there.time().hour() % 12;
        form.replace("AP"_L1, afternoon ? u"'م'"_s : u"'ص'"_s);
        form.replace(u'h', QString::number(hour == 0 ? 12 : hour));
    }
    QString text = QLocale::c().toString(there, form);
    for (const QChar sign : {u'年', u'月', u'日'}) {
        const qsizetype place = text.indexOf(u'~');
        if (place >= 0) {
            text[place] = sign;
        }
    }
    return text.replace(u'\\', QChar(0x200f)); // Arabic: what comes next runs from the right
}

} // namespace lanyard
