// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeDrawing.h"
#include "badge/BadgeText.h"

#include <QJsonObject>

#include <optional>

namespace lanyard {

/// Reads an element's properties. The layout editor writes numbers as numbers or as strings.
/// The first property that cannot be read is remembered and told; reading goes on with defaults.
class ElementProperties
{
public:
    explicit ElementProperties(const QJsonObject& json)
        : m_json(json)
    { }

    [[nodiscard]] bool has(QLatin1String name) const { return m_json.contains(name); }

    /// `none` when the property is absent or empty; a problem when not a number in the range.
    double number(QLatin1String name, double none, double least, double most);
    /// mm, from -2 m to 2 m.
    Length length(QLatin1String name, double none = 0);
    /// mm, above 0, at most 2 m; the property must be there.
    Length size(QLatin1String name);
    bool flag(QLatin1String name, bool none);
    QString word(QLatin1String name, const QString& none = {});
    BadgeColour colour();
    TextAlign align();
    TextPlace place();
    TextSource source(const QString& defaultContent);

    /// A sentence about the first property that cannot be read.
    [[nodiscard]] const std::optional<QString>& problem() const { return m_problem; }

private:
    void complain(QLatin1String name, const QString& wanted);

    const QJsonObject& m_json;
    std::optional<QString> m_problem;
};

} // namespace lanyard
