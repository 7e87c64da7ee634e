// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/ElementProperties.h"

#include <QJsonArray>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestMm = 2000;

std::optional<double> numberOf(const QJsonValue& value)
{
    if (value.isDouble()) {
        return value.toDouble();
    }
    bool ok = false;
    const double number = value.toString().trimmed().toDouble(&ok);
    // "nan" and "inf" are numbers to Qt
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool isAbsent(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() || value.toString(u"x"_s).isEmpty();
}

} // namespace

double ElementProperties::number(QLatin1String name, double none, double least, double most)
{
    const QJsonValue value = m_json.value(name);
    if (isAbsent(value)) {
        return none;
    }
    const auto number = numberOf(value);
    if (!number || *number < least || *number > most) {
        complain(name, u"a number from %1 to %2"_s.arg(least).arg(most));
        return none;
    }
    return *number;
}

Length ElementProperties::length(QLatin1String name, double none)
{
    return mm(number(name, none, -longestMm, longestMm));
}

Length ElementProperties::size(QLatin1String name)
{
    const double value = number(name, 0, 0, longestMm);
    if (value <= 0 && !m_problem) {
        complain(name, u"a length above 0 mm"_s);
    }
    return mm(value);
}

bool ElementProperties::flag(QLatin1String name, bool none)
{
    const QJsonValue value = m_json.value(name);
    if (isAbsent(value)) {
        return none;
    }
    if (value.isBool()) {
        return value.toBool();
    }
    if (const auto number = numberOf(value)) {
        return *number != 0;
    }
    return value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QString ElementProperties::word(QLatin1String name, const QString& none)
{
    const QJsonValue value = m_json.value(name);
    return isAbsent(value) ? none : value.toVariant().toString();
}

BadgeColour ElementProperties::colour()
{
    const QJsonValue value = m_json.value("color"_L1);
    if (isAbsent(value)) {
        return {};
    }
    const QJsonArray parts = value.toArray();
    QList<int> bytes;
    for (qsizetype i = 0; i < 3; ++i) {
        const auto number = numberOf(parts.at(i));
        if (!number || *number < 0 || *number > 255) {
            complain("color"_L1, u"a list of three numbers from 0 to 255"_s);
            return {};
        }
        bytes.append(int(std::lround(*number)));
    }
    return {bytes.at(0), bytes.at(1), bytes.at(2)};
}

TextAlign ElementProperties::align()
{
    const QString value = word("align"_L1, u"left"_s);
    if (value.startsWith(u'c') || value.startsWith(u'm')) {
        return TextAlign::Center;
    }
    return value.startsWith(u'r') ? TextAlign::Right : TextAlign::Left;
}

TextPlace ElementProperties::place()
{
    const QString value = word("verticalalign"_L1, u"top"_s);
    if (value == "middle"_L1 || value == "center"_L1) {
        return TextPlace::Middle;
    }
    return value == "bottom"_L1 ? TextPlace::Bottom : TextPlace::Top;
}

TextSource ElementProperties::source(const QString& defaultContent)
{
    TextSource source;
    source.variable = word("content"_L1, defaultContent);
    source.text = word("text"_L1);
    source.locale = word("locale"_L1);
    const QJsonValue translated = m_json.value("text_i18n"_L1);
    if (translated.isString()) {
        source.translations.insert({}, translated.toString());
    }
    const QJsonObject texts = translated.toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        source.translations.insert(it.key(), it.value().toString());
    }
    return source;
}

void ElementProperties::complain(QLatin1String name, const QString& wanted)
{
    if (!m_problem) {
        const QJsonValue value = m_json.value(name);
        const QString shown = value.isUndefined() ? u"nothing"_s : value.toVariant().toString();
        m_problem = u"\"%1\" is \"%2\", not %3"_s.arg(name, shown.left(40), wanted);
    }
}

} // namespace lanyard
