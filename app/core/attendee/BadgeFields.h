// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QStringList>

#include <span>
#include <string_view>

namespace lanyard {

/// Everything that a badge can show of one person: texts by pretix variable name (`attendee_name`,
/// `question_t`, …). A large event's first download brings millions of them, so they stay as they
/// came: the names are a list that people share, the values one JSON list in UTF-8 in step with it,
/// null where there is none; at the end nothing at all.
class BadgeFields
{
public:
    BadgeFields() = default;
    BadgeFields(const QMap<QString, QString>& texts);
    BadgeFields(std::initializer_list<std::pair<QString, QString>> texts);
    BadgeFields(QStringList names, QByteArray values);

    [[nodiscard]] const QStringList& names() const { return m_names; }

    [[nodiscard]] const QByteArray& values() const { return m_values; }

    [[nodiscard]] QMap<QString, QString> texts() const;

    /// Empty when there is none. For more than one ask for the `texts`.
    [[nodiscard]] QString value(const QString& name) const { return texts().value(name); }

    /// Names in another order are the same.
    bool operator==(const BadgeFields& other) const;

    /// `texts` in UTF-8 as a list of values; without any data: none.
    [[nodiscard]] static QByteArray listed(std::span<const std::string_view> texts);

private:
    QStringList m_names;
    QByteArray m_values;
};

} // namespace lanyard
