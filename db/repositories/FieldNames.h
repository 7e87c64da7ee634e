// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite/Statement.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace lanyard {

/// Names of badge fields are the same for all people of an event, and longer than most values: the
/// event has them once, in the order in which they came. A person's `fields` are a JSON list of
/// values in step with them, null where there is none. Of who has no more than half of the names,
/// or was stored before they were kept, they are a JSON object.
class FieldNames
{
public:
    explicit FieldNames(const QStringList& names);

    /// What stands in a row; names that it needs are added.
    [[nodiscard]] JsonText stored(const QMap<QString, QString>& fields);

    [[nodiscard]] const QStringList& names() const { return m_names; }

    /// What a row tells whose event has `names`.
    [[nodiscard]] static QMap<QString, QString> fields(
        const QJsonDocument& stored, const QStringList& names);

private:
    void add(const QStringList& names);
    /// -1: none. `guess`: where it mostly is.
    [[nodiscard]] qsizetype placeOf(const QString& name, qsizetype guess) const;

    QStringList m_names;
    QHash<QString, qsizetype> m_places; ///< in `m_names`
};

} // namespace lanyard
