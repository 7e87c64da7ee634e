// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/FieldNames.h"

#include "repositories/Columns.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>
#include <vector>

namespace lanyard {

namespace {

/// The values of a JSON list of texts and nulls, each as it stands there.
std::vector<QByteArrayView> valuesOf(QByteArrayView list)
{
    std::vector<QByteArrayView> values;
    bool isInText = false;
    qsizetype begin = 1; // behind the bracket
    for (qsizetype at = begin; at < list.size(); ++at) {
        const char sign = list[at];
        if (sign == '"') {
            isInText = !isInText;
        } else if (isInText) {
            at += sign == '\\' ? 1 : 0;
        } else if ((sign == ',' || sign == ']') && at > begin) {
            values.push_back(list.sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    return values;
}

/// One of these values as a text; null is empty.
QString textOf(QByteArrayView value)
{
    if (!value.startsWith('"')) {
        return {};
    }
    if (value.contains('\\')) {
        const QByteArray list = '[' + value.toByteArray() + ']';
        return QJsonDocument::fromJson(list).array().at(0).toString();
    }
    return QString::fromUtf8(value.sliced(1, value.size() - 2));
}

} // namespace

FieldNames::FieldNames(QStringList names)
    : m_names(std::move(names))
{ }

JsonText FieldNames::stored(const BadgeFields& fields)
{
    if (fields.names().isEmpty()) {
        return {QByteArrayLiteral("{}")};
    }
    if (m_names.isEmpty() || fields.names() == m_names) {
        m_names = fields.names(); // shared with the next person, whose are compared at a glance
        return {fields.values()};
    }
    return placed(fields);
}

JsonText FieldNames::placed(const BadgeFields& fields)
{
    const std::vector<QByteArrayView> values = valuesOf(fields.values());
    std::vector<QByteArrayView> places;
    qsizetype guess = 0;
    for (size_t at = 0; at < std::min(values.size(), size_t(fields.names().size())); ++at) {
        const qsizetype place = placeOf(fields.names().at(qsizetype(at)), guess);
        places.resize(std::max(places.size(), size_t(place) + 1), "null");
        places[size_t(place)] = values[at];
        guess = place + 1;
    }
    QByteArray list;
    for (const QByteArrayView value : places) {
        list.append(list.isEmpty() ? '[' : ',').append(value);
    }
    return {list.append(list.isEmpty() ? "[]" : "]")};
}

qsizetype FieldNames::placeOf(const QString& name, qsizetype guess)
{
    for (const qsizetype from : {guess, qsizetype(0)}) {
        if (const qsizetype place = m_names.indexOf(name, from); place >= 0) {
            return place;
        }
    }
    m_names.append(name);
    return m_names.size() - 1;
}

BadgeFields FieldNames::fields(const QByteArray& stored, const QStringList& names)
{
    return stored.startsWith('[') ? BadgeFields(names, stored)
                                  : BadgeFields(fieldsFrom(QJsonDocument::fromJson(stored)));
}

QStringList FieldNames::some(
    const QByteArray& stored, const QStringList& names, const QStringList& wanted)
{
    QStringList texts;
    if (!stored.startsWith('[')) {
        const QMap<QString, QString> all = fields(stored, names).texts();
        for (const QString& name : wanted) {
            texts.append(all.value(name));
        }
        return texts;
    }
    const std::vector<QByteArrayView> values = valuesOf(stored);
    for (const QString& name : wanted) {
        const qsizetype place = names.indexOf(name);
        const bool isThere = place >= 0 && size_t(place) < values.size();
        texts.append(isThere ? textOf(values[size_t(place)]) : QString());
    }
    return texts;
}

} // namespace lanyard
