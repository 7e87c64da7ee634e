// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/ListChoices.h"

#include "shell/TimeWords.h"

namespace lanyard {

using namespace Qt::StringLiterals;

QList<std::pair<QString, QVariant>> listChoices(
    const QList<CheckInList>& lists, const QByteArray& timeZone)
{
    const QTimeZone told(timeZone);
    const QTimeZone zone = told.isValid() ? told : QTimeZone::utc();
    QList<std::pair<QString, QVariant>> choices;
    for (const CheckInList& list : lists) {
        const QString name = list.date.from.isValid()
            ? list.name + u" · "_s + TimeWords::day(list.date.from, zone)
            : list.name;
        choices.append({name, list.id.value});
    }
    return choices;
}

} // namespace lanyard
