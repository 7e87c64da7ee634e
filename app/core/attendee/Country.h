// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace lanyard {

/// A country as it is chosen in answer to a question.
struct Country
{
    QString code; ///< ISO 3166-1, two letters
    QString name; ///< in the language asked for
    QString english;

    bool operator==(const Country&) const = default;
};

/// All of ISO 3166-1, by name in `language` ("kn") and in its alphabetical order.
[[nodiscard]] QList<Country> countries(const QString& language);

} // namespace lanyard
