// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QMap>
#include <QStringList>

namespace lanyard {

/// A few names of each script that a list has names in.
class ScriptNames
{
public:
    static constexpr int each = 2;

    /// Of each script those names that come after `skip` others, or the last that there are.
    explicit ScriptNames(int skip = 0)
        : m_skip(skip)
    { }

    void add(const QString& name);

    /// One or two names a script, the commonest script first. Pictures and signs in names are as a
    /// script of their own.
    [[nodiscard]] QList<QStringList> names() const;

private:
    struct Found
    {
        int count = 0;
        QStringList names;
    };

    int m_skip;
    QMap<QChar::Script, Found> m_found;
};

} // namespace lanyard
