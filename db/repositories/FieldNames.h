// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/BadgeFields.h"
#include "sqlite/Statement.h"

namespace lanyard {

/// Names of badge fields are the same for all people of an event, and longer than most values: the
/// event has them once, in the order in which they came. A person's `fields` are the values of
/// `BadgeFields` in step with them. Of who has none, or was stored before names were kept, they are
/// a JSON object.
class FieldNames
{
public:
    explicit FieldNames(QStringList names);

    /// What stands in a row; names that it needs are added.
    [[nodiscard]] JsonText stored(const BadgeFields& fields);

    [[nodiscard]] const QStringList& names() const { return m_names; }

    /// What a row tells whose event has `names`.
    [[nodiscard]] static BadgeFields fields(const QByteArray& stored, const QStringList& names);

    /// Of what a row tells the fields that are `wanted`, in their order, without reading the
    /// others; empty texts for those that are not there.
    [[nodiscard]] static QStringList some(
        const QByteArray& stored, const QStringList& names, const QStringList& wanted);

private:
    [[nodiscard]] JsonText placed(const BadgeFields& fields);
    /// `guess`: where it mostly is.
    [[nodiscard]] qsizetype placeOf(const QString& name, qsizetype guess);

    QStringList m_names;
};

} // namespace lanyard
