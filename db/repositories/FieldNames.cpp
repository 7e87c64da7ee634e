// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/FieldNames.h"

#include "repositories/Columns.h"

#include <QJsonArray>

#include <vector>

namespace lanyard {

FieldNames::FieldNames(const QStringList& names)
{
    add(names);
}

void FieldNames::add(const QStringList& names)
{
    for (const QString& name : names) {
        m_places.insert(name, m_names.size());
        m_names.append(name);
    }
}

qsizetype FieldNames::placeOf(const QString& name, qsizetype guess) const
{
    return guess < m_names.size() && m_names.at(guess) == name ? guess : m_places.value(name, -1);
}

JsonText FieldNames::stored(const QMap<QString, QString>& fields)
{
    std::vector<const QString*> values(size_t(m_names.size()));
    QStringList unknown;
    qsizetype guess = 0;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const qsizetype place = placeOf(field.key(), guess); place >= 0) {
            values[size_t(place)] = &field.value();
            guess = place + 1;
        } else {
            unknown.append(field.key());
        }
    }
    if (fields.size() * 2 <= m_names.size() + unknown.size()) {
        return jsonText(fields);
    }
    if (unknown.isEmpty()) {
        return jsonText(values);
    }
    add(unknown);
    return stored(fields);
}

QMap<QString, QString> FieldNames::fields(const QJsonDocument& stored, const QStringList& names)
{
    if (!stored.isArray()) {
        return fieldsFrom(stored);
    }
    QMap<QString, QString> fields;
    const QJsonArray values = stored.array();
    for (qsizetype place = 0; place < std::min(values.size(), names.size()); ++place) {
        if (const QJsonValue value = values.at(place); !value.isNull()) {
            fields.insert(names.at(place), value.toString());
        }
    }
    return fields;
}

} // namespace lanyard
