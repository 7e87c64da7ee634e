// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/ScriptNames.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace lanyard {

namespace {

/// Unknown for what is in every script: spaces, digits, marks.
QChar::Script scriptOf(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    if (script != QChar::Script_Common && script != QChar::Script_Inherited) {
        return script;
    }
    return QChar::category(character) == QChar::Symbol_Other ? QChar::Script_Common
                                                             : QChar::Script_Unknown;
}

} // namespace

void ScriptNames::add(const QString& name)
{
    QSet<QChar::Script> scripts;
    for (const char32_t character : name.toUcs4()) {
        scripts.insert(scriptOf(character));
    }
    scripts.remove(QChar::Script_Unknown);
    for (const QChar::Script script : std::as_const(scripts)) {
        Found& found = m_found[script];
        if (found.names.size() < each) {
            found.names.append(name);
        } else if (found.count < m_skip + each) {
            found.names[found.count % each] = name;
        }
        ++found.count;
    }
}

QList<QStringList> ScriptNames::names() const
{
    QList<Found> all = m_found.values();
    std::ranges::stable_sort(all, std::ranges::greater(), &Found::count);
    QList<QStringList> names;
    for (const Found& found : std::as_const(all)) {
        names.append(found.names);
    }
    return names;
}

} // namespace lanyard
